package org.filrouge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filrouge.acceptance.Asker.stream;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** Points to watch by case, territory and committee, each opening on the facts that raise and lift it. */
class SignalsTest {

    @RegisterExtension
    static final Running RUNNING = new Running();

    private static long position;

    @BeforeAll
    static void everythingIsLoaded() {
        position = RUNNING.program().logSize() - 1;
    }

    @Test
    void nobodyIsInChargeInMoselleAndTheFactsThatSaySoCanBeOpened() {
        JsonNode open = seen("/api/signals?case=moselle-elips&status=open");
        JsonNode nobody = stream(open.get("signals"))
                .filter(signal -> signal.get("code").asString().equals("V1"))
                .findFirst()
                .orElseThrow();

        assertThat(nobody.get("subject").asString()).contains("moselle-leads-2008");
        assertThat(nobody.get("liftedBy")).isEmpty();
        assertThat(nobody.get("raisedBy")).isNotEmpty().allSatisfy(event -> assertThat(
                        seen("/api/events/" + event.asString()).get("id"))
                .isEqualTo(event));
    }

    @Test
    void aSignalThatWasLiftedSaysByWhichFacts() {
        assertThat(stream(seen("/api/signals?case=moselle-elips&status=lifted").get("signals")))
                .isNotEmpty()
                .allSatisfy(signal -> assertThat(signal.get("liftedBy")).isNotEmpty());
    }

    @Test
    void aTerritoryAndACommitteeSeeTheSignalsOfTheirCases() {
        assertThat(cases("/api/signals?territory=DEP-57")).contains("moselle-elips");
        assertThat(cases("/api/signals?committee=cta-bassin-thionville")).containsOnly("moselle-elips");
        assertThat(cases("/api/signals?territory=DEP-14")).isNotEmpty().doesNotContain("moselle-elips");
    }

    @Test
    void whatIsWatchedIsListedInBothLanguages() {
        assertThat(stream(seen("/api/signals").get("kinds"))).hasSize(22).allSatisfy(kind -> {
            assertThat(kind.get("label").get("fr").asString()).isNotBlank();
            assertThat(kind.get("raised").get("en").asString()).isNotBlank();
        });
    }

    @Test
    void aScopeThatIsNoneIsAProblem() {
        assertThat(status("/api/signals?case=nobody-knows")).isEqualTo(404);
        assertThat(status("/api/signals?case=moselle-elips&committee=none")).isEqualTo(404);
        assertThat(status("/api/signals?case=moselle-elips&status=shut")).isEqualTo(400);
        assertThat(status("/api/signals?asOf=2008-12-31")).isEqualTo(400);
        assertThat(status("/api/signals?planet=mars")).isEqualTo(400);
    }

    private static List<String> cases(String path) {
        return stream(seen(path).get("signals"))
                .map(signal -> signal.get("case").asString())
                .distinct()
                .toList();
    }

    private static int status(String path) {
        return RUNNING.program().get(path).status();
    }

    private static JsonNode seen(String path) {
        return RUNNING.program().seen(path, position);
    }
}
