/** Why a number is not what it was: two answers to one question, and what lies between them. */
@NullMarked
package org.filrouge.folds.comparison;

import org.jspecify.annotations.NullMarked;
