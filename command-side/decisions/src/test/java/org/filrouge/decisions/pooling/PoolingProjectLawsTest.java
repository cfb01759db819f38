package org.filrouge.decisions.pooling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.StatisticsReport;
import org.filrouge.decisions.Accepted;
import org.filrouge.decisions.DeciderLaws;
import org.filrouge.decisions.Fact;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.pooling.PoolingProjectEvent;
import org.filrouge.kernel.pooling.PoolingProjectEvent.*;

class PoolingProjectLawsTest extends DeciderLaws<PoolingProjectEvent, PoolingState> {

    PoolingProjectLawsTest() {
        super(new PoolingProject(), PoolingProjectEvent.class);
    }

    @Property(tries = 1000)
    @StatisticsReport(onFailureOnly = true)
    void aCharterInForceIsSignedByEveryParty(@ForAll("histories") List<Fact<PoolingProjectEvent>> proposals) {
        Accepted.each(CharterEnteredIntoForce.class, accepted(ofTheCharter(proposals)), (fact, before) -> {
            CharterDrafted charter =
                    Accepted.happened(CharterDrafted.class, before).getLast();
            List<OrganisationId> signed = Accepted.happened(CharterSigned.class, sinceTheLastDraft(before)).stream()
                    .map(CharterSigned::party)
                    .toList();
            assertThat(signed).containsAll(charter.parties());
            assertThat(fact.event().signatories()).hasSameElementsAs(charter.parties());
        });
    }

    @Property(tries = 300)
    @StatisticsReport(onFailureOnly = true)
    void noPartySignsTheSameCharterTwice(@ForAll("histories") List<Fact<PoolingProjectEvent>> proposals) {
        Accepted.each(CharterSigned.class, accepted(ofTheCharter(proposals)), (fact, before) -> {
            assertThat(Accepted.happened(CharterSigned.class, sinceTheLastDraft(before)))
                    .doesNotContain(fact.event());
        });
    }

    @Property(tries = 1000)
    @StatisticsReport(onFailureOnly = true)
    void aNarrowedProjectHasFewerPartiesAndOneAtLeast(@ForAll("histories") List<Fact<PoolingProjectEvent>> proposals) {
        Accepted.each(Narrowed.class, accepted(proposals), (fact, before) -> {
            assertThat(fact.event().after()).isNotEmpty().allMatch(fact.event().before()::contains);
            assertThat(Set.copyOf(fact.event().after()))
                    .hasSizeLessThan(Set.copyOf(fact.event().before()).size());
        });
    }

    @Property(tries = 300)
    @StatisticsReport(onFailureOnly = true)
    void nothingFollowsTheEnd(@ForAll("histories") List<Fact<PoolingProjectEvent>> proposals) {
        Accepted.each(PoolingProjectEvent.class, accepted(proposals), (fact, before) -> assertThat(
                        Accepted.happened(Ended.class, before))
                .isEmpty());
    }

    @Property(tries = 1000)
    @StatisticsReport(onFailureOnly = true)
    void conditionsAreAgreedBeforeAnyStudy(@ForAll("histories") List<Fact<PoolingProjectEvent>> proposals) {
        Accepted.each(SuccessConditionsAgreed.class, accepted(unended(proposals)), (fact, before) -> assertThat(
                        Accepted.happened(FeasibilityStudyCompleted.class, before))
                .isEmpty());
    }

    /** An end comes early by chance, and most of what the laws are about would never be met. */
    private static List<Fact<PoolingProjectEvent>> unended(List<Fact<PoolingProjectEvent>> proposals) {
        return proposals.stream()
                .filter(fact -> !(fact.event() instanceof Ended))
                .toList();
    }

    private static List<Fact<PoolingProjectEvent>> ofTheCharter(List<Fact<PoolingProjectEvent>> proposals) {
        return proposals.stream()
                .filter(fact -> fact.event() instanceof Launched
                        || fact.event() instanceof CharterDrafted
                        || fact.event() instanceof CharterSigned
                        || fact.event() instanceof CharterEnteredIntoForce)
                .toList();
    }

    private static List<Fact<PoolingProjectEvent>> sinceTheLastDraft(List<Fact<PoolingProjectEvent>> facts) {
        int drafted = facts.size() - 1;
        while (Accepted.happened(CharterDrafted.class, facts.subList(drafted, facts.size()))
                .isEmpty()) {
            drafted--;
        }
        return facts.subList(drafted, facts.size());
    }
}
