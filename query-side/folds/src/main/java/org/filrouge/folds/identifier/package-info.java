/** Whose is a number of a register. */
@NullMarked
package org.filrouge.folds.identifier;

import org.jspecify.annotations.NullMarked;
