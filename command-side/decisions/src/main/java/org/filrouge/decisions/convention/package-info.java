/** The rules of Convention. */
@NullMarked
package org.filrouge.decisions.convention;

import org.jspecify.annotations.NullMarked;
