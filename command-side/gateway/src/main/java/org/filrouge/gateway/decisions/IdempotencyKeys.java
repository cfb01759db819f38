package org.filrouge.gateway.decisions;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.filrouge.json.KernelJson;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.idempotency.IdempotencyKeyEvent.Used;
import org.filrouge.kernel.idempotency.IdempotencyKeyId;
import org.filrouge.kernel.idempotency.IdempotencyKeyRefusal;
import org.filrouge.kernel.refusal.Refusal;

/** Remembers, in the log itself, what a request was answered with. */
final class IdempotencyKeys {

    private final Streams streams;

    IdempotencyKeys(Streams streams) {
        this.streams = streams;
    }

    /** The answer this request was given before, or a refusal when the key served another request; empty for a new one. */
    Optional<Outcome> earlier(Proposal proposal) {
        if (proposal.key() == null) {
            return Optional.empty();
        }
        Used used = streams.only(new IdempotencyKeyId(proposal.key()).key(), Used.class);
        if (used == null) {
            return Optional.empty();
        }
        if (!used.request().equals(proposal.request())) {
            Refusal reused = new Refusal(IdempotencyKeyRefusal.KEY_REUSED, Map.of());
            return Optional.of(Outcome.refused(proposal.stream(), 0, List.of(reused)));
        }
        return Optional.of(KernelJson.mapper().readValue(used.answer(), Outcome.class));
    }

    /** Keeps the answer, in the same unit of work as the events it tells of. */
    void remember(Proposal proposal, Outcome outcome) {
        if (proposal.key() == null) {
            return;
        }
        String answer = KernelJson.mapper().writeValueAsString(outcome);
        Envelope envelope = KernelJson.toEnvelope(proposal.envelope());
        streams.begin(new IdempotencyKeyId(proposal.key()).key())
                .record(new Used(Objects.requireNonNull(proposal.request()), answer), envelope);
    }
}
