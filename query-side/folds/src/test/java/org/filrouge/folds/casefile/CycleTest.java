package org.filrouge.folds.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filrouge.folds.casefile.Cycle.Progress.DONE;
import static org.filrouge.folds.casefile.Cycle.Progress.LEFT_OUT;
import static org.filrouge.folds.casefile.Cycle.Progress.UNDER_WAY;
import static org.filrouge.folds.casefile.Cycle.Progress.UNKNOWN;

import java.util.List;
import java.util.Map;
import org.filrouge.folds.Dated;
import org.filrouge.folds.Told;
import org.filrouge.folds.casefile.Cycle.Progress;
import org.filrouge.folds.casefile.Cycle.SubStep;
import org.filrouge.kernel.collectiveengineering.CollectiveEngineeringEvent.*;
import org.filrouge.kernel.collectiveengineering.EngineeringCycle;
import org.filrouge.kernel.collectiveengineering.EngineeringType;
import org.filrouge.kernel.collectiveengineering.Opinion;
import org.filrouge.kernel.collectiveengineering.OpinionSubject;
import org.filrouge.kernel.collectiveengineering.ParticipationScope;
import org.filrouge.kernel.diagnosis.DiagnosisEvent;
import org.filrouge.kernel.diagnosis.DocumentPresence;
import org.filrouge.kernel.evaluation.EvaluationEvent.FrameworkSet;
import org.filrouge.kernel.evaluation.EvaluationEvent.QuestionAnswered;
import org.filrouge.kernel.evaluation.EvaluationQuestion;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.observation.ObservationEvent;
import org.filrouge.kernel.providerselection.ProviderSelectionEvent.ProviderSelected;
import org.filrouge.kernel.providerselection.ProviderSelectionEvent.SpecificationsIssued;
import org.filrouge.kernel.value.Measure;
import org.filrouge.kernel.value.Money;
import org.filrouge.kernel.value.TaxBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CycleTest {

    private static final Initiated INITIATED =
            new Initiated(EngineeringType.COLLECTIVE_ANSWER, null, List.of(), Measure.UNKNOWN);

    @Test
    void aCaseWithoutCollectiveEngineeringHasNoCycle() {
        assertThat(cycle(new Told().fact("diagnosis:d", "2008", diagnosis())).phases())
                .isEmpty();
    }

    @Test
    void theCycleHasFourStagesTwelvePhasesAndFortySixSubSteps() {
        List<Cycle.Phase> phases = cycle(new Told().fact("collective-engineering:c", "2008", INITIATED))
                .phases();

        assertThat(phases).hasSize(12);
        assertThat(phases).extracting(Cycle.Phase::stage).containsOnly(EngineeringCycle.Stage.values());
        assertThat(phases).flatExtracting(Cycle.Phase::subSteps).hasSize(46);
    }

    @Test
    void whatNoFactSpeaksOfIsUnknownAndNotLeftOut() {
        Told told = new Told().fact("collective-engineering:c", "2008", INITIATED);

        assertThat(step(told, "SYNTHESISE")).isEqualTo(new SubStep("SYNTHESISE", UNKNOWN, List.of()));
        assertThat(step(told, "DESIGN_APPROACH").progress()).isEqualTo(DONE);
    }

    @Test
    void whatWasDoneBeforeTheActionBeganCounts() {
        Told told =
                new Told().fact("diagnosis:d", "2007", diagnosis()).fact("collective-engineering:c", "2008", INITIATED);

        assertThat(step(told, "USE_DIAGNOSES").progress()).isEqualTo(DONE);
        assertThat(step(told, "USE_DIAGNOSES").shownBy())
                .extracting(Dated::event)
                .containsExactly("0");
    }

    @ParameterizedTest
    @MethodSource("proofs")
    void aFactShowsASubStepAndNamesTheEventThatDoes(DomainEvent event, String subStep, Progress progress) {
        Told told =
                new Told().fact("collective-engineering:c", "2008", INITIATED).fact("any:one", "2009", event);

        assertThat(step(told, subStep).progress()).isEqualTo(progress);
        assertThat(step(told, subStep).shownBy()).extracting(Dated::event).containsExactly("1");
    }

    static List<Arguments> proofs() {
        return List.of(
                Arguments.of(
                        new InvitationSent(Told.organisation("a"), List.of(), Measure.of(14), null), "CONTACT", DONE),
                Arguments.of(opinion(OpinionSubject.APPROACH, Opinion.UNFAVOURABLE), "COMMITTEE_OPINION", DONE),
                Arguments.of(opinion(OpinionSubject.APPROACH, Opinion.ADJOURNED), "COMMITTEE_OPINION", UNDER_WAY),
                Arguments.of(opinion(OpinionSubject.CAPITALISATION, Opinion.FAVOURABLE), "COMMITTEE_OPINION_2", DONE),
                Arguments.of(
                        new InterventionBudgetSet(Money.unknown(TaxBasis.EXCL_TAX), List.of()), "BUILD_BUDGET", DONE),
                Arguments.of(
                        new StructureJoined(Told.organisation("a"), ParticipationScope.FULL), "FORM_GROUPS", UNDER_WAY),
                Arguments.of(new GroupConstituted(List.of(Told.organisation("a"))), "FORM_GROUPS", DONE),
                Arguments.of(
                        new CommitteeMet("copil", Measure.of(1), Measure.UNKNOWN, Measure.UNKNOWN, List.of()),
                        "COORDINATE",
                        UNDER_WAY),
                Arguments.of(new FrameworkSet(List.of(), List.of(), null), "EVALUATION_FRAME", DONE),
                Arguments.of(new QuestionAnswered(EvaluationQuestion.SKILLS, "yes", null), "ANALYSE", UNDER_WAY),
                Arguments.of(
                        new SpecificationsIssued(
                                List.of(), "pooling", List.of(), Measure.UNKNOWN, Measure.UNKNOWN, null),
                        "WRITE_SPECIFICATIONS",
                        DONE),
                Arguments.of(
                        new ProviderSelected(Told.organisation("p"), List.of(), List.of(), List.of()),
                        "CHOOSE_PROVIDERS",
                        DONE),
                Arguments.of(seen("territorial-diagnosis", Map.of()), "QUALIFY_AREA", DONE),
                Arguments.of(seen("partnership-established", Map.of("bodies", List.of("a"))), "BUILD_NETWORK", DONE),
                Arguments.of(seen("information-meeting", Map.of()), "CONTACT", DONE),
                Arguments.of(objectives("STRATEGIC"), "STRATEGIC", DONE),
                Arguments.of(objectives("OPERATIONAL"), "OPERATIONAL", DONE),
                Arguments.of(objectives("EVALUATION"), "EVALUATION", DONE),
                Arguments.of(seen("intervention-project", Map.of("evaluationFrame", "NO")), "WRITE_PROJECT", DONE),
                Arguments.of(seen("intervention-project", Map.of("evaluationFrame", "YES")), "EVALUATION_FRAME", DONE),
                Arguments.of(seen("capitalisation-produced", Map.of("product", "a book")), "NATURE", DONE),
                Arguments.of(seen("capitalisation-produced", Map.of("transferable", "NO")), "TRANSFERABILITY", DONE),
                Arguments.of(seen("capitalisation-transferred", Map.of()), "RECIPIENTS", DONE),
                Arguments.of(
                        seen("capitalisation-transferred", Map.of("responsible", List.of("a"))), "IN_CHARGE", DONE));
    }

    @Test
    void objectivesOfNoStatedLevelShowNoLevel() {
        Told told = new Told()
                .fact("collective-engineering:c", "2008", INITIATED)
                .fact("observation:o", "2009", objectives("NOT_STATED"));

        assertThat(cycle(told).phases())
                .flatExtracting(Cycle.Phase::subSteps)
                .extracting(SubStep::progress)
                .containsOnlyOnce(DONE);
    }

    @Test
    void whatIsToldOutweighsWhatIsReadFromDecisionsAndTheLastToldCounts() {
        Told told = new Told()
                .fact("collective-engineering:c", "2008", INITIATED)
                .fact("observation:a", "2009", subStep("CONTACT", "LEFT_OUT"))
                .fact("observation:b", "2010", seen("information-meeting", Map.of()));

        assertThat(step(told, "CONTACT").progress()).isEqualTo(LEFT_OUT);
        told.fact("observation:c", "2011", subStep("CONTACT", "UNDER_WAY"))
                .fact("observation:d", "2012", subStep("CONTACT", "UNKNOWN"));
        assertThat(step(told, "CONTACT").progress()).isEqualTo(UNDER_WAY);
        assertThat(step(told, "CONTACT").shownBy()).hasSize(4);
    }

    @Test
    void whatIsPlannedIsNotDone() {
        Told told = new Told()
                .fact("collective-engineering:c", "2008", INITIATED)
                .planned("observation:a", "2009", seen("information-meeting", Map.of()));

        assertThat(step(told, "CONTACT").progress()).isEqualTo(UNKNOWN);
    }

    @Test
    void aPhaseAbandonedAtClosingIsLeftOutWhereNothingElseIsTold() {
        Told told = new Told()
                .fact("collective-engineering:c", "2008", INITIATED)
                .fact("observation:a", "2009", seen("capitalisation-produced", Map.of("product", "a book")))
                .fact(
                        "collective-engineering:c",
                        "2010",
                        new Closed(null, List.of("TRANSFER_CAPITALISATION", "COLLECT")));

        assertThat(step(told, "NATURE").progress()).isEqualTo(DONE);
        assertThat(step(told, "ADAPT_WAYS").progress()).isEqualTo(LEFT_OUT);
        assertThat(step(told, "COLLECT").progress()).isEqualTo(LEFT_OUT);
        assertThat(step(told, "ANALYSE").progress()).isEqualTo(UNKNOWN);
    }

    private static Cycle cycle(Told told) {
        return new CaseFold().fold("a-case", told.events()).cycle();
    }

    private static SubStep step(Told told, String code) {
        return cycle(told).phases().stream()
                .flatMap(phase -> phase.subSteps().stream())
                .filter(step -> step.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static DiagnosisEvent.Completed diagnosis() {
        return new DiagnosisEvent.Completed(List.of(), DocumentPresence.YES, List.of(), List.of());
    }

    private static CommitteeOpinionGiven opinion(OpinionSubject subject, Opinion opinion) {
        return new CommitteeOpinionGiven("support", subject, opinion, null);
    }

    private static ObservationEvent.Recorded objectives(String level) {
        return seen("shared-objectives", Map.of("objectives", List.of("one"), "level", level));
    }

    private static ObservationEvent.Recorded subStep(String code, String state) {
        return seen("engineering-sub-step", Map.of("subStep", code, "state", state));
    }

    private static ObservationEvent.Recorded seen(String kind, Map<String, Object> values) {
        return new ObservationEvent.Recorded(kind, 1, values);
    }
}
