/** Points to watch that the history itself shows: what raises each, what lifts it, and the facts on both sides. */
@NullMarked
package org.filrouge.folds.signal;

import org.jspecify.annotations.NullMarked;
