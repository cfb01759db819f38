package org.filrouge.decisions.supportcase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.StatisticsReport;
import org.filrouge.decisions.Accepted;
import org.filrouge.decisions.DeciderLaws;
import org.filrouge.decisions.Fact;
import org.filrouge.kernel.supportcase.Role;
import org.filrouge.kernel.supportcase.SupportCaseEvent;
import org.filrouge.kernel.supportcase.SupportCaseEvent.RoleAssigned;

class SupportCaseLawsTest extends DeciderLaws<SupportCaseEvent, SupportCase.State> {

    SupportCaseLawsTest() {
        super(new SupportCase(), SupportCaseEvent.class);
    }

    @Property(tries = 300)
    @StatisticsReport(onFailureOnly = true)
    void everyAssignmentBringsARoleThatWasNotHeld(@ForAll("histories") List<Fact<SupportCaseEvent>> proposals) {
        Accepted.each(RoleAssigned.class, accepted(proposals), (fact, before) -> {
            List<Role> held = Accepted.happened(RoleAssigned.class, before).stream()
                    .filter(earlier ->
                            earlier.organisation().equals(fact.event().organisation()))
                    .filter(earlier ->
                            Objects.equals(earlier.phase(), fact.event().phase()))
                    .flatMap(earlier -> earlier.roles().stream())
                    .toList();
            assertThat(fact.event().roles()).isNotEmpty();
            assertThat(held.containsAll(fact.event().roles())).isFalse();
        });
    }
}
