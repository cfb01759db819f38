/** One organisation's own history and the cases it takes part in. */
@NullMarked
package org.filrouge.folds.organisation;

import org.jspecify.annotations.NullMarked;
