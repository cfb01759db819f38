/** What a reader may see of the history: a reader's own history, from which everything they are answered is computed. */
@NullMarked
package org.filrouge.folds.sight;

import org.jspecify.annotations.NullMarked;
