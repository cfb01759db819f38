package org.filrouge.folds.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filrouge.folds.Told.organisation;

import java.util.List;
import org.filrouge.folds.Told;
import org.filrouge.folds.casefile.Governance.Load;
import org.filrouge.kernel.collectiveengineering.CollectiveEngineeringEvent.*;
import org.filrouge.kernel.collectiveengineering.ParticipationScope;
import org.filrouge.kernel.organisation.DistressKind;
import org.filrouge.kernel.organisation.OrganisationEvent.ConflictResolved;
import org.filrouge.kernel.organisation.OrganisationEvent.DistressReported;
import org.filrouge.kernel.organisation.OrganisationEvent.SelfFinancingRateReported;
import org.filrouge.kernel.supportplan.SupportPlanEvent.ScopeWidened;
import org.filrouge.kernel.value.Measure;
import org.filrouge.kernel.value.Money;
import org.filrouge.kernel.value.TaxBasis;
import org.junit.jupiter.api.Test;

class CollectiveLifeTest {

    private static final String ACTION = "collective-engineering:c";

    @Test
    void onlyItsOwnEntryMakesAStructureAMember() {
        Told told = new Told()
                .fact(ACTION, "2008-01", invitation("a", "b"))
                .fact("support-plan:p", "2008-02", new ScopeWidened("one", "two", null, List.of(organisation("b"))))
                .fact(ACTION, "2008-03", new GroupConstituted(List.of(organisation("a"), organisation("b"))))
                .planned(ACTION, "2008-04", joined("b"))
                .fact(ACTION, "2008-04", joined("a"));

        assertThat(view(told).membership().members()).containsExactly(organisation("a"));
        assertThat(view(told).membership().groups()).hasSize(1);
    }

    @Test
    void whoLeftIsNoMemberAndMayComeBack() {
        Told told = new Told()
                .fact(ACTION, "2008-01", joined("a"))
                .fact(ACTION, "2008-02", new StructureWithdrew(organisation("a"), "2", "no time"));

        assertThat(view(told).membership().members()).isEmpty();
        assertThat(view(told).membership().departures())
                .extracting(Membership.Departure::reason)
                .containsExactly("no time");
        told.fact(ACTION, "2008-03", joined("a"));
        assertThat(view(told).membership().members()).containsExactly(organisation("a"));
    }

    @Test
    void meetingsAddUpByCommitteeAndHoursAreNeverConverted() {
        Told told = new Told()
                .fact(ACTION, "2008-01", met("copil", "2", "4.5", "UNKNOWN"))
                .fact(ACTION, "2008-02", met("copil", "1", "1.5", "1"))
                .fact(ACTION, "2008-03", met("appui", "1", "UNKNOWN", "0.5"))
                .planned(ACTION, "2009", met("copil", "9", "9", "9"));

        assertThat(view(told).governance().loads())
                .containsExactly(
                        new Load("copil", Measure.of(3), Measure.of(6), Measure.UNKNOWN),
                        new Load("appui", Measure.of(1), Measure.UNKNOWN, Measure.parse("0.5")));
        assertThat(view(told).governance().meetings()).hasSize(4);
    }

    @Test
    void aLaterLeadReplacesTheOneBefore() {
        Told told = new Told()
                .fact(
                        ACTION,
                        "2008-01",
                        new LeadDlaAppointed(List.of(organisation("a"), organisation("b")), organisation("a")))
                .fact(
                        ACTION,
                        "2009-01",
                        new LeadDlaAppointed(List.of(organisation("a"), organisation("b")), organisation("b")))
                .planned(
                        ACTION,
                        "2010",
                        new LeadDlaAppointed(List.of(organisation("a"), organisation("b")), organisation("a")));

        assertThat(view(told).governance().lead()).isEqualTo(organisation("b"));
        assertThat(view(told).governance().leads()).hasSize(3);
    }

    @Test
    void theBudgetAndTheClosingAreKept() {
        Money money = new Money(Measure.of(9000), TaxBasis.EXCL_TAX);
        Told told = new Told()
                .fact(ACTION, "2008-01", new InterventionBudgetSet(money, List.of(organisation("a"))))
                .fact(ACTION, "2009-01", new Closed("done", List.of()));

        assertThat(view(told).governance().budgets())
                .extracting(Governance.Budget::amount)
                .containsExactly(money);
        assertThat(view(told).governance().closings())
                .extracting(Governance.Closing::reason)
                .containsExactly("done");
    }

    @Test
    void difficultiesOfStructuresAndTheirEndAreTold() {
        Told told = new Told()
                .fact("organisation:a", "2008", new DistressReported(List.of(DistressKind.FINANCIAL), "high"))
                .fact("organisation:a", "2009", new ConflictResolved("mediation"))
                .fact("organisation:b", "2009", new SelfFinancingRateReported(Measure.of(40)));

        Difficulties difficulties = view(told).difficulties();
        assertThat(difficulties.distress())
                .extracting(Difficulties.Distress::organisation)
                .containsExactly(organisation("a"));
        assertThat(difficulties.resolutions())
                .extracting(Difficulties.Resolution::means)
                .containsExactly("mediation");
        assertThat(difficulties.rates()).extracting(Difficulties.Rate::rate).containsExactly(Measure.of(40));
    }

    private static CaseView view(Told told) {
        return new CaseFold().fold("a-case", told.events());
    }

    private static InvitationSent invitation(String... addressees) {
        return new InvitationSent(
                organisation("pmi"),
                List.of(addressees).stream().map(Told::organisation).toList(),
                Measure.UNKNOWN,
                null);
    }

    private static StructureJoined joined(String structure) {
        return new StructureJoined(organisation(structure), ParticipationScope.FULL);
    }

    private static CommitteeMet met(String committee, String meetings, String hours, String halfDays) {
        return new CommitteeMet(
                committee, Measure.parse(meetings), Measure.parse(hours), Measure.parse(halfDays), List.of());
    }
}
