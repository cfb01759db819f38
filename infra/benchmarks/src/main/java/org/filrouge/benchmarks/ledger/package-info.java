/** What the signed log costs: verification, proofs, leaves, memory. */
@NullMarked
package org.filrouge.benchmarks.ledger;

import org.jspecify.annotations.NullMarked;
