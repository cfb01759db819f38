package org.filrouge.ledger.policy;

import java.util.List;
import org.filrouge.ledger.checkpoint.Checkpoint;
import org.filrouge.ledger.note.Verified;

/**
 * A checkpoint that a trusted log signed, and which trusted witnesses have seen it.
 *
 * @param cosignatures the witnesses' signatures that hold, with their times
 * @param quorumMet whether these are enough; without it the checkpoint must not be called witnessed
 */
public record Witnessed(Checkpoint checkpoint, List<Verified> cosignatures, boolean quorumMet) {}
