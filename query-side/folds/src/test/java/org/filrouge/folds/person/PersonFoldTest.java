package org.filrouge.folds.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.filrouge.folds.TwoDates;
import org.filrouge.kernel.erasure.Asker;
import org.filrouge.kernel.erasure.DestroyedKey;
import org.filrouge.kernel.erasure.ErasureGround;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.event.FactStatus;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.idempotency.IdempotencyKeyEvent;
import org.filrouge.kernel.organisation.OrganisationEvent;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.person.Disclosed;
import org.filrouge.kernel.person.LegalBasis;
import org.filrouge.kernel.person.PersonEvent;
import org.filrouge.kernel.person.PersonId;
import org.filrouge.kernel.person.Purpose;
import org.filrouge.kernel.value.FuzzyDate;
import org.junit.jupiter.api.Test;

class PersonFoldTest {

    private static final String PERSON = "p-0123456789abcdef";
    private static final PersonFold FOLD = new PersonFold();

    private final List<RecordedEvent> log = new ArrayList<>();

    @Test
    void theDetailsToldLastHold() {
        told(new PersonEvent.Registered(Purpose.CONTACT, LegalBasis.CONSENT));
        told(new PersonEvent.DetailsRecorded("sealed:1:a", null, null, null, null));
        told(new PersonEvent.DetailsRecorded("sealed:1:b", null, null, null, new OrganisationId("agir")));

        assertThat(view().registration().purpose()).isEqualTo(Purpose.CONTACT);
        assertThat(view().details().name()).isEqualTo("sealed:1:b");
        assertThat(view().history()).hasSize(3);
    }

    @Test
    void aLegalHoldAndTheErasureThatItStopsAreBothSeen() {
        told(new PersonEvent.Registered(Purpose.CONTACT, LegalBasis.CONSENT));
        told(request());
        told(new PersonEvent.LegalHoldPlaced());
        assertThat(view()).returns(true, PersonView::isHeld).returns(ErasureState.REQUESTED, PersonView::erasure);

        told(new PersonEvent.LegalHoldLifted());
        told(new PersonEvent.ErasureApproved(false));
        assertThat(view()).returns(false, PersonView::isHeld).returns(ErasureState.APPROVED, PersonView::erasure);
    }

    @Test
    void anErasureRequestedAgainAfterARefusalWaitsForAnAnswerAgain() {
        told(new PersonEvent.Registered(Purpose.CONTACT, LegalBasis.CONSENT));
        told(request());
        told(new PersonEvent.ErasureRefused());
        assertThat(view().erasure()).isEqualTo(ErasureState.REFUSED);
        told(request());
        assertThat(view().erasure()).isEqualTo(ErasureState.REQUESTED);
    }

    @Test
    void whoIsErasedShowsWhichKeysAreGoneAndWhoWasToldOfIt() {
        told(new PersonEvent.Erased(List.of(new DestroyedKey("0a", "0b", null))));
        told(new PersonEvent.RecipientNotified(new OrganisationId("agir"), Disclosed.EXTRACT));

        assertThat(view().erasure()).isEqualTo(ErasureState.DONE);
        assertThat(view().erased().keys()).hasSize(1);
        assertThat(view().recipients()).extracting(PersonView.Notice::had).containsExactly(Disclosed.EXTRACT);
    }

    @Test
    void factsThatSpeakOfThePersonAreListedAndTheHousesOwnBookkeepingIsNot() {
        DomainEvent fact = new OrganisationEvent.Registered(null);
        told("organisation:agir", fact, List.of(new PersonId(PERSON)));
        told("organisation:elips", fact, List.of());
        told("idempotency-key:a", new IdempotencyKeyEvent.Used("r", "a"), List.of(new PersonId(PERSON)));

        assertThat(view().about()).extracting(PersonView.About::stream).containsExactly("organisation:agir");
        assertThat(FOLD.keys(log.getFirst())).containsExactly(PERSON);
        assertThat(FOLD.keys(log.getLast())).isEmpty();
    }

    private PersonView view() {
        return FOLD.fold(PERSON, log, TwoDates.TODAY);
    }

    private static PersonEvent request() {
        return new PersonEvent.ErasureRequested(Asker.PERSON, ErasureGround.OBJECTED, List.of());
    }

    private void told(PersonEvent event) {
        told("person:" + PERSON, event, List.of());
    }

    private void told(String stream, DomainEvent event, List<PersonId> about) {
        long place = log.size();
        Envelope envelope = new Envelope(
                        null,
                        FuzzyDate.parse("2026-03-01"),
                        null,
                        null,
                        null,
                        null,
                        FactStatus.ACTUAL,
                        "a-1",
                        null,
                        List.of(),
                        null,
                        List.of(),
                        null,
                        List.of(),
                        List.of(),
                        null,
                        "c",
                        "c")
                .withAbout(about);
        log.add(new RecordedEvent(place, "e-" + place, stream, place, Instant.EPOCH, envelope, event));
    }
}
