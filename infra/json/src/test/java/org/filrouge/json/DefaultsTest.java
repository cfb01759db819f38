package org.filrouge.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.filrouge.kernel.collectiveengineering.CollectiveEngineeringEvent.InvitationSent;
import org.filrouge.kernel.commitment.CommitmentEvent.Made;
import org.filrouge.kernel.observation.ObservationEvent.Recorded;
import org.filrouge.kernel.organisation.OrganisationEvent.Entered;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.value.Measure;
import org.filrouge.kernel.value.Money;
import org.filrouge.kernel.value.TaxBasis;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DefaultsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'object':'hire'}",
                "{'object':'hire','promisors':null,'promisees':null,'conditions':null,'due':null,'owner':null}"
            })
    void aListLeftOutIsEmptyAndWhatMayBeMissingIsNull(String json) {
        Made made = read(json, Made.class);

        assertThat(made.promisors()).isEmpty();
        assertThat(made.promisees()).isEmpty();
        assertThat(made.conditions()).isEmpty();
        assertThat(made.due()).isNull();
        assertThat(made.owner()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'sender':'pmi'}", "{'sender':'pmi','count':null}"})
    void aMeasureLeftOutIsUnknownAndNeverZero(String json) {
        assertThat(read(json, InvitationSent.class).count()).isEqualTo(Measure.UNKNOWN);
        assertThat(read(json, InvitationSent.class).sender()).isEqualTo(new OrganisationId("pmi"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'basis':'EXCL_TAX'}", "{'basis':'EXCL_TAX','amount':null}"})
    void aSumLeftOutIsUnknown(String json) {
        assertThat(read(json, Money.class)).isEqualTo(Money.unknown(TaxBasis.EXCL_TAX));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'name':'ELIPS','kind':'NETWORK'}", "{'name':'ELIPS','kind':'NETWORK','unnamed':null}"})
    void aFlagLeftOutIsNotSet(String json) {
        assertThat(read(json, Entered.class).unnamed()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'kind':'workforce','vocabulary':1}", "{'kind':'workforce','vocabulary':1,'values':null}"})
    void anObservationThatTellsNothingTellsNothing(String json) {
        assertThat(read(json, Recorded.class).values()).isEmpty();
    }

    private static <T> T read(String json, Class<T> type) {
        return KernelJson.mapper().readValue(json.replace('\'', '"'), type);
    }
}
