package org.filrouge.decisions.providerselection;

import static org.filrouge.kernel.providerselection.ProviderSelectionRefusal.*;

import java.util.List;
import org.filrouge.decisions.Rules;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.providerselection.ProviderSelectionEvent;
import org.filrouge.kernel.providerselection.ProviderSelectionEvent.*;
import org.filrouge.kernel.value.Measure;
import org.junit.jupiter.api.Test;

class ProviderSelectionTest extends Rules<ProviderSelectionEvent, ProviderSelection.State> {

    private static final OrganisationId ELIPS = new OrganisationId("elips");
    private static final SpecificationsIssued ISSUED = new SpecificationsIssued(
            List.of(ELIPS), "pooling", List.of("a charter"), Measure.UNKNOWN, Measure.UNKNOWN, null);
    private static final ProviderSelected SELECTED = chosenBy(ELIPS);

    ProviderSelectionTest() {
        super(new ProviderSelection());
    }

    @Test
    void specificationsAreIssuedOnce() {
        givenNothing().when(ISSUED).then(ISSUED);
        given(ISSUED).when(ISSUED).then(refused(ALREADY_SPECIFIED));
    }

    @Test
    void specificationsComeBeforeTheChoice() {
        given(ISSUED).when(SELECTED).then(SELECTED);
        givenNothing().when(SELECTED).then(refused(NO_SPECIFICATIONS));
    }

    @Test
    void aChoiceSaysWhoChose() {
        given(ISSUED).when(SELECTED).then(SELECTED);
        given(ISSUED).when(chosenBy()).then(refused(NO_CHOOSER));
    }

    @Test
    void aProviderIsChosenOnce() {
        given(ISSUED).when(SELECTED).then(SELECTED);
        given(ISSUED, SELECTED)
                .when(SELECTED)
                .then(refused(ALREADY_SELECTED))
                .saying("A provider is already chosen: acepp.");
    }

    private static ProviderSelected chosenBy(OrganisationId... choosers) {
        return new ProviderSelected(new OrganisationId("acepp"), List.of(choosers), List.of(), List.of());
    }
}
