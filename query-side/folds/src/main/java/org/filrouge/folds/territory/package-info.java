/** The cases of one place. */
@NullMarked
package org.filrouge.folds.territory;

import org.jspecify.annotations.NullMarked;
