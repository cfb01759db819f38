package org.filrouge.ledgerservice.witness;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.filrouge.kernel.refusal.Refusal;
import org.filrouge.ledger.Malformed;
import org.filrouge.ledger.checkpoint.Checkpoint;
import org.filrouge.ledger.note.NoteSignature;
import org.filrouge.ledger.note.SignedNote;
import org.filrouge.ledger.policy.Party;
import org.filrouge.ledger.tree.Size;
import org.filrouge.ledger.witness.AddCheckpoint;
import org.filrouge.ledgerservice.wire.Answer;
import org.filrouge.ledgerservice.wire.Caller;

/** One witness, as far as a request and its answer go. */
final class WitnessLink {

    private final Party witness;
    private final URI address;
    private final Caller caller;

    WitnessLink(Party witness, URI address, Caller caller) {
        this.witness = witness;
        this.address = address;
        this.caller = caller;
    }

    Submission submit(AddCheckpoint request) throws InterruptedException {
        long size = Checkpoint.parse(request.checkpoint().text()).size();
        Answer answer;
        try {
            answer = caller.post(address, "text/plain; charset=utf-8", request.bytes());
        } catch (IOException silent) {
            String reason = silent.getMessage() == null ? silent.getClass().getSimpleName() : silent.getMessage();
            return failed(WitnessTrouble.UNREACHABLE, Map.of("reason", reason));
        }
        return switch (answer.status()) {
            case 200 ->
                ownSignature(request.checkpoint(), answer)
                        .<Submission>map(Submission.Cosigned::new)
                        .orElseGet(() -> failed(WitnessTrouble.FALSE_SIGNATURE, Map.of("size", "" + size)));
            case 409 -> elsewhere(request, size, answer);
            default -> refused(size, answer);
        };
    }

    private Submission elsewhere(AddCheckpoint request, long size, Answer answer) {
        long known;
        try {
            known = Size.parse(new String(answer.body(), StandardCharsets.US_ASCII).strip());
        } catch (Malformed unreadable) {
            return refused(size, answer);
        }
        if (known > size) {
            return failed(WitnessTrouble.AHEAD, Map.of("size", "" + size, "known", "" + known));
        }
        return known == request.oldSize()
                ? failed(WitnessTrouble.OTHER_HISTORY, Map.of("size", "" + known))
                : new Submission.Elsewhere(known);
    }

    /** The witness's own line, when it is good; lines of others are passed over, a false one of its own spoils the answer. */
    private Optional<NoteSignature> ownSignature(SignedNote checkpoint, Answer answer) {
        try {
            String lines = new String(answer.body(), StandardCharsets.UTF_8);
            return lines.lines()
                    .map(NoteSignature::parse)
                    .filter(line -> !new SignedNote(checkpoint.text(), List.of(line))
                            .signedBy(List.of(witness.key()))
                            .isEmpty())
                    .findFirst();
        } catch (Malformed lie) {
            return Optional.empty();
        }
    }

    private Submission refused(long size, Answer answer) {
        return failed(
                WitnessTrouble.REFUSED,
                Map.of("size", "" + size, "status", "" + answer.status(), "reason", answer.firstLine()));
    }

    /** A failure in words, with the name of the witness among its facts. */
    Submission.Failed failed(WitnessTrouble trouble, Map<String, String> facts) {
        Map<String, String> all = new java.util.HashMap<>(facts);
        all.put("witness", witness.name());
        return new Submission.Failed(new Refusal(trouble, all));
    }
}
