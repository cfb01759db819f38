package org.filrouge.decisions.convention;

import static org.filrouge.decisions.Fact.on;
import static org.filrouge.kernel.convention.ConventionRefusal.*;

import java.util.List;
import org.filrouge.decisions.Rules;
import org.filrouge.kernel.convention.ConventionEvent;
import org.filrouge.kernel.convention.ConventionEvent.*;
import org.filrouge.kernel.convention.ConventionType;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.value.FuzzyDate;
import org.junit.jupiter.api.Test;

class ConventionTest extends Rules<ConventionEvent, Convention.State> {

    private static final OrganisationId TOWN = new OrganisationId("town");
    private static final OrganisationId ASSOCIATION = new OrganisationId("association");
    private static final RecognisedAsSieg RECOGNISED = new RecognisedAsSieg(TOWN, List.of("childcare"));
    private static final Signed SIEG = signed(ConventionType.SIEG);
    private static final Signed SUBSIDY = signed(ConventionType.SUBSIDY_OBJECTIVES);
    private static final Signed DELEGATION = signed(ConventionType.PUBLIC_SERVICE_DELEGATION);
    private static final Ended ENDED = new Ended(null);

    ConventionTest() {
        super(new Convention());
    }

    @Test
    void aServiceIsRecognisedForNamedActivities() {
        givenNothing().when(RECOGNISED).then(RECOGNISED);
        givenNothing().when(new RecognisedAsSieg(TOWN, List.of())).then(refused(NO_ACTIVITY));
    }

    @Test
    void recognitionComesBeforeTheSiegConvention() {
        given(RECOGNISED).when(SIEG).then(SIEG).warning();
        givenNothing().when(SIEG).then(refused(SIEG_NOT_RECOGNISED));
        given(on("2018", RECOGNISED).planned()).when(on("2018-12", SIEG)).then(refused(SIEG_NOT_RECOGNISED));
        given(on("2018", RECOGNISED)).when(on("2018-12", SIEG)).then(SIEG);
        given(on("2019", RECOGNISED))
                .when(on("2018-12", SIEG))
                .then(refused(SIGNED_BEFORE_RECOGNITION))
                .saying("The SIEG convention cannot be signed (2018-12) before its recognition (2019).");
    }

    @Test
    void otherConventionsNeedNoRecognitionAndASiegIsNotTakenForOne() {
        givenNothing().when(SUBSIDY).then(SUBSIDY).warning();
        givenNothing().when(DELEGATION).then(DELEGATION).warning();
        given(RECOGNISED).when(DELEGATION).then(DELEGATION).warning(SIEG_IS_NO_DELEGATION);
        given(RECOGNISED).when(SUBSIDY).then(SUBSIDY).warning(SIEG_IS_NO_DELEGATION);
    }

    @Test
    void aConventionIsSignedOnceByTwoPartiesAtLeast() {
        givenNothing().when(SUBSIDY).then(SUBSIDY);
        given(on("2018-12", SUBSIDY)).when(SUBSIDY).then(refused(ALREADY_SIGNED));
        givenNothing()
                .when(new Signed(ConventionType.SUBSIDY_OBJECTIVES, List.of(TOWN, TOWN), "x", null, null))
                .then(refused(TOO_FEW_PARTIES));
    }

    @Test
    void aConventionDoesNotEndBeforeItIsSigned() {
        givenNothing().when(on("2018-12", until("2018"))).then(until("2018"));
        givenNothing().when(on("2018-12", until("2017"))).then(refused(ENDS_BEFORE_SIGNATURE));
        given(on("2018-12", SUBSIDY)).when(on("2018", ENDED)).then(ENDED);
        given(on("2018-12", SUBSIDY))
                .when(on("2018-11", ENDED))
                .then(refused(ENDS_BEFORE_SIGNATURE))
                .saying("A convention cannot end (2018-11) before it is signed (2018-12).");
    }

    @Test
    void onlyASignedConventionEndsAndOnce() {
        given(SUBSIDY).when(ENDED).then(ENDED);
        givenNothing().when(ENDED).then(refused(NOT_SIGNED));
        given(RECOGNISED).when(ENDED).then(refused(NOT_SIGNED));
        given(SUBSIDY, ENDED).when(ENDED).then(refused(ALREADY_ENDED));
        given(on("2018", SUBSIDY).planned()).when(ENDED).then(refused(NOT_SIGNED));
    }

    private static Signed signed(ConventionType type) {
        return new Signed(type, List.of(TOWN, ASSOCIATION), "childcare", null, null);
    }

    private static Signed until(String end) {
        List<OrganisationId> parties = List.of(TOWN, ASSOCIATION);
        return new Signed(ConventionType.SUBSIDY_OBJECTIVES, parties, "childcare", null, FuzzyDate.parse(end));
    }
}
