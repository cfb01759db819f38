package org.filrouge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filrouge.acceptance.Asker.stream;
import static org.filrouge.acceptance.Asker.value;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** One indicator over cases, sectors, funders and periods, and what the facts without a date change. */
class IndicatorScopesTest {

    @RegisterExtension
    static final Running RUNNING = new Running();

    private static long position;

    @BeforeAll
    static void everythingIsLoaded() {
        position = RUNNING.program().logSize() - 1;
    }

    @Test
    void contributionsOfASectorAreThoseOfItsCasesTogether() {
        List<JsonNode> cases = stream(seen("/api/cases?limit=500").get("cases"))
                .filter(one -> one.path("sector").asString("").equals("early-childhood"))
                .toList();
        int together = cases.stream()
                .mapToInt(one -> seen("/api/indicators/F8?case=" + one.get("id").asString())
                        .get("value")
                        .asInt())
                .sum();
        String sector = URLEncoder.encode("early-childhood", StandardCharsets.UTF_8);
        assertThat(cases).hasSizeGreaterThan(1);
        assertThat(seen("/api/indicators/F8?sector=" + sector).get("value").asInt())
                .isEqualTo(together)
                .isPositive();
        assertThat(value(seen("/api/indicators/F8?case=histoire-de-bulles-caylus&sector=" + sector)))
                .isEqualTo("2");
        assertThat(value(seen("/api/indicators/F8?case=histoire-de-bulles-caylus&sector=insertion")))
                .isEqualTo("0");
    }

    @Test
    void anEntityIsCountedInThePeriodInWhichItCame() {
        String entities = "/api/indicators/T11?case=bouches-du-rhone-ge14";
        assertThat(value(seen(entities + "&from=2008-01-01&to=2008-12-31"))).isEqualTo("1");
        assertThat(value(seen(entities + "&from=2009-01-01"))).isEqualTo("0");
        assertThat(value(seen(entities + "&to=2007-12-31"))).isEqualTo("0");
        assertThat(seen(entities + "&from=2009-01-01").get("period").get("from").asString())
                .isEqualTo("2009-01-01");
    }

    @Test
    void aFactWithoutADateIsInNoPeriodAndItsEffectIsTold() {
        String contributions = "/api/indicators/F8?case=histoire-de-bulles-caylus";
        JsonNode all = seen(contributions);
        assertThat(all.get("undated").get("count").asInt()).isEqualTo(1);
        assertThat(all.get("undated").get("counted").asBoolean()).isTrue();
        assertThat(value(all.get("undated").get("without"))).isEqualTo("1");
        JsonNode period = seen(contributions + "&to=2010-12-31");
        assertThat(value(period)).isEqualTo("1");
        assertThat(period.get("undated").get("events"))
                .isEqualTo(all.get("undated").get("events"));
        assertThat(period.get("undated").get("counted").asBoolean()).isFalse();
        assertThat(value(period.get("undated").get("with"))).isEqualTo("2");
    }

    @Test
    void aFunderIsAskedForWhatItLends() {
        assertThat(value(seen("/api/indicators/F8?funder=mairie-de-caylus"))).isEqualTo("1");
    }

    @Test
    void aPlaceHasTheNumbersOfTheCasesInIt() {
        assertThat(value(seen("/api/indicators/E8?territory=REG-93"))).isEqualTo("22");
        assertThat(value(seen("/api/indicators/E8?territory=DEP-93"))).isEqualTo("NOT_APPLICABLE");
    }

    @Test
    void everyDefinitionIsListedWithItsFormulaAndWhatItNeeds() {
        JsonNode indicators = seen("/api/indicators").get("indicators");
        assertThat(indicators).hasSize(53);
        assertThat(indicators).allSatisfy(indicator -> {
            assertThat(indicator.get("definition").get("op").asString()).isNotEmpty();
            assertThat(indicator.get("needs")).isNotEmpty();
            assertThat(indicator.get("dimensions")).isNotEmpty();
            assertThat(indicator.get("attributionNote").get("en").asString()).contains("not due to it");
        });
    }

    private static JsonNode seen(String path) {
        return RUNNING.program().seen(path, position);
    }
}
