/** Texts that can be erased without a change to the history they stand in. */
@NullMarked
package org.filrouge.kernel.erasure;

import org.jspecify.annotations.NullMarked;
