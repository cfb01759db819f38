/** One funding agreement: what was granted, signed, paid and justified, each for itself, and what stands in for money. */
@NullMarked
package org.filrouge.folds.funding;

import org.jspecify.annotations.NullMarked;
