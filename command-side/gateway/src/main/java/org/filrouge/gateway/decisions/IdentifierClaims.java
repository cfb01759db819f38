package org.filrouge.gateway.decisions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.filrouge.gateway.decisions.Outcome.Appended;
import org.filrouge.gateway.decisions.Streams.Handle;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.identifier.IdentifierEvent.Claimed;
import org.filrouge.kernel.identifier.IdentifierEvent.Released;
import org.filrouge.kernel.identifier.IdentifierId;
import org.filrouge.kernel.identifier.IdentifierRefusal;
import org.filrouge.kernel.organisation.Identifier;
import org.filrouge.kernel.organisation.OrganisationEvent.Entered;
import org.filrouge.kernel.organisation.OrganisationEvent.IdentifierEnded;
import org.filrouge.kernel.organisation.OrganisationEvent.IdentifierRecorded;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Keeps each number with one organisation, for one unit of work. A number is a stream of its own, written together with the fact that
 * gives or ends it: of two who ask at the same moment, one runs into the other's place in that stream, is tried again, and finds it
 * taken. A number that is only planned, or cannot be one, claims nothing.
 */
public final class IdentifierClaims {

    private final Streams streams;
    private final Map<String, Handle> open = new HashMap<>();
    private final Map<String, Optional<OrganisationId>> recorded = new HashMap<>();
    private final Map<String, Optional<OrganisationId>> foreseen = new HashMap<>();

    public IdentifierClaims(Streams streams) {
        this.streams = streams;
    }

    /** Whether a fact would give an organisation another one's number. Asked of every fact, in order, before the first is kept. */
    public Optional<Refusal> taken(String organisation, DomainEvent event, Envelope envelope) {
        String key = key(event, envelope);
        if (key == null) {
            return Optional.empty();
        }
        look(key);
        Optional<OrganisationId> holder = foreseen.get(key);
        boolean own = holder.isEmpty() || holder.get().key().equals(organisation);
        if (own) {
            foreseen.put(key, after(organisation, event));
        }
        return own || event instanceof IdentifierEnded
                ? Optional.empty()
                : holder.map(other -> refusal(StreamId.slugOf(key), other));
    }

    /** Writes down whose a number is from now on, beside the fact that says so. */
    public void keep(String organisation, DomainEvent event, Envelope envelope) {
        String key = key(event, envelope);
        if (key == null) {
            return;
        }
        Optional<OrganisationId> holder = recorded.get(key);
        Optional<OrganisationId> after = after(organisation, event);
        boolean own = holder.isEmpty() || holder.get().key().equals(organisation);
        if (own && !holder.equals(after)) {
            OrganisationId id = new OrganisationId(StreamId.slugOf(organisation));
            open.get(key).record(after.isEmpty() ? new Released(id) : new Claimed(id), envelope.withGaps(List.of()));
            recorded.put(key, after);
        }
    }

    /** The events that were written down. */
    public Stream<Appended> appended() {
        return open.values().stream().flatMap(stream -> stream.appended().stream());
    }

    private void look(String key) {
        if (!open.containsKey(key)) {
            Optional<Handle> found = streams.find(key);
            recorded.put(key, found.isEmpty() ? Optional.empty() : holder(streams.read(key)));
            foreseen.put(key, recorded.get(key));
            open.put(key, found.orElseGet(() -> streams.begin(key)));
        }
    }

    private static Optional<OrganisationId> holder(List<? extends DomainEventMessage<?>> claims) {
        return claims.getLast().getPayload() instanceof Claimed claimed
                ? Optional.of(claimed.organisation())
                : Optional.empty();
    }

    private static Optional<OrganisationId> after(String organisation, DomainEvent event) {
        return event instanceof IdentifierEnded
                ? Optional.empty()
                : Optional.of(new OrganisationId(StreamId.slugOf(organisation)));
    }

    private Refusal refusal(String number, OrganisationId holder) {
        String name = streams.read(holder.key()).stream()
                .map(DomainEventMessage::getPayload)
                .filter(Entered.class::isInstance)
                .map(entered -> ((Entered) entered).name())
                .findFirst()
                .orElse(holder.slug());
        return new Refusal(
                IdentifierRefusal.TAKEN, Map.of("identifier", number, "organisation", holder.slug(), "name", name));
    }

    private static @Nullable String key(DomainEvent event, Envelope envelope) {
        Identifier identifier =
                switch (event) {
                    case IdentifierRecorded e -> e.identifier();
                    case IdentifierEnded e -> e.identifier();
                    default -> null;
                };
        return identifier == null || !identifier.isValid() || !envelope.isActual()
                ? null
                : IdentifierId.of(identifier).key();
    }
}
