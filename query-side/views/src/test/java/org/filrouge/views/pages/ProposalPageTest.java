package org.filrouge.views.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filrouge.kernel.access.AccessRole.PROGRAMME_OFFICER;

import java.time.Instant;
import java.util.List;
import org.filrouge.json.KernelJson;
import org.filrouge.kernel.approval.Ground;
import org.filrouge.kernel.approval.ProposalEvent.Approved;
import org.filrouge.kernel.approval.ProposalEvent.Made;
import org.filrouge.kernel.approval.ProposalEvent.Rejected;
import org.filrouge.kernel.correction.CorrectedFact;
import org.filrouge.kernel.correction.CorrectionEvent.Rectified;
import org.filrouge.kernel.correction.CorrectionEvent.Retracted;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.event.FactStatus;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.organisation.OrganisationEvent.EmployeeRecruited;
import org.filrouge.kernel.value.FuzzyDate;
import org.filrouge.views.query.ProposalQueryController;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What readers see of decisions of two, before and after a second person spoke. */
class ProposalPageTest {

    private static final String FACT = "e-0";

    private final Desk desk = new Desk(
                    List.of(
                            event(0, "organisation:a", 0, "one", new EmployeeRecruited("cook", 1)),
                            made(1, "p-rectify", "rectify", rectified()),
                            made(2, "p-retract", "retract", new Retracted(FACT)),
                            event(3, "proposal:p-retract", 1, "one", new Rejected()),
                            made(4, "p-again", "rectify", rectified()),
                            event(5, "proposal:p-again", 1, "one", new Approved())),
                    pages -> new Object[] {new ProposalPage(pages), new ProposalQueryController()})
            .as("one", PROGRAMME_OFFICER);

    @Test
    void whatWaitsIsListedAndWhatIsSettledUnlessAskedForIsNot() {
        assertThat(ids("/api/proposals")).containsExactly("p-rectify");
        assertThat(ids("/api/proposals?state=REJECTED")).containsExactly("p-retract");
        assertThat(ids("/api/proposals?state=APPROVED")).containsExactly("p-again");
        assertThat(desk.status("/api/proposals?state=LOST")).isEqualTo(400);
        assertThat(desk.status("/api/proposals/p-none")).isEqualTo(404);
        assertThat(desk.status("/api/proposals/P%20NONE")).isEqualTo(404);
    }

    @Test
    void aProposalIsShownWithTheFactBeforeAndAfter() {
        JsonNode json = desk.json("/api/proposals/p-rectify");

        assertThat(json.at("/before/data/count").asInt()).isEqualTo(1);
        assertThat(json.at("/after/data/count").asInt()).isEqualTo(2);
        assertThat(json.at("/why/code").asString()).isEqualTo("ENTRY_OF_ANOTHER");
        assertThat(json.at("/proposedBy").asString()).isEqualTo("two");
        assertThat(desk.json("/api/proposals/p-retract").at("/after/stands").asBoolean())
                .isFalse();
    }

    @Test
    void theSecondPersonFindsTwoButtonsAndTheFirstOne() {
        assertThat(desk.page("/proposals/p-rectify"))
                .contains("action=\"/proposals/p-rectify/approval\"", "action=\"/proposals/p-rectify/rejection\"")
                .doesNotContain("withdrawal\"")
                .contains("The fact as it stands", "The same once approved", "except two, who proposes");
        assertThat(desk.as("two", PROGRAMME_OFFICER).page("/proposals/p-rectify"))
                .contains("action=\"/proposals/p-rectify/withdrawal\"")
                .doesNotContain("approval\"", "rejection\"");
    }

    @Test
    void whatNoLongerWaitsSaysWhatBecameOfItAndHasNoButtons() {
        assertThat(desk.page("/proposals/p-retract"))
                .contains("What became of it", "rejected", "a slip of the pen")
                .doesNotContain("<form method=\"post\"");
    }

    @Test
    void theListLeadsToEach() {
        assertThat(desk.page("/proposals"))
                .contains(
                        "href=\"/proposals/p-rectify\"", "href=\"/proposals/p-retract\"", "Fact rectified", "waiting");
    }

    private List<String> ids(String address) {
        return desk.json(address)
                .get("proposals")
                .valueStream()
                .map(one -> one.get("id").asString())
                .toList();
    }

    private static Rectified rectified() {
        return new Rectified(FACT, new CorrectedFact(new EmployeeRecruited("cook", 2)), null);
    }

    private static RecordedEvent made(long position, String id, String command, DomainEvent proposed) {
        String data = KernelJson.mapper().writeValueAsString(proposed);
        String envelope = KernelJson.mapper().writeValueAsString(KernelJson.toMap(envelope("two")));
        return event(
                position,
                "proposal:" + id,
                0,
                "two",
                new Made(command, "organisation:a", data, envelope, 1, false, Ground.ENTRY_OF_ANOTHER));
    }

    private static RecordedEvent event(long position, String stream, long sequence, String by, DomainEvent event) {
        return new RecordedEvent(
                position,
                "e-" + position,
                stream,
                sequence,
                Instant.parse("2026-03-01T10:00:00Z").plusSeconds(position),
                envelope(by),
                event);
    }

    private static Envelope envelope(String by) {
        return new Envelope(
                null,
                FuzzyDate.parse("2026-03-01"),
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
                "a slip of the pen",
                List.of(),
                List.of(),
                null,
                "correlation",
                "causation");
    }
}
