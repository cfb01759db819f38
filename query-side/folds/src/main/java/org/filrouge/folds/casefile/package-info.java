/** What happened in one support case, who was in it, and what came of it. */
@NullMarked
package org.filrouge.folds.casefile;

import org.jspecify.annotations.NullMarked;
