package org.filrouge.ledgerservice.witness;

import java.time.InstantSource;
import java.util.Optional;
import org.filrouge.ledger.Malformed;
import org.filrouge.ledger.checkpoint.Checkpoint;
import org.filrouge.ledger.witness.AddCheckpoint;
import org.filrouge.ledger.witness.Witness;
import org.filrouge.ledger.witness.WitnessAnswer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads what is known of a log, decides, and remembers, in a single step: two requests at once never both continue it. */
final class WitnessDesk {

    private static final Logger LOG = LoggerFactory.getLogger(WitnessDesk.class);

    private final WitnessFolder folder;
    private final InstantSource clock;

    WitnessDesk(WitnessFolder folder, InstantSource clock) {
        this.folder = folder;
        this.clock = clock;
    }

    synchronized WitnessAnswer answer(byte[] body) {
        AddCheckpoint request;
        try {
            request = AddCheckpoint.parse(body);
        } catch (Malformed unreadable) {
            return Witness.unreadable(String.valueOf(unreadable.getMessage()));
        }
        Witness witness = new Witness(folder.key(), folder.logs());
        Optional<Checkpoint> known = folder.known(Witness.origin(request));
        WitnessAnswer answer = witness.decide(known, request, clock.instant().getEpochSecond());
        if (answer instanceof WitnessAnswer.Accepted) {
            folder.remember(request.checkpoint());
        } else {
            known.ifPresent(before -> watchForSplit(before, request));
        }
        return answer;
    }

    /** Two signed roots for one size are proof against the log, whoever sent them. */
    private void watchForSplit(Checkpoint known, AddCheckpoint request) {
        try {
            Checkpoint other = Checkpoint.open(request.checkpoint(), folder.logs());
            if (other.size() == known.size() && !other.root().equals(known.root())) {
                LOG.warn(
                        "The log {} signed two histories of size {}; the second is kept under split/",
                        known.origin(),
                        known.size());
                folder.keepSplit(request.checkpoint());
            }
        } catch (Malformed notSigned) {
            // Anybody can send what the log did not sign; it proves nothing.
        }
    }
}
