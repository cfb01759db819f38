/** Evaluations: one answer for each question, and none without evidence. */
@NullMarked
package org.filrouge.decisions.evaluation;

import org.jspecify.annotations.NullMarked;
