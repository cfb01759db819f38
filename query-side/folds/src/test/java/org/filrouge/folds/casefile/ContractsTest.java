package org.filrouge.folds.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filrouge.folds.Told.organisation;

import java.util.List;
import org.filrouge.folds.Told;
import org.filrouge.folds.casefile.Contracts.Comparison;
import org.filrouge.kernel.mission.MissionEvent.Extended;
import org.filrouge.kernel.mission.MissionEvent.PhaseCompleted;
import org.filrouge.kernel.mission.MissionEvent.ProviderWithdrew;
import org.filrouge.kernel.mission.MissionEvent.RecommendationsIssued;
import org.filrouge.kernel.mission.MissionEvent.Started;
import org.filrouge.kernel.providerselection.ProviderSelectionEvent.MissionAgreementSigned;
import org.filrouge.kernel.providerselection.ProviderSelectionEvent.PreTenderMeetingHeld;
import org.filrouge.kernel.providerselection.ProviderSelectionEvent.SpecificationsIssued;
import org.filrouge.kernel.providerselection.ProviderSelectionId;
import org.filrouge.kernel.value.FuzzyDate;
import org.filrouge.kernel.value.Known;
import org.filrouge.kernel.value.Measure;
import org.filrouge.kernel.value.Money;
import org.filrouge.kernel.value.TaxBasis;
import org.junit.jupiter.api.Test;

class ContractsTest {

    @Test
    void daysContractedAndPlacedAreCompared() {
        Told told = mission("9.5").fact("mission:m", "2009-06", completed("8.5"));

        assertThat(comparison(told).difference()).isEqualTo(Measure.of(-1));
        assertThat(comparison(told).contracted()).isEqualTo(Measure.parse("9.5"));
    }

    @Test
    void daysAddedCountAsContracted() {
        Told told = mission("9.5")
                .fact("mission:m", "2009-05", new Extended("statutes", Measure.of(1)))
                .fact("mission:m", "2009-06", completed("10.5"));

        assertThat(comparison(told).difference()).isEqualTo(Measure.of(0));
    }

    @Test
    void withoutOneOfTheNumbersNothingIsCompared() {
        assertThat(comparison(mission("9.5")).difference()).isEqualTo(Measure.UNKNOWN);
        assertThat(comparison(mission("9.5").fact("mission:m", "2009-06", completed("UNKNOWN")))
                        .difference())
                .isEqualTo(Measure.UNKNOWN);
        assertThat(comparison(mission("9.5")
                                .fact("mission:m", "2009-05", new Extended("statutes", Measure.UNKNOWN))
                                .fact("mission:m", "2009-06", completed("9.5")))
                        .difference())
                .isEqualTo(Measure.UNKNOWN);
    }

    @Test
    void withoutAnAgreementTheSpecificationsSayHowManyDays() {
        Told told = new Told()
                .fact("provider-selection:s", "2009-01", specified("9"))
                .fact("mission:m", "2009-03", started("p"))
                .fact("mission:m", "2009-06", completed("8"));

        assertThat(comparison(told).difference()).isEqualTo(Measure.of(-1));
    }

    @Test
    void aMissionWithoutAToldChoiceIsNotCompared() {
        Told told = new Told().fact("mission:m", "2009-06", completed("8"));

        assertThat(view(told).contracts().comparisons()).isEmpty();
    }

    @Test
    void meetingsAgreementExtensionsAndAdviceAreKept() {
        Told told = mission("9.5")
                .fact(
                        "provider-selection:s",
                        "2009-01",
                        new PreTenderMeetingHeld(organisation("p"), List.of(organisation("a"))))
                .fact("mission:m", "2009-05", new Extended("statutes", Measure.UNKNOWN))
                .fact(
                        "mission:m",
                        "2009-06",
                        new RecommendationsIssued(List.of("hire"), List.of(organisation("a")), Known.YES));

        Provision.Selection selection = view(told).provision().selections().getFirst();
        assertThat(selection.meetings()).hasSize(1);
        assertThat(selection.agreement()).isNotNull();
        Additions additions = view(told).missions().missions().getFirst().additions();
        assertThat(additions.extensions())
                .extracting(Additions.Extension::subject)
                .containsExactly("statutes");
        assertThat(additions.recommendations())
                .extracting(Additions.Advice::operational)
                .containsExactly(Known.YES);
    }

    @Test
    void aPhaseTakenUpByAnotherProviderKeepsItsFirstBeginning() {
        Told told = mission("9.5")
                .fact("mission:m", "2009-04", new ProviderWithdrew(organisation("p"), 1, null))
                .fact("mission:m", "2009-09", started("other"));

        MissionPhase phase =
                view(told).missions().missions().getFirst().phases().getFirst();
        assertThat(phase.provider()).isEqualTo(organisation("other"));
        assertThat(phase.started().effective()).isEqualTo(FuzzyDate.parse("2009-03"));
    }

    private static Told mission(String contracted) {
        return new Told()
                .fact("provider-selection:s", "2009-01", specified("UNKNOWN"))
                .fact(
                        "provider-selection:s",
                        "2009-02",
                        new MissionAgreementSigned(
                                List.of(), Measure.parse(contracted), Money.unknown(TaxBasis.INCL_TAX)))
                .fact("mission:m", "2009-03", started("p"));
    }

    private static SpecificationsIssued specified(String days) {
        return new SpecificationsIssued(List.of(), "pooling", List.of(), Measure.parse(days), Measure.UNKNOWN, null);
    }

    private static Started started(String provider) {
        return new Started(1, null, new ProviderSelectionId("s"), organisation(provider), List.of(), Measure.UNKNOWN);
    }

    private static PhaseCompleted completed(String days) {
        return new PhaseCompleted(1, Measure.parse(days), Measure.UNKNOWN, Measure.UNKNOWN, null, null);
    }

    private static Comparison comparison(Told told) {
        return view(told).contracts().comparisons().getFirst();
    }

    private static CaseView view(Told told) {
        return new CaseFold().fold("a-case", told.events());
    }
}
