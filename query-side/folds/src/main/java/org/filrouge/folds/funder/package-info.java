/** What one funder granted, to whom, and what is not known of it. */
@NullMarked
package org.filrouge.folds.funder;

import org.jspecify.annotations.NullMarked;
