/** Promises and their fate. */
@NullMarked
package org.filrouge.decisions.commitment;

import org.jspecify.annotations.NullMarked;
