package org.filrouge.gateway.erasure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.MessageHandler;
import org.filrouge.gateway.decisions.Due;
import org.filrouge.gateway.decisions.Streams;
import org.filrouge.gateway.decisions.Streams.Handle;
import org.filrouge.kernel.erasure.DestroyedKey;
import org.filrouge.kernel.erasure.TextErasureEvent;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.person.PersonEvent;
import org.filrouge.kernel.person.PersonId;
import org.filrouge.kernel.value.FuzzyDate;

/**
 * Destroys the keys of an approved erasure and records that it did. The stream is held meanwhile, so that a legal hold comes either
 * before it, and stops it, or after it. Tried again after a crash it destroys nothing twice and records what was destroyed before.
 */
public final class EraseHandler implements MessageHandler<CommandMessage<?>> {

    /** The name of the command on the bus. */
    public static final String COMMAND = "erase-now";

    private final Streams streams;
    private final SealedFacts facts;
    private final Shredder shredder;

    public EraseHandler(Streams streams, SealedFacts facts, Shredder shredder) {
        this.streams = streams;
        this.facts = facts;
        this.shredder = shredder;
    }

    /** Whether it was carried out now. */
    @Override
    public Object handle(CommandMessage<?> message) {
        EraseNow order = (EraseNow) message.getPayload();
        Optional<Handle> stream = streams.find(order.stream());
        Optional<Due> due = stream.flatMap(Handle::due);
        if (due.isEmpty()) {
            return false;
        }
        List<SealedFact> reached = facts.reached(order.stream(), due.get().events());
        if (reached.stream().flatMap(fact -> fact.about().stream()).distinct().anyMatch(this::isHeld)) {
            return false;
        }
        List<DestroyedKey> keys = keys(order.stream(), reached);
        shredder.destroy(keys.stream().map(DestroyedKey::id).toList(), due.get().approval());
        stream.get()
                .record(done(order.stream(), keys), envelope(order, due.get().approval()));
        return true;
    }

    /** A legal hold on anybody a text speaks of keeps that text, and so the whole of the erasure waits. */
    private boolean isHeld(PersonId person) {
        return streams.find(person.key()).map(Handle::isHeld).orElse(false);
    }

    private List<DestroyedKey> keys(String stream, List<SealedFact> reached) {
        Stream<DestroyedKey> ofFacts = reached.stream().flatMap(fact -> fact.keys().stream()
                .filter(key -> key.subject() == null || key.subject().equals(stream))
                .map(key ->
                        new DestroyedKey(key.key(), key.commitment(), key.subject() == null ? fact.event() : null)));
        Stream<DestroyedKey> ofPerson =
                shredder.keysOf(stream).stream().map(key -> new DestroyedKey(key.key(), key.commitment(), null));
        return Stream.concat(ofFacts, ofPerson).distinct().toList();
    }

    private static DomainEvent done(String stream, List<DestroyedKey> keys) {
        return StreamId.streamOf(stream).equals(PersonId.STREAM)
                ? new PersonEvent.Erased(keys)
                : new TextErasureEvent.Done(keys);
    }

    private static Envelope envelope(EraseNow order, String approval) {
        return Envelope.ofDeed(null, FuzzyDate.parse(order.today()), order.account(), approval, approval);
    }
}
