package org.filrouge.gateway.consultations;

import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.MessageHandler;
import org.filrouge.gateway.decisions.Outcome;
import org.filrouge.gateway.decisions.Outcome.Verdict;
import org.filrouge.gateway.decisions.Streams;
import org.filrouge.gateway.decisions.Streams.Handle;
import org.filrouge.kernel.access.AccountId;
import org.filrouge.kernel.consultation.ConsultationEvent.Recorded;
import org.filrouge.kernel.consultation.ConsultationId;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.value.FuzzyDate;
import org.filrouge.kernel.value.Measure;

/** Writes readings down, each in the stream of its account and day. */
public final class ConsultationHandler implements MessageHandler<CommandMessage<?>> {

    public static final String COMMAND = "record-consultation";

    private final Streams streams;

    public ConsultationHandler(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Object handle(CommandMessage<?> message) {
        Consultation read = (Consultation) message.getPayload();
        String key =
                ConsultationId.of(new AccountId(read.account()), read.day()).key();
        Recorded recorded =
                new Recorded(read.kind(), read.door(), read.keys(), Measure.parse(read.count()), read.purpose());
        Optional<Handle> found = streams.find(key);
        if (found.isPresent() && read.once() && isThere(key, recorded)) {
            return outcome(key, found.get());
        }
        Handle stream = found.orElseGet(() -> streams.begin(key));
        stream.record(recorded, envelope(read, message.getIdentifier()));
        return outcome(key, stream);
    }

    /** Whether the same door, keys and purpose stand there already. */
    private boolean isThere(String key, Recorded recorded) {
        return streams.read(key).stream().anyMatch(event -> event.getPayload().equals(recorded));
    }

    private static Outcome outcome(String key, Handle stream) {
        return new Outcome(Verdict.ACCEPTED, key, stream.version(), stream.appended(), List.of(), List.of());
    }

    private static Envelope envelope(Consultation read, String commandId) {
        return Envelope.ofDeed(null, FuzzyDate.parse(read.day()), read.account(), commandId, commandId);
    }
}
