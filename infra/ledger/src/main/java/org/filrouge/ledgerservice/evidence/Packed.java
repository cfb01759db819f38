package org.filrouge.ledgerservice.evidence;

import org.filrouge.ledger.leaf.Leaf;

/**
 * One event in a pack.
 *
 * @param leaf what the log commits to
 * @param payload the stored bytes
 * @param meta the stored bytes
 */
public record Packed(Leaf leaf, byte[] payload, byte[] meta) {}
