package org.filrouge.folds.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.filrouge.folds.Told;
import org.filrouge.kernel.organisation.OrganisationEvent.Entered;
import org.filrouge.kernel.organisation.OrganisationEvent.Founded;
import org.filrouge.kernel.organisation.OrganisationEvent.LegalFormChanged;
import org.filrouge.kernel.organisation.OrganisationKind;
import org.junit.jupiter.api.Test;

class LegalFormTest {

    private static final Entered ENTERED = new Entered("A", OrganisationKind.COOPERATIVE, "association", null, false);
    private static final LegalFormChanged CHANGED = new LegalFormChanged("association", "SCIC");

    @Test
    void aChangeOutlastsAnEntryAndAFoundingThatHaveNoDate() {
        Told told = new Told()
                .fact("organisation:a", "XXXX", ENTERED)
                .fact("organisation:a", "XXXX", new Founded("association", List.of()))
                .fact("organisation:a", "2019-03-15", CHANGED);

        assertThat(form(told)).isEqualTo("SCIC");
    }

    @Test
    void anEntryAfterTheChangeTellsTheFormOfItsOwnDay() {
        Told told = new Told()
                .fact("organisation:a", "2019-03-15", CHANGED)
                .fact("organisation:a", "2024", new Entered("A", OrganisationKind.COMPANY, "SAS", null, false));

        assertThat(form(told)).isEqualTo("SAS");
    }

    @Test
    void anUndatedEntryTellsTheFormWhenNothingElseDoes() {
        assertThat(form(new Told().fact("organisation:a", "XXXX", ENTERED))).isEqualTo("association");
    }

    private static String form(Told told) {
        return new OrganisationFold().fold("a", told.events()).legalForm();
    }
}
