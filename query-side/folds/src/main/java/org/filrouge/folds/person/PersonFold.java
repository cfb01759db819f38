package org.filrouge.folds.person;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.filrouge.folds.Fold;
import org.filrouge.folds.Lists;
import org.filrouge.folds.person.PersonView.About;
import org.filrouge.folds.person.PersonView.Answer;
import org.filrouge.folds.person.PersonView.Details;
import org.filrouge.folds.person.PersonView.Erased;
import org.filrouge.folds.person.PersonView.Hold;
import org.filrouge.folds.person.PersonView.Notice;
import org.filrouge.folds.person.PersonView.Registration;
import org.filrouge.folds.person.PersonView.Request;
import org.filrouge.folds.person.PersonView.Retention;
import org.filrouge.kernel.event.EventCatalogue;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.person.PersonEvent;
import org.filrouge.kernel.person.PersonId;
import org.jspecify.annotations.Nullable;

/** Answers: what is kept of this person, why and until when, which facts speak of them, and are they forgotten? */
public final class PersonFold implements Fold<PersonView> {

    @Override
    public String name() {
        return PersonId.STREAM;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<PersonView> type() {
        return PersonView.class;
    }

    @Override
    public Set<String> keys(RecordedEvent event) {
        if (!EventCatalogue.of(event.event().getClass()).family().telling()) {
            return Set.of();
        }
        Stream<String> own =
                event.event() instanceof PersonEvent ? Stream.of(StreamId.slugOf(event.streamKey())) : Stream.empty();
        return Stream.concat(own, event.envelope().about().stream().map(PersonId::slug))
                .collect(Collectors.toSet());
    }

    @Override
    public PersonView empty(String key) {
        return new PersonView(key, null, null, null, null, null, null, null, List.of(), List.of(), List.of());
    }

    @Override
    public PersonView apply(PersonView v, RecordedEvent event) {
        Recorded at = Recorded.of(event);
        boolean own = event.streamKey().equals(PersonId.STREAM + ":" + v.id());
        if (!own) {
            boolean about = event.envelope().about().contains(new PersonId(v.id()));
            return about ? with(v, null, null, new About(at, event.streamKey())) : v;
        }
        return event.event() instanceof PersonEvent told ? with(told(v, told, at), at, null, null) : v;
    }

    private static PersonView told(PersonView v, PersonEvent event, Recorded at) {
        return switch (event) {
            case PersonEvent.Registered e -> state(v, new Registration(at, e.purpose(), e.legalBasis()));
            case PersonEvent.DetailsRecorded e ->
                state(v, new Details(at, e.name(), e.email(), e.telephone(), e.function(), e.organisation()));
            case PersonEvent.RetentionSet e -> state(v, new Retention(at, e.until()));
            case PersonEvent.LegalHoldPlaced e -> state(v, new Hold(at, true));
            case PersonEvent.LegalHoldLifted e -> state(v, new Hold(at, false));
            case PersonEvent.ErasureRequested e -> state(v, new Request(at, e.askedBy(), e.ground(), e.events()));
            case PersonEvent.ErasureApproved e -> state(v, new Answer(at, true, e.alone()));
            case PersonEvent.ErasureRefused e -> state(v, new Answer(at, false, false));
            case PersonEvent.Erased e -> state(v, new Erased(at, e.keys()));
            case PersonEvent.RecipientNotified e -> with(v, null, new Notice(at, e.recipient(), e.had()), null);
        };
    }

    /** What was told last holds. */
    private static PersonView state(PersonView v, Record told) {
        return new PersonView(
                v.id(),
                last(v.registration(), told, Registration.class, Registration::at),
                last(v.details(), told, Details.class, Details::at),
                last(v.retention(), told, Retention.class, Retention::at),
                last(v.hold(), told, Hold.class, Hold::at),
                last(v.request(), told, Request.class, Request::at),
                last(v.answer(), told, Answer.class, Answer::at),
                last(v.erased(), told, Erased.class, Erased::at),
                v.recipients(),
                v.history(),
                v.about());
    }

    private static <T> @Nullable T last(@Nullable T known, Record told, Class<T> type, Function<T, Recorded> at) {
        if (!type.isInstance(told)) {
            return known;
        }
        T next = type.cast(told);
        return known == null || at.apply(known).position() < at.apply(next).position() ? next : known;
    }

    private static PersonView with(
            PersonView v, @Nullable Recorded step, @Nullable Notice notice, @Nullable About about) {
        return new PersonView(
                v.id(),
                v.registration(),
                v.details(),
                v.retention(),
                v.hold(),
                v.request(),
                v.answer(),
                v.erased(),
                added(v.recipients(), notice, Notice::at),
                added(v.history(), step, Function.identity()),
                about == null || isThere(v, about) ? v.about() : Lists.and(v.about(), about));
    }

    private static boolean isThere(PersonView v, About about) {
        return v.about().stream()
                .anyMatch(known -> known.at().event().equals(about.at().event()));
    }

    /** Each once, in the order of recording. */
    private static <T> List<T> added(List<T> known, @Nullable T next, Function<T, Recorded> at) {
        if (next == null) {
            return known;
        }
        long position = at.apply(next).position();
        return Stream.concat(known.stream().filter(one -> at.apply(one).position() != position), Stream.of(next))
                .sorted(Comparator.comparingLong(one -> at.apply(one).position()))
                .toList();
    }
}
