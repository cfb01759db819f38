/** Which bodies another one took over from. */
@NullMarked
package org.filrouge.folds.lineage;

import org.jspecify.annotations.NullMarked;
