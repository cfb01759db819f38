package org.filrouge.gateway.erasure;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.filrouge.json.KernelJson;
import org.filrouge.kernel.approval.ProposalEvent;
import org.filrouge.kernel.correction.CorrectionEvent;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.event.Seal;

/** Chooses, while going through the log in its order, the facts that an erasure has to reach. */
public final class ReachedFacts {

    private final String stream;
    private final Set<String> events;

    /**
     * Begins at the beginning of the log.
     *
     * @param stream of the person, or of the erasure of texts
     * @param named ids of events
     */
    public ReachedFacts(String stream, Collection<String> named) {
        this.stream = stream;
        this.events = new HashSet<>(named);
    }

    /** The fact, when the erasure reaches it: its own stream, said to be about the person, named, or a correction of one of these. */
    public Optional<SealedFact> reach(String id, String key, Envelope envelope, DomainEvent event) {
        boolean reached = key.equals(stream)
                || events.contains(id)
                || envelope.about().stream().anyMatch(person -> person.key().equals(stream))
                || corrected(event).filter(events::contains).isPresent();
        if (!reached) {
            return Optional.empty();
        }
        events.add(id);
        Seal seal = envelope.sealed();
        return Optional.of(new SealedFact(id, key, envelope.about(), seal == null ? List.of() : seal.keys()));
    }

    /** The fact that an event corrects, or would correct if a second person approved. */
    private static Optional<String> corrected(DomainEvent event) {
        return switch (event) {
            case CorrectionEvent correction -> Optional.of(correction.event());
            case ProposalEvent.Made made ->
                Optional.ofNullable(
                        KernelJson.mapper().readTree(made.data()).path("event").stringValue(null));
            default -> Optional.empty();
        };
    }
}
