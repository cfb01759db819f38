package org.filrouge.views.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filrouge.kernel.access.AccessRole.AUDITOR;
import static org.filrouge.kernel.access.AccessRole.PROGRAMME_OFFICER;

import java.time.Instant;
import java.util.List;
import org.filrouge.kernel.consultation.ConsultationEvent.Recorded;
import org.filrouge.kernel.consultation.ConsultationKind;
import org.filrouge.kernel.consultation.Purpose;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.event.FactStatus;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.value.FuzzyDate;
import org.filrouge.kernel.value.Measure;
import org.filrouge.views.query.ConsultationController;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Who read what, as auditors see it. */
class ConsultationPageTest {

    private final Desk desk = new Desk(
                    List.of(
                            read(0, "a-1", "2026-03-01", ConsultationKind.IDENTIFIED_DATA, "person:p-1", null),
                            read(1, "a-1", "2026-03-02", ConsultationKind.PROOF_BUNDLE, "case:ge-14", Purpose.AUDIT),
                            read(2, "a-2", "2026-03-02", ConsultationKind.IDENTIFIED_DATA, "person:p-1", null)),
                    pages -> new Object[] {new ConsultationPage(pages), new ConsultationController()})
            .as("auditor", AUDITOR);

    @Test
    void everyReadingIsToldTheLatestFirstAndCounted() {
        JsonNode json = desk.json("/api/consultations");

        assertThat(json.get("count").asInt()).isEqualTo(3);
        assertThat(json.at("/consultations/0/by").asString()).isEqualTo("a-2");
        assertThat(json.at("/byAccount/a-1").asInt()).isEqualTo(2);
        assertThat(json.at("/byKind/IDENTIFIED_DATA").asInt()).isEqualTo(2);
    }

    @Test
    void whoReadOfOnePersonIsFoundByTheKey() {
        JsonNode json = desk.json("/api/consultations?key=person:p-1");

        assertThat(json.get("count").asInt()).isEqualTo(2);
        assertThat(json.get("byAccount").propertyNames()).containsExactly("a-1", "a-2");
    }

    @Test
    void whatOneAccountReadIsFoundByDayAndKind() {
        assertThat(count("?account=a-1")).isEqualTo(2);
        assertThat(count("?account=a-1&day=2026-03-02")).isEqualTo(1);
        assertThat(count("?kind=PROOF_BUNDLE")).isEqualTo(1);
        assertThat(count("?account=a-3")).isZero();
        assertThat(desk.status("/api/consultations?kind=GOSSIP")).isEqualTo(400);
        assertThat(desk.status("/api/consultations?account=A%20B")).isEqualTo(400);
        assertThat(desk.status("/api/consultations?day=yesterday")).isEqualTo(400);
        assertThat(desk.status("/api/consultations?name=x")).isEqualTo(400);
    }

    @Test
    void thePageTellsWhoWhenWhatKindAndHowOften() {
        assertThat(desk.page("/consultations"))
                .contains("Readings: 3.", "Identified data", "Evidence pack", "Audit", "a-2")
                .contains("href=\"/consultations?key=person:p-1\"", "not known before reading");
        assertThat(desk.page("/consultations?account=a-2"))
                .contains("Readings: 1.")
                .doesNotContain("case:ge-14<");
    }

    @Test
    void whoIsNoAuditorFindsTheirOwnReadsAndNobodyElses() {
        desk.as("a-2", PROGRAMME_OFFICER);

        assertThat(count("")).isEqualTo(1);
        assertThat(count("?account=a-2")).isEqualTo(1);
        assertThat(count("?key=case:ge-14")).isZero();
        assertThat(desk.status("/api/consultations?account=a-1")).isEqualTo(403);
    }

    private int count(String query) {
        return desk.json("/api/consultations" + query).get("count").asInt();
    }

    private static RecordedEvent read(
            long position, String by, String day, ConsultationKind kind, String key, Purpose purpose) {
        Recorded recorded = new Recorded(
                kind,
                "/api/somewhere",
                List.of(key),
                kind == ConsultationKind.PROOF_BUNDLE ? Measure.UNKNOWN : Measure.of(1),
                purpose);
        Envelope envelope = new Envelope(
                null,
                FuzzyDate.parse(day),
                null,
                null,
                null,
                null,
                FactStatus.ACTUAL,
                by,
                null,
                List.of(),
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                null,
                "correlation",
                "causation");
        return new RecordedEvent(
                position,
                "e-" + position,
                "consultation:" + by + "-" + day,
                0,
                Instant.parse(day + "T10:00:00Z"),
                envelope,
                recorded);
    }
}
