package org.filrouge.decisions.providerselection;

import static org.filrouge.decisions.Fact.on;
import static org.filrouge.kernel.providerselection.ProviderSelectionRefusal.*;

import java.util.List;
import org.filrouge.decisions.Rules;
import org.filrouge.kernel.collectiveengineering.Interest;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.providerselection.ProviderSelectionEvent;
import org.filrouge.kernel.providerselection.ProviderSelectionEvent.*;
import org.filrouge.kernel.value.Measure;
import org.filrouge.kernel.value.Money;
import org.filrouge.kernel.value.TaxBasis;
import org.junit.jupiter.api.Test;

class ProviderSelectionTest extends Rules<ProviderSelectionEvent, ProviderSelection.State> {

    private static final OrganisationId ELIPS = new OrganisationId("elips");
    private static final SpecificationsIssued ISSUED = new SpecificationsIssued(
            List.of(ELIPS), "pooling", List.of("a charter"), Measure.UNKNOWN, Measure.UNKNOWN, null);
    private static final ProviderSelected SELECTED = chosenBy(ELIPS);

    private static final PreTenderMeetingHeld MET =
            new PreTenderMeetingHeld(new OrganisationId("acepp"), List.of(ELIPS));

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
    void whoSteppedBackTakesNoPartInTheChoice() {
        ChooserSteppedBack organisation = new ChooserSteppedBack(ELIPS, null, Interest.PROVIDER, null);
        ChooserSteppedBack account = new ChooserSteppedBack(null, "a-2", Interest.CLOSE_PERSON, "a cousin");
        given(ISSUED).when(organisation).then(organisation);
        given(ISSUED, organisation)
                .when(SELECTED)
                .then(refused(STEPPED_BACK))
                .saying("Somebody stepped back from this choice: elips takes no part in it.");
        given(ISSUED, account).when(on("2009", SELECTED).by("a-2", null)).then(refused(STEPPED_BACK));
        given(ISSUED, account).when(on("2009", SELECTED).by("a-1", null)).then(SELECTED);
    }

    @Test
    void nobodyWhoActsForAProviderChoosesIt() {
        given(ISSUED).when(on("2009", SELECTED).by("a-1", SELECTED.provider())).then(refused(CONFLICT_OF_INTEREST));
        given(ISSUED).when(on("2009", SELECTED).by("a-1", ELIPS)).then(SELECTED);
    }

    @Test
    void toStepBackAfterTheChoiceIsRecordedWithAWarning() {
        ChooserSteppedBack late = new ChooserSteppedBack(ELIPS, null, Interest.OTHER, null);
        given(ISSUED, SELECTED).when(late).then(late).warning(STEPPED_BACK_LATE);
    }

    @Test
    void aProviderIsChosenOnce() {
        given(ISSUED).when(SELECTED).then(SELECTED);
        given(ISSUED, SELECTED)
                .when(SELECTED)
                .then(refused(ALREADY_SELECTED))
                .saying("A provider is already chosen: acepp.");
    }

    @Test
    void theStructuresThemselvesMayChoose() {
        given(ISSUED)
                .when(chosenBy(new OrganisationId("mjc"), new OrganisationId("cinema")))
                .then(chosenBy(new OrganisationId("mjc"), new OrganisationId("cinema")));
    }

    @Test
    void aPreTenderMeetingComesBeforeTheChoice() {
        given(ISSUED).when(MET).then(MET);
        given(ISSUED, SELECTED).when(MET).then(refused(MEETING_AFTER_SELECTION));
        given(on("2008-01", ISSUED), on("2008-06", SELECTED))
                .when(on("2008-05", MET))
                .then(MET);
        given(on("2008-01", ISSUED), on("2008-06", SELECTED))
                .when(on("2008", MET))
                .then(refused(MEETING_AFTER_SELECTION))
                .saying("The pre-tender meeting comes before the choice of a provider: it was made 2008-06.");
    }

    @Test
    void aPreTenderMeetingIsHeldWithTheStructures() {
        var alone = new PreTenderMeetingHeld(ELIPS, List.of());

        given(ISSUED).when(MET).then(MET);
        given(ISSUED).when(alone).then(refused(MEETING_WITHOUT_STRUCTURES));
    }

    @Test
    void aMissionAgreementFollowsTheChoice() {
        given(ISSUED, SELECTED).when(agreed("11302")).then(agreed("11302"));
        given(ISSUED).when(agreed("11302")).then(refused(NO_PROVIDER_SELECTED));
        given(on("2008-01", ISSUED), on("2008-06", SELECTED).planned())
                .when(on("2008-07", agreed("11302")))
                .then(refused(NO_PROVIDER_SELECTED));
    }

    @Test
    void theAmountOfAnAgreementIsAboveZeroOrUnknown() {
        given(ISSUED, SELECTED).when(agreed("UNKNOWN")).then(agreed("UNKNOWN"));
        given(ISSUED, SELECTED).when(agreed("0")).then(refused(AGREEMENT_NOT_POSITIVE));
        given(ISSUED, SELECTED).when(agreed("-1")).then(refused(AGREEMENT_NOT_POSITIVE));
    }

    private static MissionAgreementSigned agreed(String amount) {
        return new MissionAgreementSigned(
                List.of(ELIPS), Measure.UNKNOWN, new Money(Measure.parse(amount), TaxBasis.INCL_TAX));
    }

    private static ProviderSelected chosenBy(OrganisationId... choosers) {
        return new ProviderSelected(new OrganisationId("acepp"), List.of(choosers), List.of(), List.of());
    }
}
