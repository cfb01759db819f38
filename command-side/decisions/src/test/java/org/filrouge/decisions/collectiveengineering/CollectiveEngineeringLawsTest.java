package org.filrouge.decisions.collectiveengineering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
            assertThat(Accepted.happened(StructureJoined.class, before))
                    .extracting(StructureJoined::structure)
                    .doesNotContain(structure);
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

    private static List<OrganisationId> asked(List<Fact<CollectiveEngineeringEvent>> facts) {
        return Stream.concat(
                        Accepted.happened(StructuresTargeted.class, facts).stream()
                                .map(StructuresTargeted::structures),
                        Accepted.happened(InvitationSent.class, facts).stream().map(InvitationSent::addressees))
                .flatMap(List::stream)
                .toList();
    }
}
