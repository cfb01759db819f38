/** Told histories: a case file goes in whole, with its holes listed, or not at all. */
@NullMarked
package org.filrouge.gateway.imports;

import org.jspecify.annotations.NullMarked;
