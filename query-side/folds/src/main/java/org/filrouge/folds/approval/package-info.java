/** What waits for a second person, and what became of it. */
@NullMarked
package org.filrouge.folds.approval;

import org.jspecify.annotations.NullMarked;
