/** The cases of one sector. */
@NullMarked
package org.filrouge.folds.sector;

import org.jspecify.annotations.NullMarked;
