package org.filrouge.folds.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filrouge.folds.indicator.Facts.number;
import static org.filrouge.folds.indicator.Facts.organisations;
import static org.filrouge.folds.indicator.Facts.parts;

import java.util.List;
import java.util.Map;
import org.filrouge.kernel.collectiveengineering.CollectiveEngineeringEvent.Initiated;
import org.filrouge.kernel.collectiveengineering.CollectiveEngineeringEvent.StructureJoined;
import org.filrouge.kernel.collectiveengineering.EngineeringType;
import org.filrouge.kernel.collectiveengineering.ParticipationScope;
import org.filrouge.kernel.evaluation.EvaluationEvent.QuestionAnswered;
import org.filrouge.kernel.evaluation.EvaluationQuestion;
import org.filrouge.kernel.event.FactStatus;
import org.filrouge.kernel.initiative.TerritorialInitiativeEvent.Launched;
import org.filrouge.kernel.mission.MissionEvent.PhaseCompleted;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.pooling.PoolingProjectEvent.CoordinatorAppointed;
import org.filrouge.kernel.providerselection.ProviderSelectionEvent.SpecificationsIssued;
import org.filrouge.kernel.supportplan.SupportPlanEvent.ScopeWidened;
import org.filrouge.kernel.supportrequest.RequestOrigin;
import org.filrouge.kernel.supportrequest.SupportRequestEvent.SupportRequested;
import org.filrouge.kernel.value.Answer;
import org.filrouge.kernel.value.Measure;
import org.filrouge.kernel.value.Territory;
import org.junit.jupiter.api.Test;

/** What evaluators ask of a history: what was answered, foreseen, confirmed, and left open. */
class EvaluationIndicatorsTest {

    @Test
    void aQuestionAnsweredTwiceIsOneOfSix() {
        Facts facts = new Facts()
                .with("evaluation:e", "2005", answered(EvaluationQuestion.SKILLS))
                .with("evaluation:e", "2006", answered(EvaluationQuestion.SKILLS))
                .with("evaluation:e", "2006", answered(EvaluationQuestion.NEEDS));
        assertThat(parts(facts.find("E1"))).containsExactly("answered: 2", "of: 6");
        assertThat(new Facts().find("E1").value()).isEqualTo(number("0"));
    }

    @Test
    void oneDayOfNineAndAHalfIsPlacedInNoPhase() {
        Facts facts = new Facts()
                .delivered("m", "9.5", "11302")
                .with("mission:m", "2004", phase("2", "UNKNOWN"))
                .with("mission:m", "2005", phase("6.5", "UNKNOWN"));
        assertThat(parts(facts.find("E2")))
                .containsExactly("share: 89.5", "placed: 8.5", "contract: 9.5", "unplaced: 1");
        facts.with("mission:m", "2006", phase("UNKNOWN", "UNKNOWN"));
        assertThat(facts.find("E2").value()).isEqualTo(Answer.unknown());
    }

    @Test
    void fourFifthsOfTheDaysSpecifiedAreIndividualAndTwoMissionsStandSideBySide() {
        Facts facts = new Facts().with("provider-selection:one", "2004", specified("15", "12"));
        Finding days = facts.find("E3").parts().getFirst().finding();
        assertThat(parts(days)).containsExactly("share: 80.0", "collective: 3", "individual: 12");
        facts.with("provider-selection:two", "2004", specified("9", "UNKNOWN"));
        assertThat(parts(facts.find("E3").parts().getFirst().finding())).containsExactly("one: 80.0", "two: UNKNOWN");
        assertThat(facts.find("E3").value()).isEqualTo(Answer.notApplicable());
        assertThat(new Facts().find("E3").value()).isEqualTo(Answer.unknown());
    }

    @Test
    void requestsAreCountedByOriginAndAnActionBegunWithoutOneIsASuggestion() {
        Initiated initiated =
                new Initiated(EngineeringType.values()[0], null, organisations("dla", 1), Measure.UNKNOWN);
        Facts facts = new Facts().with("collective-engineering:a", "2007", initiated);
        assertThat(parts(facts.find("E5")))
                .containsExactly("requests: 0", "injunction: false", "suggested: 1", "networks: 0");
        facts.with("support-request:r", "2007", requested(1, RequestOrigin.AFTER_INJUNCTION))
                .observed("2006", "institutional-injunction", Map.of("body", "state", "demands", List.of("merge")));
        assertThat(parts(facts.find("E5")))
                .containsExactly("requests: 1", "injunction: true", "suggested: 0", "networks: 0");
        assertThat(parts(facts.find("E5").parts().getFirst().finding())).containsExactly("AFTER_INJUNCTION: 1");
    }

    @Test
    void aScopeWidensFromOneStructureToTwo() {
        Facts facts = new Facts()
                .with("support-request:r", "2006", requested(1, RequestOrigin.OWN))
                .with("support-plan:p", "2006", new ScopeWidened("one", "two", null, organisations("added", 1)));
        assertThat(parts(facts.find("E6"))).containsExactly("widened: true", "before: 1", "after: 2");
        assertThat(parts(new Facts().find("E6")))
                .containsExactly("widened: false", "before: UNKNOWN", "after: UNKNOWN");
    }

    @Test
    void howManyATransferReachedIsUnknownAsSoonAsOneDoesNotTell() {
        Facts facts = new Facts()
                .observed("2005", "capitalisation-transferred", transfer("YES", 12))
                .observed("2006", "capitalisation-transferred", transfer("NO", 5));
        assertThat(parts(facts.find("E11"))).containsExactly("outside: 12", "transfers: 2");
        facts.observed("2007", "capitalisation-transferred", transfer("UNKNOWN", 3));
        assertThat(facts.find("E11").value()).isEqualTo(Answer.unknown());
        assertThat(new Facts().find("E11").value()).isEqualTo(number("0"));
    }

    @Test
    void contradictionsAreCounted() {
        assertThat(new Facts()
                        .observed("2009", "source-contradiction", Map.of())
                        .find("E14")
                        .value())
                .isEqualTo(number("1"));
        assertThat(new Facts().find("E14").value()).isEqualTo(number("0"));
    }

    @Test
    void aPlanIsConfirmedByTheSameThingRecordedLaterAsDone() {
        CoordinatorAppointed appointed = new CoordinatorAppointed("coordinator", new OrganisationId("elips"));
        Facts facts = new Facts()
                .with("pooling-project:p", "2009", appointed)
                .with("pooling-project:p", "2010-01", FactStatus.PLANNED, appointed)
                .observed("2010", FactStatus.PLANNED, "pilot-test-planned", Map.of("object", "clauses"));
        assertThat(parts(facts.find("E15"))).containsExactly("share: 0.0", "confirmed: 0", "planned: 2");
        facts.with("pooling-project:p", "2009-12", appointed);
        assertThat(parts(facts.find("E15"))).containsExactly("share: 50.0", "confirmed: 1", "planned: 2");
        assertThat(new Facts().find("E15").value()).isEqualTo(Answer.notApplicable());
    }

    @Test
    void aPointSettledOnItsTopicsIsNoLongerOpen() {
        Facts facts = new Facts()
                .observed("2009", "vigilance-point", Map.of("subject", "a", "topics", List.of("SENIORITY")))
                .observed("2009", "vigilance-point", Map.of("subject", "b"));
        assertThat(parts(facts.find("E16"))).contains("open: 2", "recorded: 2");
        facts.observed("2010", "vigilance-settled", Map.of("topics", List.of("SENIORITY"), "how", "talks"));
        assertThat(parts(facts.find("E16"))).contains("recorded: 1");
    }

    @Test
    void anAlertThatIsStillTrueIsOpen() {
        Facts facts = new Facts()
                .observed("2006", "institutional-injunction", Map.of("body", "state", "demands", List.of("merge")));
        assertThat(facts.find("E16").value()).isEqualTo(number("1"));
        assertThat(facts.find("E16").events()).containsExactly("e0");
    }

    @Test
    void providerDaysAreSharedAmongTheStructuresThatJoined() {
        Facts facts = new Facts().delivered("m", "15", "14800");
        organisations("structure", 7)
                .forEach(structure -> facts.with(
                        "collective-engineering:a", "2004", new StructureJoined(structure, ParticipationScope.FULL)));
        assertThat(facts.find("E18").value()).isEqualTo(number("2.14"));
        assertThat(new Facts().delivered("m", "15", "14800").find("E18").value())
                .isEqualTo(Answer.unknown());
    }

    @Test
    void roundsAreCountedByTerritory() {
        Facts facts = new Facts()
                .with("territorial-initiative:a", "2011", launched("REG-25"))
                .with("territorial-initiative:b", "2013", launched("REG-25"))
                .with("territorial-initiative:c", "2013", launched("DEP-59"));
        assertThat(facts.find("E19").value()).isEqualTo(number("3"));
        assertThat(parts(facts.find("E19"))).containsExactly("REG-25: 2", "DEP-59: 1");
        assertThat(new Facts().find("E19").value()).isEqualTo(number("0"));
    }

    private static Map<String, Object> transfer(String outside, int count) {
        return Map.of("recipients", List.of("others"), "outside", outside, "outsideCount", count);
    }

    private static QuestionAnswered answered(EvaluationQuestion question) {
        return new QuestionAnswered(question, "yes", null);
    }

    private static PhaseCompleted phase(String days, String individual) {
        return new PhaseCompleted(1, Measure.parse(days), Measure.UNKNOWN, Measure.parse(individual), null, null);
    }

    private static SpecificationsIssued specified(String days, String individual) {
        return new SpecificationsIssued(
                List.of(), "subject", List.of(), Measure.parse(days), Measure.parse(individual), null);
    }

    private static SupportRequested requested(int requesters, RequestOrigin origin) {
        return new SupportRequested(organisations("requester", requesters), origin, null);
    }

    private static Launched launched(String area) {
        return new Launched(Territory.parse(area), null, null);
    }
}
