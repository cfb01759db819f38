package org.filrouge.ledger.policy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.filrouge.ledger.Malformed;
import org.filrouge.ledger.checkpoint.Checkpoint;
import org.filrouge.ledger.note.SignedNote;
import org.filrouge.ledger.note.Verified;
import org.filrouge.ledger.note.VerifierKey;
import org.filrouge.ledger.proof.TlogProof;
import org.filrouge.ledger.tree.Inclusion;
import org.filrouge.ledger.tree.Merkle;

/**
 * Whom a reader trusts: the keys of logs, those of witnesses, and how many witnesses must have signed before a checkpoint
 * counts as witnessed. An auditor's own file; it never comes from the one who is audited.
 */
public final class TrustPolicy {

    private final List<Party> logs;
    private final List<Party> witnesses;
    private final Quorum quorum;

    TrustPolicy(List<Party> logs, List<Party> witnesses, Quorum quorum) {
        this.logs = List.copyOf(logs);
        this.witnesses = List.copyOf(witnesses);
        this.quorum = quorum;
    }

    /**
     * Reads a policy file.
     *
     * @throws Malformed when a line is not of the format, a name is unknown or taken, a key stands twice, or there is not
     *     exactly one quorum
     */
    public static TrustPolicy parse(byte[] file) {
        return new PolicyReader().read(file);
    }

    /** The logs, in the order of the file. */
    public List<Party> logs() {
        return logs;
    }

    /** The witnesses, in the order of the file. */
    public List<Party> witnesses() {
        return witnesses;
    }

    /**
     * What a signed checkpoint is worth.
     *
     * @throws Malformed when it is no checkpoint, no trusted log signed it, or a trusted key's signature does not hold
     */
    public Witnessed evaluate(SignedNote note) {
        Checkpoint checkpoint =
                Checkpoint.open(note, logs.stream().map(Party::key).toList());
        List<Verified> cosigned =
                note.signedBy(witnesses.stream().map(Party::key).toList());
        Set<VerifierKey> signers = cosigned.stream().map(Verified::key).collect(Collectors.toSet());
        return new Witnessed(checkpoint, cosigned, quorum.isMetBy(signers));
    }

    /**
     * Checks the proof of an entry: the log's signature first, then the way from the entry's own bytes to the signed root.
     *
     * @throws Malformed when it does not hold; whether there were witnesses enough, the answer says
     */
    public Witnessed prove(byte[] entry, TlogProof proof) {
        Witnessed witnessed = evaluate(proof.checkpoint());
        Checkpoint signed = witnessed.checkpoint();
        if (!Inclusion.holds(proof.index(), signed.size(), Merkle.leaf(entry), proof.path(), signed.root())) {
            throw new Malformed("a proof that does not lead from the entry to the signed root");
        }
        return witnessed;
    }
}
