package org.filrouge.folds.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.filrouge.folds.Told;
import org.filrouge.kernel.employergroup.EmployerGroupEvent.StatutesFiled;
import org.filrouge.kernel.indicator.Formula;
import org.filrouge.kernel.mission.DeliverableAuthor;
import org.filrouge.kernel.mission.MissionEvent.DeliverableSubmitted;
import org.filrouge.kernel.mission.MissionEvent.PhaseCompleted;
import org.filrouge.kernel.organisation.Attribution;
import org.filrouge.kernel.organisation.ContractType;
import org.filrouge.kernel.organisation.OrganisationEvent.JobsConverted;
import org.filrouge.kernel.supportcase.Role;
import org.filrouge.kernel.supportcase.SupportCaseEvent.RoleAssigned;
import org.filrouge.kernel.value.AnswerStatus;
import org.filrouge.kernel.value.Measure;
import org.junit.jupiter.api.Test;

class EvaluatorCountsTest {

    @Test
    void aProviderIsCountedOnceHoweverManyRolesAndPhasesItHas() {
        Told told = new Told()
                .fact("support-case:a-case", "2007", role("consultant", Role.PROVIDER, Role.SPEAKER))
                .fact("support-case:a-case", "2008", role("consultant", Role.PROVIDER))
                .fact("support-case:a-case", "2008", role("operator", Role.DLA_OPERATOR));
        assertThat(of("E4", told).parts().getFirst().finding().value().value()).isEqualTo(BigDecimal.ONE);
    }

    @Test
    void deliverablesOfBeneficiariesAreCountedAmongAll() {
        Told told = new Told()
                .fact("mission:m", "2008", submitted("one", DeliverableAuthor.PROVIDER))
                .fact("mission:m", "2008", submitted("two", DeliverableAuthor.BENEFICIARIES));
        assertThat(of("E10", told).parts())
                .extracting(part -> part.name() + " " + part.finding().value().value())
                .containsExactly("beneficiaries 1", "all 2");
    }

    @Test
    void supportToServiceCountsFromTheLastEndToTheFirstFiling() {
        Told told = new Told()
                .fact("mission:m", "2006-12", completed(1))
                .fact("mission:m", "2007-04", completed(2))
                .fact("employer-group:g", "2008-03-12", new StatutesFiled(List.of(), null));
        assertThat(of("T8", told).value().value()).isEqualTo(BigDecimal.valueOf(11));
        assertThat(of("T8", told).events()).containsExactly("1", "2");
    }

    @Test
    void withoutAFilingThereIsNothingToCountTo() {
        Told told = new Told().fact("mission:m", "2006-12", completed(1));
        assertThat(of("T8", told).value().status()).isEqualTo(AnswerStatus.NOT_APPLICABLE);
    }

    @Test
    void jobsConvertedAreSummedInAllAndByTypeOfContract() {
        Told told = new Told()
                .fact("organisation:one", "2008", converted(3, ContractType.INSERTION_CONTRACT))
                .fact("organisation:two", "2008", converted(2, ContractType.INSERTION_CONTRACT))
                .fact("organisation:two", "2009", converted(1, ContractType.FIXED_TERM_CONTRACT))
                .planned("organisation:two", "2010", converted(7, ContractType.FIXED_TERM_CONTRACT));
        assertThat(of("E9", told).value().value()).isEqualTo(BigDecimal.valueOf(6));
        assertThat(of("E9", told).parts())
                .extracting(part -> part.name() + ": " + part.finding().value().value())
                .containsExactly(
                        "INSERTION_CONTRACT → PERMANENT_CONTRACT: 5", "FIXED_TERM_CONTRACT → PERMANENT_CONTRACT: 1");
    }

    private static JobsConverted converted(int count, ContractType from) {
        return new JobsConverted(count, from, ContractType.PERMANENT_CONTRACT, null, Attribution.NOT_STATED);
    }

    private static Finding of(String code, Told told) {
        Formula formula = Indicators.byCode(code).orElseThrow().formula();
        return new Evaluation(told.events(), LocalDate.of(2026, 1, 1)).of(formula);
    }

    private static RoleAssigned role(String organisation, Role... roles) {
        return new RoleAssigned(Told.organisation(organisation), List.of(roles), null, null);
    }

    private static DeliverableSubmitted submitted(String name, DeliverableAuthor author) {
        return new DeliverableSubmitted(name, name, author, null, 1);
    }

    private static PhaseCompleted completed(int phase) {
        return new PhaseCompleted(phase, Measure.UNKNOWN, Measure.UNKNOWN, Measure.UNKNOWN, null, null);
    }
}
