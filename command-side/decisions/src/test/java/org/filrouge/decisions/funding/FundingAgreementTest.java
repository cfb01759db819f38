package org.filrouge.decisions.funding;

import static org.filrouge.kernel.funding.FundingAgreementRefusal.*;

import org.filrouge.decisions.Rules;
import org.filrouge.kernel.funding.FundingAgreementEvent;
import org.filrouge.kernel.funding.FundingAgreementEvent.Granted;
import org.filrouge.kernel.funding.GrantKind;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.value.Measure;
import org.filrouge.kernel.value.Money;
import org.filrouge.kernel.value.TaxBasis;
import org.junit.jupiter.api.Test;

class FundingAgreementTest extends Rules<FundingAgreementEvent, FundingAgreement.State> {

    private static final Granted GRANTED = granted("region", "5000");

    FundingAgreementTest() {
        super(new FundingAgreement());
    }

    @Test
    void aGrantIsRecordedOnce() {
        givenNothing().when(GRANTED).then(GRANTED);
        given(GRANTED).when(GRANTED).then(refused(ALREADY_GRANTED));
    }

    @Test
    void aGrantIsAboveZeroOrUnknownAndNeverZero() {
        givenNothing().when(granted("region", "0.01")).then(granted("region", "0.01"));
        givenNothing().when(granted("region", "UNKNOWN")).then(granted("region", "UNKNOWN"));
        givenNothing().when(granted("region", "0")).then(refused(AMOUNT_NOT_POSITIVE));
        givenNothing().when(granted("region", "-1")).then(refused(AMOUNT_NOT_POSITIVE));
    }

    @Test
    void nobodyGrantsToThemselves() {
        givenNothing().when(GRANTED).then(GRANTED);
        givenNothing().when(granted("ge-14", "5000")).then(refused(FUNDER_IS_RECIPIENT));
    }

    private static Granted granted(String funder, String amount) {
        return new Granted(
                new OrganisationId(funder),
                new OrganisationId("ge-14"),
                new Money(Measure.parse(amount), TaxBasis.NOT_STATED),
                "start-up",
                GrantKind.START_UP,
                false);
    }
}
