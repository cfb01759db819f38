/** Indicators: definitions as data, one engine that evaluates them over any set of events. */
@NullMarked
package org.filrouge.folds.indicator;

import org.jspecify.annotations.NullMarked;
