package org.filrouge.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.filrouge.kernel.event.EventCatalogue;
import org.filrouge.kernel.event.EventCatalogue.Entry;
import org.filrouge.kernel.funding.FundingAgreementEvent.Granted;
import org.filrouge.kernel.value.Known;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class RevisionsTest {

    private static final Entry GRANTED = EventCatalogue.of(Granted.class);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'dla': true, | YES",
                "'dla': false, | NO",
                "\"\" | UNKNOWN",
            })
    void aFlagIsReadAsWhatItSaysAndOneThatIsNotThereAsNotTold(String flag, Known dla) {
        JsonNode stored = json(
                "{" + flag
                        + "'funder': 'a', 'recipient': 'b', 'amount': {'basis': 'NOT_STATED'}, 'object': 'o', 'kind': 'GRANT'}");

        Granted read = KernelJson.mapper().treeToValue(Revisions.newest(GRANTED, 1, stored), Granted.class);

        assertThat(read.dla()).isEqualTo(dla);
        assertThat(read.funder().slug()).isEqualTo("a");
    }

    @Test
    void whatIsStoredInTodaysFormIsReadAsItIs() {
        JsonNode stored = json("{'dla': 'UNKNOWN'}");

        assertThat(Revisions.newest(GRANTED, 2, stored)).isEqualTo(stored);
    }

    @Test
    void whatANewerProgramStoredIsNotGuessedAt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Revisions.newest(GRANTED, 3, json("{}")))
                .withMessageContaining("funding-agreement.granted");
    }

    private static JsonNode json(String text) {
        return KernelJson.mapper().readTree(text.replace('\'', '"'));
    }
}
