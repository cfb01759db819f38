package org.filrouge.decisions.collectiveengineering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.StatisticsReport;
import org.filrouge.decisions.Accepted;
import org.filrouge.decisions.DeciderLaws;
import org.filrouge.decisions.Fact;
import org.filrouge.kernel.collectiveengineering.CollectiveEngineeringEvent;
import org.filrouge.kernel.collectiveengineering.CollectiveEngineeringEvent.*;
import org.filrouge.kernel.collectiveengineering.CommitteeKind;
import org.filrouge.kernel.collectiveengineering.EngineeringType;
import org.filrouge.kernel.organisation.OrganisationId;

class CollectiveEngineeringLawsTest extends DeciderLaws<CollectiveEngineeringEvent, CollectiveEngineering.State> {

    CollectiveEngineeringLawsTest() {
        super(new CollectiveEngineering(), CollectiveEngineeringEvent.class);
    }

    @Property(tries = 300)
    @StatisticsReport(onFailureOnly = true)
    void nobodyJoinsUnaskedOrTwice(@ForAll("histories") List<Fact<CollectiveEngineeringEvent>> proposals) {
        Accepted.each(StructureJoined.class, accepted(proposals), (fact, before) -> {
            OrganisationId structure = fact.event().structure();
            assertThat(asked(before)).contains(structure);
            assertThat(members(before)).doesNotContain(structure);
        });
    }

    @Property(tries = 300)
    @StatisticsReport(onFailureOnly = true)
    void everyOpinionComesFromASupportCommittee(@ForAll("histories") List<Fact<CollectiveEngineeringEvent>> proposals) {
        Accepted.each(CommitteeOpinionGiven.class, accepted(proposals), (fact, before) -> assertThat(
                        Accepted.happened(CommitteeEstablished.class, before))
                .anyMatch(committee -> committee.kind() == CommitteeKind.SUPPORT
                        && committee.committee().equals(fact.event().committee())));
    }

    @Property(tries = 300)
    @StatisticsReport(onFailureOnly = true)
    void everyGroupIsOfStructuresThatJoinedAndDidNotLeave(
            @ForAll("histories") List<Fact<CollectiveEngineeringEvent>> proposals) {
        Accepted.each(GroupConstituted.class, accepted(proposals), (fact, before) -> assertThat(members(before))
                .containsAll(fact.event().members()));
    }

    @Property(tries = 300)
    @StatisticsReport(onFailureOnly = true)
    void nobodyLeavesWithoutHavingJoined(@ForAll("histories") List<Fact<CollectiveEngineeringEvent>> proposals) {
        Accepted.each(StructureWithdrew.class, accepted(proposals), (fact, before) -> assertThat(members(before))
                .contains(fact.event().structure()));
    }

    @Property(tries = 300)
    @StatisticsReport(onFailureOnly = true)
    void everyLeadIsOneOfSeveralDlas(@ForAll("histories") List<Fact<CollectiveEngineeringEvent>> proposals) {
        Accepted.each(LeadDlaAppointed.class, accepted(proposals), (fact, before) -> assertThat(
                        Set.copyOf(fact.event().dlas()))
                .hasSizeGreaterThan(1)
                .contains(fact.event().lead()));
    }

    @Property(tries = 100)
    void theTypeOfAnActionForbidsNothing(@ForAll("histories") List<Fact<CollectiveEngineeringEvent>> told) {
        for (EngineeringType type : EngineeringType.values()) {
            List<Fact<CollectiveEngineeringEvent>> otherwise = told.stream()
                    .map(fact -> new Fact<>(ofType(type, fact.event()), fact.envelope()))
                    .toList();
            assertThat(accepted(otherwise)).hasSameSizeAs(accepted(told));
        }
    }

    private static CollectiveEngineeringEvent ofType(EngineeringType type, CollectiveEngineeringEvent event) {
        return event instanceof Initiated e ? new Initiated(type, e.subject(), e.pilots(), e.structures()) : event;
    }

    private static Set<OrganisationId> members(List<Fact<CollectiveEngineeringEvent>> facts) {
        Set<OrganisationId> members = new HashSet<>();
        for (Fact<CollectiveEngineeringEvent> fact : facts) {
            if (fact.envelope().isActual() && fact.event() instanceof StructureJoined e) {
                members.add(e.structure());
            } else if (fact.envelope().isActual() && fact.event() instanceof StructureWithdrew e) {
                members.remove(e.structure());
            }
        }
        return members;
    }

    private static List<OrganisationId> asked(List<Fact<CollectiveEngineeringEvent>> facts) {
        return Stream.concat(
                        Accepted.happened(StructuresTargeted.class, facts).stream()
                                .map(StructuresTargeted::structures),
                        Accepted.happened(InvitationSent.class, facts).stream().map(InvitationSent::addressees))
                .flatMap(List::stream)
                .toList();
    }
}
