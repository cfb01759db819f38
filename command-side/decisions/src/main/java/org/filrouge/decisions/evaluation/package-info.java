/** The rules of Evaluation. */
@NullMarked
package org.filrouge.decisions.evaluation;

import org.jspecify.annotations.NullMarked;
