/** One cost that several funders share. */
@NullMarked
package org.filrouge.folds.sharedcost;

import org.jspecify.annotations.NullMarked;
