package org.filrouge.ledgerservice.witness;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.filrouge.ledger.checkpoint.Checkpoint;
import org.filrouge.ledger.note.SignedNote;
import org.filrouge.ledger.policy.Party;
import org.filrouge.ledger.policy.TrustPolicy;
import org.filrouge.ledgerservice.publish.LogFolder;
import org.filrouge.ledgerservice.wire.Caller;
import org.filrouge.ledgerservice.witness.LatestCheckpoint.Published;

/**
 * Asks the witnesses of a policy to countersign each published checkpoint, beside everything else: no event and no checkpoint
 * waits for them. A checkpoint is called witnessed when the policy's quorum has signed it, and not before.
 */
public final class Witnesses implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final LogFolder folder;
    private final LatestCheckpoint latest = new LatestCheckpoint();
    private final Cosignatures gathered;
    private final List<WitnessFollower> followers = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private final Caller caller = new Caller(PATIENCE);

    /**
     * Prepares it; nobody is asked before {@link #start()}.
     *
     * @param folder the published files
     * @throws WitnessUnusable when the policy gives a witness an address that cannot be asked
     */
    public Witnesses(TrustPolicy policy, LogFolder folder, CosignedPublication publication, Backoff backoff) {
        this.folder = folder;
        this.gathered = new Cosignatures(policy, folder, publication);
        for (Party witness : policy.witnesses()) {
            if (witness.url() != null) {
                WitnessLink link = new WitnessLink(witness, checked(witness, witness.url()), caller);
                followers.add(new WitnessFollower(witness, link, folder, latest, gathered, backoff));
            }
        }
    }

    /** Takes up where the published files stand, and goes on from there. */
    public void start() {
        folder.checkpoint().ifPresent(newest -> {
            long size = Checkpoint.parse(newest.text()).size();
            gathered.restore(size);
            folder.checkpoint(size).ifPresent(this::published);
        });
        for (WitnessFollower follower : followers) {
            threads.add(Thread.ofVirtual()
                    .name("witness-" + follower.standing().name())
                    .start(follower));
        }
    }

    /** Has witnesses asked about a checkpoint that was just published; returns at once. */
    public void published(SignedNote checkpoint) {
        long size = Checkpoint.parse(checkpoint.text()).size();
        latest.offer(new Published(size, checkpoint));
    }

    /** How many events stand under a checkpoint that witnesses enough have signed; 0 when there is none. */
    public long witnessedSize() {
        return gathered.witnessed();
    }

    /** How the log stands with each witness that can be asked. */
    public List<WitnessStanding> standings() {
        return followers.stream().map(WitnessFollower::standing).toList();
    }

    @Override
    public void close() {
        threads.forEach(Thread::interrupt);
        caller.close();
    }

    private static URI checked(Party witness, String url) {
        if (!url.matches("https?://[^\\s?#]+")) {
            throw new WitnessUnusable(
                    "The policy's address of the witness " + witness.name() + " cannot be asked: " + url);
        }
        try {
            return URI.create(url.replaceAll("/+$", "") + "/add-checkpoint");
        } catch (IllegalArgumentException broken) {
            throw new WitnessUnusable(
                    "The policy's address of the witness " + witness.name() + " cannot be asked: " + url);
        }
    }
}
