/** Money: who granted what to whom. Granted is not paid. */
@NullMarked
package org.filrouge.kernel.funding;

import org.jspecify.annotations.NullMarked;
