/**
 * The log that proves itself. Every stored event gets a {@link org.filrouge.ledger.leaf.Leaf leaf} that carries the SHA-256 of
 * its stored bytes; the leaves form an RFC 6962 {@link org.filrouge.ledger.tree.Frontier tree}, kept as C2SP
 * {@link org.filrouge.ledger.tiles.TileLog tiles}; a signed {@link org.filrouge.ledger.checkpoint.Checkpoint checkpoint} fixes
 * the tree at one size, and {@link org.filrouge.ledger.witness.Witness witnesses} countersign it. Whoever kept a checkpoint can
 * {@link org.filrouge.ledger.audit.LedgerAudit audit} the history, or check one event by its
 * {@link org.filrouge.ledger.proof.TlogProof proof}, with tools that are not ours.
 *
 * <p>Everything here is pure: bytes in, bytes or findings out. Where bytes come from stands behind
 * {@link org.filrouge.ledger.tiles.Tiles} and plain iterators; time and fresh keys are handed in. Every format is somebody
 * else's public specification, but for the leaf, which {@code infra/adr/0011} gives.
 */
@NullMarked
package org.filrouge.ledger;

import org.jspecify.annotations.NullMarked;
