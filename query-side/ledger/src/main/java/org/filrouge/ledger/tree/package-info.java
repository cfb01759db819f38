/** RFC 6962: the Merkle tree over the log's entries, and what inclusion and consistency proofs must be. */
@NullMarked
package org.filrouge.ledger.tree;

import org.jspecify.annotations.NullMarked;
