package org.filrouge.ledgerservice.witness;

import java.util.List;
import java.util.Map;
import org.filrouge.kernel.refusal.Refusal;
import org.filrouge.ledger.policy.Party;
import org.filrouge.ledger.tiles.TileMissing;
import org.filrouge.ledger.tiles.TileProofs;
import org.filrouge.ledger.tiles.TileReader;
import org.filrouge.ledger.tiles.Tiles;
import org.filrouge.ledger.tree.Hash;
import org.filrouge.ledger.witness.AddCheckpoint;
import org.filrouge.ledgerservice.witness.LatestCheckpoint.Published;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks one witness for its signature, checkpoint after checkpoint; a witness that is away is asked again, less and less often. */
final class WitnessFollower implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(WitnessFollower.class);

    private final Party witness;
    private final WitnessLink link;
    private final Tiles tiles;
    private final LatestCheckpoint latest;
    private final Cosignatures gathered;
    private final Backoff backoff;
    private long known;
    private volatile @Nullable Refusal trouble;

    WitnessFollower(
            Party witness,
            WitnessLink link,
            Tiles tiles,
            LatestCheckpoint latest,
            Cosignatures gathered,
            Backoff backoff) {
        this.witness = witness;
        this.link = link;
        this.tiles = tiles;
        this.latest = latest;
        this.gathered = gathered;
        this.backoff = backoff;
    }

    @Override
    public void run() {
        int failures = 0;
        known = Math.max(0, gathered.signedBy(witness));
        try {
            while (true) {
                Published next = latest.beyond(gathered.signedBy(witness));
                if (signed(next)) {
                    failures = 0;
                } else {
                    Thread.sleep(backoff.after(++failures));
                }
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    /** How the log stands with this witness. */
    WitnessStanding standing() {
        return new WitnessStanding(witness.name(), Math.max(0, gathered.signedBy(witness)), trouble);
    }

    private boolean signed(Published next) throws InterruptedException {
        try {
            Submission outcome = ask(next);
            if (outcome instanceof Submission.Elsewhere elsewhere) {
                known = elsewhere.knownSize();
                outcome = ask(next);
            }
            return taken(next, outcome);
        } catch (RuntimeException fault) {
            LOG.error("Asking the witness {} failed", witness.name(), fault);
            return false;
        }
    }

    private Submission ask(Published next) throws InterruptedException {
        try {
            long from = Math.min(known, next.size());
            List<Hash> proof = TileProofs.consistency(new TileReader(tiles, next.size()), from);
            return link.submit(new AddCheckpoint(from, proof, next.note()));
        } catch (TileMissing gone) {
            return link.failed(WitnessTrouble.NO_PROOF, Map.of("reason", String.valueOf(gone.getMessage())));
        }
    }

    private boolean taken(Published next, Submission outcome) {
        return switch (outcome) {
            case Submission.Cosigned cosigned -> {
                gathered.add(next.size(), next.note(), witness, cosigned.signature());
                known = next.size();
                tell(null);
                yield gathered.signedBy(witness) >= next.size();
            }
            case Submission.Elsewhere elsewhere -> {
                known = elsewhere.knownSize();
                yield false;
            }
            case Submission.Failed failed -> {
                tell(failed.trouble());
                yield false;
            }
        };
    }

    private void tell(@Nullable Refusal news) {
        Refusal before = trouble;
        trouble = news;
        if (news != null && (before == null || !before.code().equals(news.code()))) {
            LOG.warn("{}", news.sentence().en());
        } else if (news == null && before != null) {
            LOG.info("The witness {} countersigns again", witness.name());
        }
    }
}
