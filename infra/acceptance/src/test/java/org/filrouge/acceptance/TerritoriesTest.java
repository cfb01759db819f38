package org.filrouge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** Cases by place: in the territories of their time, or in today's. */
class TerritoriesTest {

    @RegisterExtension
    static final Running RUNNING = new Running();

    private Program program;
    private Story story;
    private long position;

    @BeforeEach
    void aCaseOf2005InARegionThatIsNoMore() {
        program = RUNNING.program();
        story = new Story(program);
        open("region", "2005", "REG-31", List.of());
        open("departement", "2005", "DEP-59", List.of());
        open("undated", "XXXX", "DEP-62", List.of());
        open("basin", "2005", "LOC-" + story.id("bassin"), List.of("COM-59350"));
        position = open("elsewhere", "2005", "DEP-82", List.of());
    }

    @Test
    void theRegionOfTheTimeHasItsCasesAndThoseOfThePlacesInIt() {
        JsonNode then = place("region/31");

        assertThat(then.get("name").asString()).isEqualTo("Nord-Pas-de-Calais");
        assertThat(then.at("/validity/until").asString()).isEqualTo("2015-12-31");
        assertThat(then.at("/successor/name").asString()).isEqualTo("Hauts-de-France");
        assertThat(mine(then, "cases")).containsExactlyInAnyOrder("region", "departement", "basin");
        assertThat(mine(then, "undetermined")).containsExactly("undated");
    }

    @Test
    void theRegionOfTodayHasThemOnlyWhenTheyAreRecast() {
        assertThat(mine(place("region/32"), "cases")).isEmpty();
        assertThat(mine(place("region/32?territories=of-the-time"), "cases")).isEmpty();

        JsonNode recast = place("region/32?territories=recast");
        assertThat(recast.get("name").asString()).isEqualTo("Hauts-de-France");
        assertThat(mine(recast, "cases")).containsExactlyInAnyOrder("region", "departement", "basin", "undated");
        assertThat(mine(place("region/31?territories=recast"), "cases")).isEmpty();
    }

    @Test
    void theSameDigitsAtAnotherLevelAreAnotherPlace() {
        assertThat(mine(place("departement/82"), "cases")).containsExactly("elsewhere");
        assertThat(mine(place("region/82"), "cases")).isEmpty();
        assertThat(mine(place("region/73"), "cases")).containsExactly("elsewhere");
        assertThat(place("region/93").get("name").asString()).isEqualTo("Provence-Alpes-Côte d'Azur");
        assertThat(place("departement/93").get("name").asString()).isEqualTo("Seine-Saint-Denis");
    }

    @Test
    void aNumberAndTheHistoryOfAPlaceAreThoseOfTheSameCases() {
        String recast = "territory=REG-32&territories=recast";
        assertThat(cases("/api/history?limit=500&territory=REG-31"))
                .contains(story.id("departement"), story.id("basin"))
                .doesNotContain(story.id("undated"), story.id("elsewhere"));
        assertThat(cases("/api/history?limit=500&" + recast)).contains(story.id("region"), story.id("undated"));
        assertThat(program.seen("/api/indicators/F1?" + recast, position)
                        .at("/scope/territories")
                        .asString())
                .isEqualTo("recast");
    }

    @Test
    void aPlaceThatNeverWasIsNotThereAndAReadingThatIsNoneIsRefused() {
        assertThat(program.get("/api/territories/region/99").status()).isEqualTo(404);
        assertThat(program.get("/api/territories/region/53?territories=today").status())
                .isEqualTo(400);
        assertThat(program.command("open-support-case", body("never", "2005", "REG-99", List.of()))
                        .json()
                        .get("code")
                        .asString())
                .isEqualTo("territory.unknown");
    }

    @Test
    void thePageTellsTheOfficialNameAndLeadsToTheOtherReading() {
        place("region/31");
        String then = program.get("/territories/region/31?lang=en").body();
        assertThat(then)
                .contains("<h1>Nord-Pas-de-Calais</h1>", "Hauts-de-France", "of the time", "territories=recast")
                .contains("/cases/" + story.id("departement"));
        assertThat(program.get("/territories/region/32?territories=recast").body())
                .contains("Hauts-de-France", "/cases/" + story.id("region"));
        assertThat(program.get("/territories/local-area/" + story.id("bassin") + "?territories=recast")
                        .body())
                .contains("/indicators/F1?territories=recast&amp;territory=LOC-" + story.id("bassin"));
        assertThat(program.get("/territories/region/24").body()).contains("Aucun dossier dans ce territoire.");
    }

    private long open(String name, String effective, String territory, List<String> within) {
        return program.accepted("open-support-case", body(name, effective, territory, within));
    }

    private Map<String, Object> body(String name, String effective, String territory, List<String> within) {
        Map<String, Object> place =
                Map.of("territory", territory, "role", "SCOPE", "name", "Un lieu", "within", within);
        return Map.of(
                "id", story.id(name),
                "effective", effective,
                "data", Map.of("title", "Dossier " + name, "territories", List.of(place)));
    }

    private JsonNode place(String address) {
        return program.seen("/api/territories/" + address, position);
    }

    private List<String> mine(JsonNode answer, String list) {
        String suffix = story.id("");
        return Asker.stream(answer.path(list))
                .map(presence -> presence.get("caseId").asString())
                .filter(id -> id.endsWith(suffix))
                .map(id -> id.substring(0, id.length() - suffix.length()))
                .distinct()
                .toList();
    }

    private List<String> cases(String path) {
        return Asker.stream(program.seen(path, position).get("events"))
                .map(event -> event.path("case").asString(""))
                .distinct()
                .toList();
    }
}
