package org.filrouge.views.persons;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.filrouge.folds.person.PersonView;
import org.filrouge.folds.person.PersonView.About;
import org.filrouge.folds.person.TextErasureView;
import org.filrouge.kernel.erasure.TextErasureId;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.person.PersonId;
import org.filrouge.views.store.ReadStore;
import org.filrouge.views.time.ViewsAt;

/** Answers for people and for erasures, from the views and the signed log. */
public final class Persons {

    private static final int MOST = 10_000;

    private final ReadStore store;
    private final EventProof proofs;
    private final ReadsOf reads;

    public Persons(ReadStore store, EventProof proofs, ReadsOf reads) {
        this.store = store;
        this.proofs = proofs;
        this.reads = reads;
    }

    public Optional<PersonView> find(String id, ViewsAt views) {
        return views.persons().find(id);
    }

    public Optional<TextErasureView> textErasure(String id, ViewsAt views) {
        return views.textErasures().find(id);
    }

    /** The certificate of a person's erasure; empty until it is done. */
    public Optional<Certificate> certificate(PersonView person) {
        return person.erased() == null || person.request() == null || person.answer() == null
                ? Optional.empty()
                : Optional.of(Certificate.of(
                        PersonId.STREAM + ":" + person.id(),
                        person.request(),
                        person.answer(),
                        person.erased(),
                        proofs.of(person.erased().at().event())));
    }

    /** The certificate of an erasure of texts; empty until it is done. */
    public Optional<Certificate> certificate(TextErasureView texts) {
        return texts.erased() == null || texts.request() == null || texts.answer() == null
                ? Optional.empty()
                : Optional.of(Certificate.of(
                        TextErasureId.STREAM + ":" + texts.id(),
                        texts.request(),
                        texts.answer(),
                        texts.erased(),
                        proofs.of(texts.erased().at().event())));
    }

    /** Everything held on a person. */
    public Extract extract(PersonView person) {
        String key = PersonId.STREAM + ":" + person.id();
        Stream<String> named = person.request() == null ? Stream.empty() : person.request().events().stream();
        List<RecordedEvent> texts = Stream.concat(
                        person.about().stream().map(About::at).map(at -> at.event()), named)
                .distinct()
                .flatMap(id -> store.events().byId(id).stream())
                .sorted(Comparator.comparingLong(RecordedEvent::position))
                .toList();
        return new Extract(
                person, store.events().ofStream(key, 0, MOST), store.events().whole(texts), reads.reads(key));
    }
}
