package org.filrouge.decisions.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.filrouge.decisions.Fact;
import org.filrouge.kernel.approval.Ground;
import org.filrouge.kernel.collectiveengineering.CollectiveEngineeringEvent.Closed;
import org.filrouge.kernel.correction.ContestationOutcome;
import org.filrouge.kernel.correction.CorrectionEvent.ContestationAnswered;
import org.filrouge.kernel.correction.CorrectionEvent.Contested;
import org.filrouge.kernel.correction.CorrectionEvent.Rectified;
import org.filrouge.kernel.correction.CorrectionEvent.Retracted;
import org.filrouge.kernel.evaluation.EvaluationEvent;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.value.FuzzyDate;
import org.junit.jupiter.api.Test;

class NeedsSecondPersonTest {

    private static final DomainEvent FACT = new Closed(null, List.of());
    private static final OrganisationId STRUCTURE = new OrganisationId("a");

    @Test
    void whatOneRecordedOneselfOneCorrectsOneself() {
        List<RecordedEvent> stream = stream(List.of("one"), FACT);

        assertThat(NeedsSecondPerson.to(new Retracted("e-0"), "one", stream)).isEmpty();
        assertThat(NeedsSecondPerson.to(rectified(), "one", stream)).isEmpty();
    }

    @Test
    void whatAnotherRecordedOneDoesNotCorrectAlone() {
        List<RecordedEvent> stream = stream(List.of("one"), FACT);

        assertThat(NeedsSecondPerson.to(new Retracted("e-0"), "two", stream)).contains(Ground.ENTRY_OF_ANOTHER);
        assertThat(NeedsSecondPerson.to(rectified(), "two", stream)).contains(Ground.ENTRY_OF_ANOTHER);
    }

    @Test
    void aFactOfOnesOwnThatAnotherCorrectedIsTheirEntryToo() {
        List<RecordedEvent> stream = stream(List.of("one", "two"), FACT, rectified());

        assertThat(NeedsSecondPerson.to(new Retracted("e-0"), "one", stream)).contains(Ground.ENTRY_OF_ANOTHER);
    }

    @Test
    void toContestOrToAnswerChangesNoFactAndIsDoneAlone() {
        List<RecordedEvent> stream = stream(List.of("one"), FACT);

        assertThat(NeedsSecondPerson.to(new Contested("e-0", STRUCTURE, "no"), "two", stream))
                .isEmpty();
        assertThat(NeedsSecondPerson.to(
                        new ContestationAnswered("e-0", "e-1", ContestationOutcome.REJECTED), "two", stream))
                .isEmpty();
    }

    @Test
    void aContestationByAnotherDoesNotMakeTheFactTheirs() {
        List<RecordedEvent> stream = stream(List.of("one", "two"), FACT, new Contested("e-0", STRUCTURE, "no"));

        assertThat(NeedsSecondPerson.to(new Retracted("e-0"), "one", stream)).isEmpty();
    }

    @Test
    void nobodyEndsTheWorkOfCommitteesAlone() {
        assertThat(NeedsSecondPerson.to(FACT, "one", List.of())).contains(Ground.COMMITTEE_CLOSED);
    }

    @Test
    void whatEndsNoCommitteeAndCorrectsNothingIsDecidedByOne() {
        assertThat(NeedsSecondPerson.to(new EvaluationEvent.FrameworkSet(List.of(), List.of(), null), "one", List.of()))
                .isEmpty();
    }

    @Property(tries = 100)
    void aCorrectionIsOnesOwnExactlyWhenEveryVersionOfTheFactIs(@ForAll List<Boolean> others) {
        List<String> accounts = new ArrayList<>(List.of("one"));
        List<DomainEvent> events = new ArrayList<>(List.of(FACT));
        others.forEach(other -> {
            accounts.add(other ? "two" : "one");
            events.add(rectified());
        });
        List<RecordedEvent> stream = stream(accounts, events.toArray(DomainEvent[]::new));

        assertThat(NeedsSecondPerson.to(new Retracted("e-0"), "one", stream).isPresent())
                .isEqualTo(others.contains(true));
    }

    private static Rectified rectified() {
        return new Rectified("e-0", null, FuzzyDate.parse("2009"));
    }

    private static List<RecordedEvent> stream(List<String> accounts, DomainEvent... events) {
        List<RecordedEvent> stream = new ArrayList<>();
        for (int i = 0; i < events.length; i++) {
            Envelope envelope =
                    Fact.on("2008", events[i]).by(accounts.get(i), null).envelope();
            stream.add(
                    new RecordedEvent(i, "e-" + i, "collective-engineering:x", i, Instant.EPOCH, envelope, events[i]));
        }
        return stream;
    }
}
