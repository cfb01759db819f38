package org.filrouge.folds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.filrouge.folds.casefile.CaseFold;
import org.filrouge.folds.casefile.MissionPhase;
import org.filrouge.folds.organisation.OrganisationFold;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.event.FactStatus;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.mission.MissionEvent.PhaseCompleted;
import org.filrouge.kernel.mission.MissionEvent.Started;
import org.filrouge.kernel.organisation.Attribution;
import org.filrouge.kernel.organisation.ContractType;
import org.filrouge.kernel.organisation.OrganisationEvent.EmployeeRecruited;
import org.filrouge.kernel.organisation.OrganisationEvent.JobsConverted;
import org.filrouge.kernel.supportcase.SupportCaseId;
import org.filrouge.kernel.value.FuzzyDate;
import org.filrouge.kernel.value.Measure;
import org.filrouge.kernel.value.MonthSpan;
import org.junit.jupiter.api.Test;

class PlannedAndUnfinishedTest {

    @Test
    void aPhaseMayBeginBeforeTheOneBeforeItHasEnded() {
        List<MissionPhase> phases =
                phases(event(0, "2006-06", started(1)), event(1, "2006-11", started(2)), event(2, "2007-01", ended(1)));
        assertThat(phases).extracting(MissionPhase::months).containsExactly(new MonthSpan(7, 7), MonthSpan.UNKNOWN);
        assertThat(phases.getLast().monthsWithoutProvider()).isEqualTo(new MonthSpan(0, 0));
    }

    @Test
    void aPhaseAfterOneWithoutAnEndHasNoToldPauseBeforeIt() {
        List<MissionPhase> phases = phases(event(0, "2006-06", started(1)), event(1, "2006-11", started(2)));
        assertThat(phases.getLast().monthsWithoutProvider()).isEqualTo(MonthSpan.UNKNOWN);
    }

    @Test
    void jobsOnlyPlannedAreNotCounted() {
        JobsConverted converted = new JobsConverted(
                5, ContractType.INSERTION_CONTRACT, ContractType.PERMANENT_CONTRACT, null, Attribution.NOT_STATED);
        var view = new OrganisationFold()
                .fold(
                        "shop",
                        List.of(
                                of("organisation:shop", 0, "2008", FactStatus.PLANNED, converted),
                                of("organisation:shop", 1, "2009", FactStatus.ACTUAL, converted),
                                of("organisation:shop", 2, "2010", FactStatus.PROBABLE, new EmployeeRecruited("x", 2)),
                                of("organisation:shop", 3, "2010", FactStatus.ACTUAL, new EmployeeRecruited("y", 3))));
        assertThat(view.jobsConverted()).isEqualTo(5);
        assertThat(view.recruited()).isEqualTo(3);
        assertThat(view.mentions()).hasSize(4);
    }

    private static List<MissionPhase> phases(RecordedEvent... events) {
        return new CaseFold()
                .fold("a-case", List.of(events))
                .missions()
                .missions()
                .getFirst()
                .phases();
    }

    private static Started started(int phase) {
        return new Started(phase, null, null, null, List.of(), Measure.UNKNOWN);
    }

    private static PhaseCompleted ended(int phase) {
        return new PhaseCompleted(phase, Measure.UNKNOWN, Measure.UNKNOWN, Measure.UNKNOWN, null, null);
    }

    private static RecordedEvent event(int position, String effective, DomainEvent event) {
        return of("mission:m", position, effective, FactStatus.ACTUAL, event);
    }

    private static RecordedEvent of(
            String stream, int position, String effective, FactStatus status, DomainEvent event) {
        Envelope envelope = new Envelope(
                new SupportCaseId("a-case"),
                FuzzyDate.parse(effective),
                null,
                null,
                null,
                null,
                status,
                "tester",
                null,
                List.of(),
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                null,
                "c",
                "c");
        return new RecordedEvent(position, "e" + position, stream, position, Instant.EPOCH, envelope, event);
    }
}
