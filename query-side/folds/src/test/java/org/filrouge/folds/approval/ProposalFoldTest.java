package org.filrouge.folds.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.filrouge.folds.approval.ProposalView.State;
import org.filrouge.kernel.approval.Ground;
import org.filrouge.kernel.approval.ProposalEvent;
import org.filrouge.kernel.approval.ProposalEvent.Approved;
import org.filrouge.kernel.approval.ProposalEvent.Made;
import org.filrouge.kernel.approval.ProposalEvent.Overtaken;
import org.filrouge.kernel.approval.ProposalEvent.Rejected;
import org.filrouge.kernel.approval.ProposalEvent.Withdrawn;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.event.FactStatus;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.supportcase.SupportCaseId;
import org.filrouge.kernel.value.FuzzyDate;
import org.junit.jupiter.api.Test;

class ProposalFoldTest {

    private static final Made MADE =
            new Made("retract", "organisation:a", "{}", "{}", 3, true, Ground.ENTRY_OF_ANOTHER);

    @Test
    void aProposalWaitsUntilSomebodySettlesIt() {
        ProposalView view = folded(event(0, "one", "2026", MADE));

        assertThat(view.state()).isEqualTo(State.OPEN);
        assertThat(view.asked().by()).isEqualTo("one");
        assertThat(view.asked().supportCase()).isEqualTo("c");
        assertThat(view.asked().version()).isEqualTo(3);
    }

    @Test
    void whatSettlesItSaysByWhomAndWhy() {
        ProposalView view = folded(event(0, "one", "2026", MADE), event(1, "two", "2026", new Rejected()));

        assertThat(view.state()).isEqualTo(State.REJECTED);
        assertThat(view.settled().by()).isEqualTo("two");
        assertThat(view.settled().reason()).isEqualTo("because");
        assertThat(folded(event(0, "one", "2026", MADE), event(1, "one", "2026", new Withdrawn()))
                        .state())
                .isEqualTo(State.WITHDRAWN);
        assertThat(folded(event(0, "one", "2026", MADE), event(1, "two", "2026", new Overtaken(List.of("r"))))
                        .settled()
                        .rules())
                .containsExactly("r");
    }

    @Test
    void aProposalOfALaterDateThanItsApprovalIsApprovedAllTheSame() {
        ProposalView view = folded(event(0, "one", "2030", MADE), event(1, "two", "2026", new Approved()));

        assertThat(view.state()).isEqualTo(State.APPROVED);
        assertThat(view.asked().by()).isEqualTo("one");
    }

    @Test
    void whatWasRecordedFirstCounts() {
        ProposalView view = folded(
                event(0, "one", "2026", MADE),
                event(1, "two", "2026", new Approved()),
                event(2, "three", "2020", new Rejected()));

        assertThat(view.state()).isEqualTo(State.APPROVED);
    }

    private static ProposalView folded(RecordedEvent... events) {
        return new ProposalFold().fold("p", List.of(events));
    }

    private static RecordedEvent event(long position, String account, String effective, ProposalEvent event) {
        Envelope envelope = new Envelope(
                new SupportCaseId("c"),
                FuzzyDate.parse(effective),
                null,
                null,
                null,
                null,
                FactStatus.ACTUAL,
                account,
                null,
                List.of(),
                null,
                List.of(),
                "because",
                List.of(),
                List.of(),
                null,
                "correlation",
                "causation");
        return new RecordedEvent(position, "e-" + position, "proposal:p", position, Instant.EPOCH, envelope, event);
    }
}
