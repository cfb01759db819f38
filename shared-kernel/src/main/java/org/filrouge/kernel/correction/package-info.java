/** Corrections: what was recorded stays, and what is said against it stands beside it in the same stream (decision record 0010). */
@NullMarked
package org.filrouge.kernel.correction;

import org.jspecify.annotations.NullMarked;
