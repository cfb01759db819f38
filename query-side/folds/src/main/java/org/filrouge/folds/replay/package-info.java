/** A history replayed: at which dates one question is asked again and again. */
@NullMarked
package org.filrouge.folds.replay;

import org.jspecify.annotations.NullMarked;
