/** Who read what, day by day. */
@NullMarked
package org.filrouge.folds.consultation;

import org.jspecify.annotations.NullMarked;
