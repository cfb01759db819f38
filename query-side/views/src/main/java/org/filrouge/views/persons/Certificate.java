package org.filrouge.views.persons;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.filrouge.folds.person.PersonView.Answer;
import org.filrouge.folds.person.PersonView.Erased;
import org.filrouge.folds.person.PersonView.Request;
import org.filrouge.kernel.erasure.Asker;
import org.filrouge.kernel.erasure.DestroyedKey;
import org.filrouge.kernel.erasure.ErasureGround;

/**
 * That something was erased, for the person or an authority to keep. It holds no personal data.
 *
 * @param of what was erased, such as {@code person:p-…}
 * @param event the event that says so
 * @param erased when it was recorded
 * @param ground the legal basis of the erasure
 * @param alone whether nobody else could have approved it
 * @param keys the keys that are no more, each with its commitment
 * @param facts the facts whose texts went with them; the facts themselves stand
 * @param proof that the event is in the signed log
 */
public record Certificate(
        String of,
        String event,
        long position,
        Instant erased,
        Asker askedBy,
        ErasureGround ground,
        Instant requested,
        String requestedBy,
        Instant approved,
        String approvedBy,
        boolean alone,
        List<DestroyedKey> keys,
        List<String> facts,
        String proof) {

    static Certificate of(String stream, Request request, Answer answer, Erased erased, String proof) {
        List<String> facts = erased.keys().stream()
                .map(DestroyedKey::event)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new Certificate(
                stream,
                erased.at().event(),
                erased.at().position(),
                erased.at().recorded(),
                request.askedBy(),
                request.ground(),
                request.at().recorded(),
                request.at().by(),
                answer.at().recorded(),
                answer.at().by(),
                answer.alone(),
                erased.keys(),
                facts,
                proof);
    }
}
