package org.filrouge.views.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bson.Document;
import org.filrouge.folds.casefile.Commitments.State;
import org.filrouge.folds.funder.FunderView;
import org.filrouge.folds.organisation.OrganisationView;
import org.filrouge.folds.testing.RandomHistory;
import org.filrouge.http.Problem;
import org.filrouge.kernel.commitment.CommitmentEvent.Broken;
import org.filrouge.kernel.commitment.CommitmentEvent.Made;
import org.filrouge.kernel.correction.CorrectedFact;
import org.filrouge.kernel.correction.CorrectionEvent.Rectified;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.funding.FundingAgreementEvent.Granted;
import org.filrouge.kernel.organisation.OrganisationEvent.EmployeeRecruited;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.value.Known;
import org.filrouge.views.live.Written;
import org.filrouge.views.store.ReadStore;
import org.filrouge.views.testing.MemoryMongo;
import org.junit.jupiter.api.Test;

class TwoDatesReaderTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-07-14T12:00:00Z"), ZoneOffset.UTC);

    private final Clocked log = new Clocked();
    private final Written views = new Written(new ReadStore(MemoryMongo.fresh()));
    private final TwoDatesReader reader = new TwoDatesReader(views::store, views.progress(), NOW);

    @Test
    void aSizeIsItselfAndOneThatTheLogHasNotReachedIsRefused() {
        recorded("2026-03-01T10:00:00Z");

        assertThat(sizeAt("size:0")).isZero();
        assertThat(sizeAt("size:1")).isEqualTo(1);
        refused(() -> sizeAt("size:2"), "time.not-recorded-yet");
    }

    @Test
    void anInstantIsTheNumberOfEventsRecordedByThen() {
        recorded("2026-03-01T10:00:00Z", "2026-03-02T10:00:00.5Z", "2026-03-03T10:00:00Z");

        assertThat(sizeAt("2026-03-01T09:59:59Z")).isZero();
        assertThat(sizeAt("2026-03-01T10:00:00Z")).isEqualTo(1);
        assertThat(sizeAt("2026-03-02T10:00:00Z")).isEqualTo(1);
        assertThat(sizeAt("2026-03-02T11:00:00.5+01:00")).isEqualTo(2);
        assertThat(sizeAt("2026-07-14T12:00:00Z")).isEqualTo(3);
    }

    @Test
    void aDayIsItsEndInParisSummerAndWinter() {
        recorded("2026-01-31T22:59:59Z", "2026-01-31T23:00:00Z", "2026-06-30T21:59:59Z", "2026-06-30T22:00:00Z");

        assertThat(sizeAt("2026-01-31")).isEqualTo(1);
        assertThat(sizeAt("2026-02-01")).isEqualTo(2);
        assertThat(sizeAt("2026-06-30")).isEqualTo(3);
        assertThat(sizeAt("2026-07-01")).isEqualTo(4);
    }

    @Test
    void todayMeansSoFarAndWhatIsInTheFutureIsRefused() {
        recorded("2026-03-01T10:00:00Z");

        assertThat(sizeAt("2026-07-14")).isEqualTo(1);
        refused(() -> sizeAt("2026-07-15"), "time.in-the-future");
        refused(() -> sizeAt("2026-07-14T12:00:01Z"), "time.in-the-future");
    }

    @Test
    void aClockSetBackHidesNothingThatWasKnownAndRevealsNothingEarlier() {
        recorded("2026-03-01T10:00:00Z", "2026-03-05T10:00:00Z", "2026-03-02T10:00:00Z", "2026-03-06T10:00:00Z");

        assertThat(sizeAt("2026-03-03T00:00:00Z")).isEqualTo(1);
        assertThat(sizeAt("2026-03-05T10:00:00Z")).isEqualTo(3);
        assertThat(sizeAt("2026-03-06T10:00:00Z")).isEqualTo(4);
    }

    @Test
    void whatCannotBeReadIsRefusedByItsName() {
        recorded("2026-03-01T10:00:00Z");

        for (String unreadable : List.of("yesterday", "size:-1", "size:", "2026-02-30", "2026-03", "size:1 ")) {
            refused(() -> sizeAt(unreadable), "request.bad-parameter");
        }
        refused(() -> reader.of(Map.of("asOf", "2026")), "request.bad-parameter");
    }

    @Test
    void withoutAnyDateTheKeptAnswersAreReadAndNothingIsNamed() {
        recorded("2026-03-01T10:00:00Z");

        assertThat(reader.of(Map.of()).named()).isEmpty();
        assertThat(reader.of(Map.of("asOf", "2008-12-31")).named())
                .containsEntry("asOf", "2008-12-31")
                .containsEntry("knownAt", Map.of("size", 1L));
    }

    @Test
    void aCursorKeepsTheSizeOfTheFirstPageWhileMoreIsRecorded() {
        recorded("2026-03-01T10:00:00Z", "2026-03-02T10:00:00Z");
        ViewsAt first = reader.of(Map.of("asOf", "2008-12-31"));
        Object cursor = Cursor.after("elips", first);
        log.says("organisation:zebra", "2008-01", recruited(1));
        views.further(log.since(2));

        ViewsAt second = reader.of(Map.of("asOf", "2008-12-31", "after", cursor.toString()));

        assertThat(cursor).isEqualTo("elips@2");
        assertThat(Cursor.place(cursor.toString())).isEqualTo("elips");
        assertThat(second.dates()).isEqualTo(first.dates());
        assertThat(second.organisations().page(Cursor.place(cursor.toString()), 10))
                .isEmpty();
        assertThat(reader.of(Map.of("asOf", "2008-12-31")).organisations().page("elips", 10))
                .hasSize(1);
    }

    @Test
    void anAnswerGivenWhenTheLogHadASizeIsTheSameEverAfter() {
        recorded("2026-03-01T10:00:00Z");
        OrganisationView archived = elips("size:1");

        log.says("organisation:elips", "2010", new Rectified("0", new CorrectedFact(recruited(9)), null));
        views.further(log.since(1));
        assertThat(elips("size:1")).isEqualTo(archived);
        assertThat(elips("size:2").recruited()).isEqualTo(9);

        log.says("organisation:elips", "2001", recruited(3));
        views.further(log.since(2));
        assertThat(elips("size:1")).isEqualTo(archived);
        assertThat(elips("size:2").recruited()).isEqualTo(9);
        assertThat(elips("size:3").recruited()).isEqualTo(12);
    }

    @Test
    void whatWasKnownOfACommitmentAtTheEndOfAYearIsWhatWasRecordedByThen() {
        OrganisationId siae = new OrganisationId("siae");
        log.at("2008-12-18T10:00:00Z")
                .says(
                        "commitment:leads",
                        "2008-12",
                        new Made(List.of(siae), List.of(siae), "Pistes", List.of(), null, null));
        log.at("2009-12-10T10:00:00Z").says("commitment:leads", "2009-01/..", new Broken("Pas d'animateur"));
        views.further(log.events());

        assertThat(reader.of(Map.of("knownAt", "2008-12-17")).cases().find("a-case"))
                .isEmpty();
        assertThat(promise(Map.of("knownAt", "2008-12-31"))).isEqualTo(State.OPEN);
        assertThat(promise(Map.of("knownAt", "2009-12-31"))).isEqualTo(State.BROKEN);
        assertThat(promise(Map.of("knownAt", "2009-12-31", "asOf", "2008-12-31")))
                .isEqualTo(State.OPEN);
    }

    @Test
    void anEventKeptInAnEarlierFormIsReadInTodaysAtEveryDate() {
        MongoDatabase database = MemoryMongo.fresh();
        Written kept = new Written(new ReadStore(database));
        RecordedEvent granted = RandomHistory.oneOfEach(1, entry -> entry.record() == Granted.class)
                .getFirst();
        kept.further(List.of(granted));
        MongoCollection<Document> documents = database.getCollection("event__v2");
        Document earlier = documents.find().first();
        earlier.remove("revision");
        earlier.get("data", Document.class).put("dla", true);
        documents.replaceOne(Filters.eq("_id", earlier.get("_id")), earlier);
        TwoDatesReader later = new TwoDatesReader(kept::store, kept.progress(), NOW);

        assertThat(later.of(Map.of("knownAt", "size:1"))
                        .funders()
                        .find(((Granted) granted.event()).funder().slug())
                        .orElseThrow()
                        .grants())
                .extracting(FunderView.Grant::dla)
                .containsExactly(Known.YES);
    }

    private State promise(Map<String, String> dates) {
        return reader.of(dates)
                .cases()
                .find("a-case")
                .orElseThrow()
                .commitments()
                .promises()
                .getFirst()
                .state();
    }

    private OrganisationView elips(String knownAt) {
        return reader.of(Map.of("knownAt", knownAt))
                .organisations()
                .find("elips")
                .orElseThrow();
    }

    private void recorded(String... instants) {
        for (String instant : instants) {
            log.at(instant).says("organisation:elips", "2008-03", recruited(1));
        }
        views.further(log.events());
    }

    private long sizeAt(String knownAt) {
        return reader.of(Map.of("knownAt", knownAt)).dates().size();
    }

    private static void refused(ThrowingCallable question, String code) {
        assertThatThrownBy(question).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code())
                .isEqualTo(code));
    }

    private static EmployeeRecruited recruited(int count) {
        return new EmployeeRecruited("cook", count);
    }
}
