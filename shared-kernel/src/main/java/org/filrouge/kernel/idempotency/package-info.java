/** Idempotency keys: the answer given once is the answer given again. */
@NullMarked
package org.filrouge.kernel.idempotency;

import org.jspecify.annotations.NullMarked;
