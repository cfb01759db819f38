package org.filrouge.folds.person;

import java.util.Set;
import org.filrouge.folds.Fold;
import org.filrouge.folds.person.PersonView.Answer;
import org.filrouge.folds.person.PersonView.Erased;
import org.filrouge.folds.person.PersonView.Request;
import org.filrouge.kernel.erasure.TextErasureEvent;
import org.filrouge.kernel.erasure.TextErasureId;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.event.StreamId;

/** Answers: the texts of which facts are to be erased, on what ground, and is it done? */
public final class TextErasureFold implements Fold<TextErasureView> {

    @Override
    public String name() {
        return TextErasureId.STREAM;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<TextErasureView> type() {
        return TextErasureView.class;
    }

    @Override
    public Set<String> keys(RecordedEvent event) {
        return event.event() instanceof TextErasureEvent ? Set.of(StreamId.slugOf(event.streamKey())) : Set.of();
    }

    @Override
    public TextErasureView empty(String key) {
        return new TextErasureView(key, null, null, null);
    }

    @Override
    public TextErasureView apply(TextErasureView v, RecordedEvent event) {
        if (!(event.event() instanceof TextErasureEvent told)) {
            return v;
        }
        Recorded at = Recorded.of(event);
        return switch (told) {
            case TextErasureEvent.Requested e ->
                new TextErasureView(
                        v.id(), new Request(at, e.askedBy(), e.ground(), e.events()), v.answer(), v.erased());
            case TextErasureEvent.Approved e ->
                new TextErasureView(v.id(), v.request(), new Answer(at, true, e.alone()), v.erased());
            case TextErasureEvent.Refused e ->
                new TextErasureView(v.id(), v.request(), new Answer(at, false, false), v.erased());
            case TextErasureEvent.Done e ->
                new TextErasureView(v.id(), v.request(), v.answer(), new Erased(at, e.keys()));
        };
    }
}
