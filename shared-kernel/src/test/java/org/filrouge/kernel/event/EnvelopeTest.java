package org.filrouge.kernel.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.supportcase.SupportCaseId;
import org.filrouge.kernel.value.DatePrecision;
import org.filrouge.kernel.value.FuzzyDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EnvelopeTest {

    private final List<OrganisationId> deciders = new ArrayList<>(List.of(new OrganisationId("elips")));

    @Test
    void keepsWhoDecidedEvenWhenTheListItCameInChanges() {
        Envelope envelope = told(FactStatus.ACTUAL, null);
        deciders.clear();

        assertThat(envelope.decidedBy()).hasSize(1);
    }

    @Test
    void onlyAnActualFactHasHappened() {
        assertThat(told(FactStatus.ACTUAL, null).isActual()).isTrue();
        assertThat(told(FactStatus.PLANNED, null).isActual()).isFalse();
        assertThat(told(FactStatus.PROBABLE, null).isActual()).isFalse();
    }

    @Test
    void isAsPreciseAsTheSourceSaysElseAsTheDateShows() {
        assertThat(told(FactStatus.ACTUAL, DatePrecision.RELATIVE).precision()).isEqualTo(DatePrecision.RELATIVE);
        assertThat(told(FactStatus.ACTUAL, null).precision()).isEqualTo(DatePrecision.QUARTER);
    }

    @Test
    void aGapOrACaseAddedChangesNothingElse() {
        Envelope envelope = told(FactStatus.PLANNED, DatePrecision.RELATIVE);
        Gap gap = new Gap("merger.board-approval-missing", Map.of("missing", "agir"));
        SupportCaseId dossier = new SupportCaseId("isere");

        assertThat(envelope.withGaps(List.of(gap)).gaps()).containsExactly(gap);
        assertThat(envelope.withGaps(List.of(gap)).withGaps(List.of())).isEqualTo(envelope);
        assertThat(envelope.withCase(dossier).caseId()).isEqualTo(dossier);
        assertThat(envelope.withCase(dossier).withCase(null)).isEqualTo(envelope);
    }

    @Test
    void anotherDateTakesTheWordsOfTheOldOneWithItAndAWarningChangesNothingElse() {
        Envelope envelope = told(FactStatus.ACTUAL, DatePrecision.RELATIVE);
        Envelope redated = envelope.withEffective(FuzzyDate.parse("2009-11-03"));
        Warning warning = new Warning("commitment.no-owner", Map.of());

        assertThat(redated.effective()).isEqualTo(FuzzyDate.parse("2009-11-03"));
        assertThat(redated.precision()).isEqualTo(DatePrecision.DAY);
        assertThat(redated.wording()).isNull();
        assertThat(redated.evidence()).isEqualTo(envelope.evidence());
        assertThat(envelope.warnings()).isEmpty();
        assertThat(envelope.withWarnings(List.of(warning)).warnings()).containsExactly(warning);
        assertThat(envelope.withWarnings(List.of(warning)).withWarnings(List.of()))
                .isEqualTo(envelope);
    }

    @Test
    void evidenceIsIdentifiedBySixtyFourHexadecimalDigits() {
        assertThat(new Evidence("minutes", "0123456789abcdef".repeat(4)).sha256())
                .hasSize(64);
        assertThat(new Evidence("minutes", null).sha256()).isNull();
        assertThatIllegalArgumentException().isThrownBy(() -> new Evidence("minutes", "abc"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Evidence("minutes", "A".repeat(64)));
    }

    private Envelope told(FactStatus status, @Nullable DatePrecision precision) {
        return new Envelope(
                null,
                FuzzyDate.parse("2009-36"),
                precision,
                "end of 2009",
                "f-1",
                "f-2",
                status,
                "account-1",
                new OrganisationId("elips"),
                deciders,
                new Source("S4", "p. 12", FuzzyDate.parse("2009-12")),
                List.of(new Evidence("minutes", null)),
                "why",
                List.of(),
                "23",
                "correlation",
                "causation");
    }
}
