/** Commitments: who promised what to whom, and what became of it. */
@NullMarked
package org.filrouge.kernel.commitment;

import org.jspecify.annotations.NullMarked;
