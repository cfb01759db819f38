package org.filrouge.ledgerservice.witness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.filrouge.ledger.Malformed;
import org.filrouge.ledger.note.NoteSignature;
import org.filrouge.ledger.note.SignedNote;
import org.filrouge.ledger.note.Verified;
import org.filrouge.ledger.note.VerifierKey;
import org.filrouge.ledger.policy.Party;
import org.filrouge.ledger.policy.TrustPolicy;
import org.filrouge.ledger.policy.Witnessed;
import org.filrouge.ledgerservice.publish.LogFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The signatures of witnesses that hold, checkpoint by checkpoint; in doubt a checkpoint is not witnessed. */
final class Cosignatures {

    private static final Logger LOG = LoggerFactory.getLogger(Cosignatures.class);
    private static final int LOOKED_THROUGH = 1000;

    private final TrustPolicy policy;
    private final List<VerifierKey> trusted = new ArrayList<>();
    private final LogFolder folder;
    private final CosignedPublication publication;
    private final Map<VerifierKey, Long> sizes = new HashMap<>();
    private long witnessed;

    Cosignatures(TrustPolicy policy, LogFolder folder, CosignedPublication publication) {
        this.policy = policy;
        this.folder = folder;
        this.publication = publication;
        policy.logs().forEach(log -> trusted.add(log.key()));
        policy.witnesses().forEach(witness -> trusted.add(witness.key()));
    }

    /** Takes up what the files of the newest thousand checkpoints up to a size tell; each is verified again. */
    synchronized void restore(long upTo) {
        List<Long> newestFirst = folder.sizes().stream()
                .filter(size -> size <= upTo)
                .sorted(Comparator.reverseOrder())
                .limit(LOOKED_THROUGH)
                .toList();
        for (long size : newestFirst) {
            read(size).ifPresent(note -> count(size, note));
            if (witnessed > 0) {
                return;
            }
        }
    }

    /** Keeps one more signature of a published checkpoint. */
    synchronized void add(long size, SignedNote published, Party witness, NoteSignature signature) {
        SignedNote kept = read(size)
                .filter(note -> note.text().equals(published.text()))
                .map(this::verifiedLines)
                .filter(note -> !note.signatures().isEmpty())
                .orElse(published);
        boolean there = !kept.signedBy(List.of(witness.key())).isEmpty();
        SignedNote more = there ? kept : kept.with(signature);
        if (count(size, more)) {
            publication.publish(size, more);
        }
    }

    /** The events of the largest checkpoint that witnesses enough have signed; 0 when there is none. */
    synchronized long witnessed() {
        return witnessed;
    }

    /** The events of the largest checkpoint that a witness has signed; -1 when there is none. */
    synchronized long signedBy(Party witness) {
        return sizes.getOrDefault(witness.key(), -1L);
    }

    private Optional<SignedNote> read(long size) {
        try {
            return folder.cosigned(size);
        } catch (Malformed damaged) {
            LOG.warn("The countersignatures of size {} cannot be read: {}", size, damaged.getMessage());
            return Optional.empty();
        }
    }

    private boolean count(long size, SignedNote note) {
        Witnessed worth;
        try {
            worth = policy.evaluate(note);
        } catch (Malformed untrusted) {
            LOG.error("The checkpoint of size {} does not count as witnessed: {}", size, untrusted.getMessage());
            return false;
        }
        if (worth.checkpoint().size() != size) {
            return false;
        }
        for (Verified cosignature : worth.cosignatures()) {
            sizes.merge(cosignature.key(), size, Math::max);
        }
        if (worth.quorumMet() && !worth.cosignatures().isEmpty()) {
            witnessed = Math.max(witnessed, size);
        }
        return true;
    }

    private SignedNote verifiedLines(SignedNote note) {
        List<NoteSignature> good = note.signatures().stream()
                .filter(line -> holds(new SignedNote(note.text(), List.of(line))))
                .toList();
        return new SignedNote(note.text(), good);
    }

    private boolean holds(SignedNote oneLine) {
        try {
            return !oneLine.signedBy(trusted).isEmpty();
        } catch (Malformed broken) {
            return false;
        }
    }
}
