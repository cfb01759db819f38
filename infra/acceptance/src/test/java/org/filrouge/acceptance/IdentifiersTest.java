package org.filrouge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** The numbers of organisations: recorded, looked up, never given twice. */
class IdentifiersTest {

    @RegisterExtension
    static final Running RUNNING = new Running();

    private Program program;
    private Story story;
    private String siret;

    @BeforeEach
    void twoOrganisationsAndANumber() {
        program = RUNNING.program();
        story = new Story(program);
        siret = anySiret();
        story.organisation("one", "ASSOCIATION");
        story.organisation("two", "ASSOCIATION");
    }

    @Test
    void anOrganisationIsFoundByItsNumberAndByTheSirenInIt() {
        long position = record("one", siret);

        assertThat(found("siret=" + siret, position)).containsExactly(story.id("one"));
        assertThat(found("siren=" + siret.substring(0, 9), position)).contains(story.id("one"));
        assertThat(found("siret=" + siret + "&rna=W123456789", position)).isEmpty();
        JsonNode view = program.seen("/api/organisations/" + story.id("one"), position);
        assertThat(view.at("/identifiers/0/value").asString()).isEqualTo(siret);
        assertThat(view.at("/identifiers/0/valid").asBoolean()).isTrue();
        assertThat(program.get("/organisations/" + story.id("one")).body()).contains("SIRET", siret);
    }

    @Test
    void aSecondOrganisationIsRefusedTheNumberAndToldWhoseItIs() {
        record("one", siret);

        JsonNode refused = program.command("record-organisation-identifier", body("two", siret))
                .json();
        assertThat(refused.get("code").asString()).isEqualTo("identifier.taken");
        assertThat(refused.at("/facts/organisation").asString()).isEqualTo(story.id("one"));
        assertThat(refused.at("/facts/name").asString()).isEqualTo("Organisation " + story.id("one"));
    }

    @Test
    void ofManyWhoAskAtTheSameMomentOneGetsIt() {
        List<String> names = IntStream.range(0, 12).mapToObj(i -> "crowd-" + i).toList();
        names.forEach(name -> story.organisation(name, "OTHER"));

        List<Integer> statuses = Together.run(names.stream()
                .<Callable<Integer>>map(
                        name -> () -> program.command("record-organisation-identifier", body(name, siret))
                                .status())
                .toList());

        assertThat(statuses).containsOnlyOnce(201);
        assertThat(statuses).filteredOn(status -> status != 201).allMatch(status -> status == 409 || status == 503);
    }

    @Test
    void aNumberThatEndedMayBeAnothers() {
        record("one", siret);
        program.accepted("end-organisation-identifier", body("one", siret));
        long position = record("two", siret);

        assertThat(found("siret=" + siret, position)).containsExactly(story.id("one"), story.id("two"));
        JsonNode view = program.seen("/api/organisations/" + story.id("one"), position);
        assertThat(view.at("/identifiers/0/ended/event").asString()).isNotEmpty();
    }

    @Test
    void aNumberThatCannotBeOneIsRefusedAndNotLookedFor() {
        assertThat(program.command("record-organisation-identifier", body("one", "67895644300011"))
                        .json()
                        .get("code")
                        .asString())
                .isEqualTo("organisation.identifier-invalid");
        assertThat(program.get("/api/organisations?siret=67895644300011").status())
                .isEqualTo(400);
    }

    private List<String> found(String query, long position) {
        return Asker.stream(
                        program.seen("/api/organisations?" + query, position).get("organisations"))
                .map(organisation -> organisation.get("id").asString())
                .toList();
    }

    private long record(String organisation, String number) {
        return program.accepted("record-organisation-identifier", body(organisation, number));
    }

    private Map<String, Object> body(String organisation, String number) {
        return Map.of("id", story.id(organisation), "data", Map.of("scheme", "SIRET", "value", number));
    }

    /** Digits that no other run has, and the one that checks them. */
    private static String anySiret() {
        String start = "%013d".formatted(ThreadLocalRandom.current().nextLong(4_000_000_000_000L, 9_000_000_000_000L));
        String siren = completed(start.substring(0, 8));
        return completed(siren + start.substring(9));
    }

    private static String completed(String start) {
        int sum = 0;
        for (int i = 0; i < start.length(); i++) {
            int weighted = (start.charAt(start.length() - 1 - i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return start + (10 - sum % 10) % 10;
    }
}
