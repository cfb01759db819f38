package org.filrouge.kernel.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.filrouge.kernel.commitment.CommitmentEvent;
import org.filrouge.kernel.funding.FundingAgreementId;
import org.filrouge.kernel.mission.MissionEvent;
import org.filrouge.kernel.observation.ObservationEvent;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.providerselection.ProviderSelectionId;
import org.filrouge.kernel.sharedcost.Share;
import org.filrouge.kernel.sharedcost.SharedCostEvent.Split;
import org.filrouge.kernel.supportcase.SupportCaseId;
import org.filrouge.kernel.value.FuzzyDate;
import org.filrouge.kernel.value.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReferencesTest {

    private static final OrganisationId ELIPS = new OrganisationId("elips");
    private static final OrganisationId AGIR = new OrganisationId("agir");

    @Test
    void findsEveryIdOnceInTheOrderInWhichTheyStand() {
        var made = new CommitmentEvent.Made(List.of(ELIPS), List.of(AGIR, ELIPS), "hire", List.of(), null, AGIR);

        assertThat(References.in(made)).containsExactly(ELIPS, AGIR);
    }

    @Test
    void findsIdsOfEveryKindAndNothingInWhatIsLeftOut() {
        var selection = new ProviderSelectionId("phase-1");

        assertThat(References.in(
                        new MissionEvent.Started(1, "agir", selection, null, List.of("elips"), Measure.UNKNOWN)))
                .containsExactly(selection);
    }

    @Test
    void findsOrganisationsInTheFieldsThatHoldThem() {
        var injunction = new ObservationEvent.Recorded(
                "institutional-injunction",
                1,
                Map.of("body", "elips", "addressees", List.of("agir"), "demands", List.of("merge")));

        assertThat(References.in(injunction)).containsExactly(ELIPS, AGIR);
    }

    @Test
    void findsNothingInAnObservationOfAKindThatIsNotInTheVocabulary() {
        assertThat(References.in(new ObservationEvent.Recorded("rumour", 1, Map.of("body", "elips"))))
                .isEmpty();
    }

    @Test
    void findsTheCaseAndTheBodiesOfAnEnvelope() {
        var dossier = new SupportCaseId("moselle-elips");
        var envelope = new Envelope(
                dossier,
                FuzzyDate.UNDATED,
                null,
                null,
                null,
                null,
                FactStatus.ACTUAL,
                "account-1",
                ELIPS,
                List.of(AGIR),
                null,
                List.of(),
                null,
                List.of(),
                null,
                "c",
                "c");

        assertThat(References.in(envelope)).containsExactly(dossier, ELIPS, AGIR);
    }

    static Stream<RecordComponent> components() {
        return EventCatalogue.entries().stream()
                .flatMap(entry -> Arrays.stream(entry.record().getRecordComponents()));
    }

    @ParameterizedTest
    @MethodSource("components")
    void noEventHidesAnIdDeeperThanItIsLookedFor(RecordComponent component) {
        Type type = component.getGenericType();
        Type inner = type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : type;

        assertThat(inner).isInstanceOf(Class.class);
        if (inner instanceof Class<?> value && value.isRecord()) {
            assertThat(value.getRecordComponents()).allSatisfy(this::noEventHidesAnIdDeeperThanItIsLookedFor);
        }
    }

    @Test
    void findsTheIdsInThePartsOfAnEvent() {
        var agreement = new FundingAgreementId("region-2024");

        assertThat(References.in(new Split(List.of(new Share(agreement, ELIPS, Measure.of(1), null)))))
                .containsExactly(agreement, ELIPS);
    }
}
