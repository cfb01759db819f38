package org.filrouge.access.journal;

import static org.assertj.core.api.Assertions.assertThat;

import org.filrouge.access.journal.Journalled.Door;
import org.filrouge.kernel.consultation.ConsultationKind;
import org.junit.jupiter.api.Test;

class JournalledTest {

    @Test
    void identifiedDataIsRecordedOnceADayAndWhatIsTakenAwayEachTime() {
        assertThat(Journalled.of("/api/persons/{id}"))
                .hasValueSatisfying(door -> assertThat(door.once()).isTrue());
        assertThat(Journalled.of("/api/persons/{id}/extract"))
                .hasValueSatisfying(door -> assertThat(door.once()).isFalse());
        assertThat(Journalled.all())
                .filteredOn(door -> door.kind() != ConsultationKind.IDENTIFIED_DATA)
                .noneMatch(Door::once);
    }

    @Test
    void everyKindThatADoorHasIsOneThatIsReadThere() {
        assertThat(Journalled.of("/api/evidence")).map(Door::kind).contains(ConsultationKind.PROOF_BUNDLE);
        assertThat(Journalled.of("/packs")).map(Door::kind).contains(ConsultationKind.PACK);
        assertThat(Journalled.of("/api/survival.csv")).map(Door::kind).contains(ConsultationKind.EXPORT);
    }

    @Test
    void whatTellsOfNobodyIsReadUnrecorded() {
        assertThat(Journalled.of("/api/cases/{id}")).isEmpty();
        assertThat(Journalled.of("/api/survival")).isEmpty();
        assertThat(Journalled.of("/api/personsx")).isEmpty();
    }
}
