package org.filrouge.folds.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.filrouge.folds.Told;
import org.filrouge.folds.casefile.Conventions.Agreement;
import org.filrouge.kernel.convention.ConventionEvent.*;
import org.filrouge.kernel.convention.ConventionType;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.value.FuzzyDate;
import org.junit.jupiter.api.Test;

class ConventionsTest {

    private static final String CONVENTION = "convention:c";
    private static final OrganisationId TOWN = Told.organisation("town");
    private static final OrganisationId ASSOCIATION = Told.organisation("association");
    private static final Signed SIGNED =
            new Signed(ConventionType.SIEG, List.of(TOWN, ASSOCIATION), "childcare", null, null);

    @Test
    void recognitionSignatureAndEndAreTold() {
        Told told = new Told()
                .fact(CONVENTION, "2018-06", new RecognisedAsSieg(TOWN, List.of("childcare")))
                .fact(CONVENTION, "2018-12", SIGNED);

        assertThat(convention(told).recognition().activities()).containsExactly("childcare");
        assertThat(convention(told).signed()).isEqualTo(SIGNED);
        assertThat(convention(told).signature().effective()).isEqualTo(FuzzyDate.parse("2018-12"));
        assertThat(convention(told).ended()).isNull();

        told.fact(CONVENTION, "2021", new Ended("not renewed"));

        assertThat(convention(told).ended().effective()).isEqualTo(FuzzyDate.parse("2021"));
        assertThat(convention(told).cause()).isEqualTo("not renewed");
    }

    @Test
    void aConventionToldWithoutItsRecognitionHasNone() {
        assertThat(convention(new Told().fact(CONVENTION, "2018-12", SIGNED)).recognition())
                .isNull();
    }

    private static Agreement convention(Told told) {
        return new CaseFold()
                .fold("a-case", told.events())
                .conventions()
                .conventions()
                .getFirst();
    }
}
