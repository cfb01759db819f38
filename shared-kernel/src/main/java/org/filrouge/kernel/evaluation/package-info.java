/** Evaluations: their frame and the six questions. */
@NullMarked
package org.filrouge.kernel.evaluation;

import org.jspecify.annotations.NullMarked;
