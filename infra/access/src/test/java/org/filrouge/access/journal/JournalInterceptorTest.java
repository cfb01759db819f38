package org.filrouge.access.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.filrouge.gateway.commands.Dispatcher;
import org.filrouge.gateway.consultations.ConsultationHandler;
import org.filrouge.gateway.consultations.ReadingJournal;
import org.filrouge.gateway.decisions.Streams;
import org.filrouge.http.ProblemAdvice;
import org.filrouge.http.Reader;
import org.filrouge.json.KernelJson;
import org.filrouge.kernel.access.AccessRole;
import org.filrouge.kernel.access.AccessScope;
import org.filrouge.kernel.access.AccountId;
import org.filrouge.kernel.access.Right;
import org.filrouge.kernel.access.Rights;
import org.filrouge.kernel.consultation.ConsultationEvent.Recorded;
import org.filrouge.kernel.consultation.ConsultationKind;
import org.filrouge.kernel.consultation.Purpose;
import org.filrouge.kernel.value.Measure;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Readings, from the request to the journal and the answer. */
class JournalInterceptorTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);

    private final InMemoryEventStorageEngine engine = new InMemoryEventStorageEngine();
    private final CommandBus bus = SimpleCommandBus.builder().build();
    private Reader reader = reader("a-1", AccessRole.AUDITOR);
    private int answered;
    private final MockMvc http = MockMvcBuilders.standaloneSetup(new Doors())
            .addInterceptors(new JournalInterceptor(
                    new ReadingJournal(new Dispatcher(bus)),
                    who -> who.account().slug().equals("a-urgent"),
                    NOON))
            .setControllerAdvice(new ProblemAdvice(null))
            .build();

    /** Doors as the program has them, that only count. */
    @RestController
    final class Doors {

        @GetMapping("/api/evidence")
        String evidence() {
            return "answer " + ++answered;
        }

        @GetMapping("/api/persons/{id}")
        String person(@PathVariable String id) {
            return id + ++answered;
        }

        @GetMapping("/api/cases/{id}")
        String supportCase(@PathVariable String id) {
            return id + ++answered;
        }

        @PostMapping("/api/persons/{id}")
        String posted(@PathVariable String id) {
            return id + ++answered;
        }
    }

    @Test
    void aPackOfProofsIsRecordedEachTimeBeforeItIsAnswered() {
        open();

        read("/api/evidence?case=ge-14");
        read("/api/evidence?case=ge-14");

        Recorded recorded = new Recorded(
                ConsultationKind.PROOF_BUNDLE, "/api/evidence", List.of("case:ge-14"), Measure.UNKNOWN, null);
        assertThat(journal()).containsExactly(recorded, recorded);
        assertThat(answered).isEqualTo(2);
    }

    @Test
    void theSamePersonReadTwiceADayIsRecordedOnceAndAnotherOneAgain() {
        open();

        read("/api/persons/p-1");
        read("/api/persons/p-1");
        read("/api/persons/p-2");

        assertThat(journal()).extracting(Recorded::keys).containsExactly(List.of("person:p-1"), List.of("person:p-2"));
        assertThat(journal()).extracting(Recorded::count).containsOnly(Measure.of(1));
    }

    @Test
    void eachAccountHasItsOwnStreamOfTheDay() {
        open();

        read("/api/persons/p-1");
        reader = reader("a-2", AccessRole.AUDITOR);
        read("/api/persons/p-1");

        assertThat(engine.lastSequenceNumberFor("consultation:a-1-2026-03-01")).contains(0L);
        assertThat(engine.lastSequenceNumberFor("consultation:a-2-2026-03-01")).contains(0L);
        assertThat(KernelJson.toEnvelope(log().getLast().getMetaData()).recordedBy())
                .isEqualTo("a-2");
    }

    @Test
    void whatCannotBeJournalledIsNotAnswered() {
        MockHttpServletResponse answer = read("/api/persons/p-1");

        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(new String(answer.getContentAsByteArray())).contains("consultation.not-journalled");
        assertThat(answered).isZero();
    }

    @Test
    void whereNobodySignsInNothingIsRecorded() {
        open();
        reader = Reader.alone("local-account");

        assertThat(read("/api/evidence?case=ge-14").getStatus()).isEqualTo(200);
        assertThat(log()).isEmpty();
    }

    @Test
    void whatTellsOfNobodyAndWhatIsWrittenIsNoReading() {
        open();

        read("/api/cases/c");
        perform(post("/api/persons/p-1"));

        assertThat(log()).isEmpty();
        assertThat(answered).isEqualTo(2);
    }

    @Test
    void underAnEmergencyAccessEverythingReadIsRecorded() {
        open();
        reader = reader("a-urgent", AccessRole.PROGRAMME_OFFICER);

        read("/api/cases/c");
        read("/api/cases/c");

        assertThat(journal())
                .containsExactly(new Recorded(
                        ConsultationKind.EMERGENCY, "/api/cases/{id}", List.of("case:c"), Measure.of(1), null));
    }

    @Test
    void aReaderMaySayWhatForInOneOfAFewWords() {
        open();

        perform(get("/api/persons/p-1").header(JournalInterceptor.PURPOSE, "RIGHT_OF_ACCESS"));
        assertThat(perform(get("/api/persons/p-1").header(JournalInterceptor.PURPOSE, "my neighbour"))
                        .getStatus())
                .isEqualTo(400);

        assertThat(journal()).extracting(Recorded::purpose).containsExactly(Purpose.RIGHT_OF_ACCESS);
    }

    @Test
    void noFreeTextOfAnAddressGetsIntoTheJournal() {
        open();

        read("/api/evidence?case=Jean%20Dupont&territory=DEP-57");

        assertThat(journal()).extracting(Recorded::keys).containsExactly(List.of("territory:DEP-57"));
    }

    private void open() {
        bus.subscribe(
                ConsultationHandler.COMMAND,
                new ConsultationHandler(new Streams(
                        EmbeddedEventStore.builder().storageEngine(engine).build())));
    }

    private MockHttpServletResponse read(String address) {
        return perform(get(java.net.URI.create(address)));
    }

    private MockHttpServletResponse perform(MockHttpServletRequestBuilder request) {
        try {
            return http.perform(request.with(asked -> {
                        reader.ask(asked);
                        return asked;
                    }))
                    .andReturn()
                    .getResponse();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private List<Recorded> journal() {
        return log().stream()
                .map(EventMessage::getPayload)
                .map(Recorded.class::cast)
                .toList();
    }

    private List<? extends EventMessage<?>> log() {
        return engine.readEvents(null, false).toList();
    }

    private static Reader reader(String account, AccessRole role) {
        return new Reader(new Rights(new AccountId(account), List.of(new Right(role, AccessScope.EVERYWHERE))), false);
    }
}
