package org.filrouge.gateway.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.filrouge.gateway.Desk;
import org.filrouge.gateway.Desk.Answer;
import org.filrouge.kernel.event.EventCatalogue;
import org.filrouge.kernel.event.StreamFamily;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One command that every kind of stream takes, and one that it refuses. */
class EveryStreamTest {

    /**
     * A kind of stream with two commands.
     *
     * @param accepted a command, and the data it brings
     * @param refused a command that a rule then refuses
     * @param code the rule
     */
    record Example(String stream, Call accepted, Call refused, String code) {

        @Override
        public String toString() {
            return stream;
        }
    }

    record Call(String command, String data) {}

    static Stream<Example> examples() {
        return Stream.of(
                example("organisation")
                        .takes("enter-organisation", "'name': 'X', 'kind': 'OTHER'")
                        .refuses("recruit-employee", "'role': 'r', 'count': 1", "recruited-without-registration"),
                example("support-case")
                        .takes("open-support-case", "'title': 'T'")
                        .refuses("assign-role", "'organisation': 'a', 'roles': []", "no-role"),
                example("support-request")
                        .takes("request-support", "'requesters': ['a'], 'origin': 'OWN'")
                        .refuses("request-support", "'requesters': ['a'], 'origin': 'OWN'", "already-requested"),
                example("diagnosis")
                        .takes("complete-diagnosis", "'structures': ['a'], 'document': 'NO'")
                        .refuses("complete-diagnosis", "'structures': ['a'], 'document': 'NO'", "already-completed"),
                example("support-plan")
                        .takes("define-support-plan", "'structures': ['a'], 'actions': ['x'], 'diagnosis': 'd'")
                        .refuses("widen-support-scope", "'from': 'x', 'to': 'x'", "scope-unchanged"),
                example("collective-engineering")
                        .takes("initiate-collective-engineering", "'type': 'UNKNOWN', 'pilots': ['a']")
                        .refuses(
                                "join-collective-engineering",
                                "'structure': 'b', 'scope': 'FULL'",
                                "structure-not-eligible"),
                example("provider-selection")
                        .takes("issue-specifications", "'issuers': ['a'], 'subject': 's'")
                        .refuses("select-provider", "'provider': 'b'", "no-chooser"),
                example("mission")
                        .takes("start-mission", "'phase': 1, 'selection': 's', 'provider': 'b'")
                        .refuses("complete-mission-phase", "'phase': 2", "phase-not-started"),
                example("commitment")
                        .takes("make-commitment", "'promisors': ['a'], 'promisees': ['b'], 'object': 'o'")
                        .refuses("keep-commitment", "", "no-evidence"),
                example("funding-agreement")
                        .takes("grant-funding", GRANT.formatted("15000"))
                        .refuses("grant-funding", GRANT.formatted("1"), "already-granted"),
                example("shared-cost")
                        .takes("declare-shared-cost", COST)
                        .refuses("declare-shared-cost", COST, "already-declared"),
                example("pooling-project")
                        .takes("launch-pooling-project", "'parties': ['a', 'b'], 'object': 'o'")
                        .refuses("bring-charter-into-force", "'signatories': ['a', 'b']", "charter-not-drafted"),
                example("shared-service")
                        .takes("define-service-offer", "'motives': ['m'], 'publics': ['p']")
                        .refuses("make-vehicle-available", "'request': 'r', 'renewal': false", "not-requested"),
                example("employer-group")
                        .takes("draft-employer-group-documents", "'documents': ['STATUTES']")
                        .refuses("file-employer-group-statutes", "'members': ['a', 'b']", "documents-missing"),
                example("merger")
                        .takes("approve-merger-pre-project", "'party': 'a'")
                        .refuses(
                                "create-merged-entity",
                                "'entity': 'b', 'parties': ['a', 'b']",
                                "board-approval-missing"),
                example("childcare-facility")
                        .takes("authorise-capacity", "'places': 13")
                        .refuses("reserve-places", "'buyer': 'a', 'count': 14", "reserved-beyond-capacity"),
                example("convention")
                        .takes("recognise-sieg", "'authority': 'a', 'activities': ['x']")
                        .refuses("end-convention", "", "not-signed"),
                example("territorial-initiative")
                        .takes("launch-territorial-initiative", "'area': 'DEP-29'")
                        .refuses("hypothesise-strategic-objective", "'objectives': []", "common-vision-missing"),
                example("evaluation")
                        .takes("set-evaluation-framework", "'questions': ['SKILLS']")
                        .refuses("answer-evaluation-question", "'question': 'SKILLS', 'answer': 'x'", "no-evidence"),
                example("observation")
                        .takes("record-observation", POINT)
                        .refuses("record-observation", POINT, "already-recorded"),
                example("indicator")
                        .takes("define-indicator", DEFINED)
                        .refuses("define-indicator", DEFINED, "not-the-next-version"),
                example("account")
                        .takes("open-account", "")
                        .refuses(
                                "grant-right", "'role': 'FUNDER', 'scope': {'everywhere': true}", "scope-does-not-fit"),
                example("person")
                        .takes("register-person", "'purpose': 'CONTACT', 'legalBasis': 'PUBLIC_TASK'")
                        .refuses("approve-erasure", "", "not-requested"),
                example("text-erasure")
                        .takes("erase-texts", "'askedBy': 'PERSON', 'ground': 'OBJECTED', 'events': ['^']")
                        .refuses("approve-text-erasure", "", "same-account"));
    }

    private static final String GRANT = "'funder': 'a', 'recipient': 'b', 'object': 'o', 'kind': 'GRANT',"
            + " 'dla': 'UNKNOWN', 'amount': {'amount': %s, 'basis': 'NOT_STATED'}";
    private static final String COST = "'object': 'o', 'amount': {'amount': 100, 'basis': 'INCL_TAX'}";
    private static final String DEFINED = "'version': 1, 'label': {'fr': 'm', 'en': 'm'}, 'unit': 'missions',"
            + " 'author': 'evaluator', 'formula': {'op': 'count', 'of': {'names': ['mission.delivered']}}";
    private static final String POINT =
            "'kind': 'vigilance-point', 'vocabulary': 1, 'values': {'subject': 's', 'hypotheses': ['h']}";

    @ParameterizedTest
    @MethodSource("examples")
    void takesWhatItsRulesAllowAndRefusesWhatTheyDoNot(Example example) {
        Desk desk = new Desk()
                .withACase()
                .after("complete-diagnosis", body("d", "'structures': ['a'], 'document': 'NO'"))
                .after("issue-specifications", body("s", "'issuers': ['a'], 'subject': 's'"));

        Answer accepted = desk.send(
                example.accepted().command(),
                body(
                        id(example),
                        example.accepted()
                                .data()
                                .replace("^", desk.gateway().log().getFirst().getIdentifier())));

        assertThat(accepted.status()).as(accepted.body().toString()).isEqualTo(201);
        assertThat(accepted.body().get("stream").asString()).isEqualTo(example.stream() + ":" + id(example));
        assertThat(accepted.header("ETag")).isEqualTo("\"1\"");
        int size = desk.gateway().log().size();
        assertThat(accepted.body().at("/events/0/position").asLong()).isEqualTo(size - 1L);

        Answer refused = desk.send(
                example.refused().command(), body(id(example), example.refused().data()));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo(example.stream() + "." + example.code());
        assertThat(refused.body().get("detail").asString()).doesNotContain("{");
        assertThat(desk.gateway().log()).hasSize(size);
    }

    @Test
    void noKindOfStreamIsForgotten() {
        List<String> all = EventCatalogue.families().stream()
                .filter(family -> family.telling() && family.ofItsOwn())
                .map(StreamFamily::stream)
                .toList();

        assertThat(examples().map(Example::stream)).containsExactlyElementsOf(all);
    }

    /** A case is its own case; everything else here belongs to the case {@code c}. */
    private static String id(Example example) {
        return switch (example.stream()) {
            case "support-case" -> "c2";
            case "person" -> "p-0123456789abcdef";
            default -> "x";
        };
    }

    private static String body(String id, String data) {
        String own = id.equals("c2") ? "" : "'case': 'c', ";
        return ("{'id': '" + id + "', " + own + "'effective': '2008-03-12', 'reason': 'r', 'data': {" + data + "}}")
                .replace('\'', '"');
    }

    private static Half example(String stream) {
        return new Half(stream, null);
    }

    /** An example in the making. */
    private record Half(String stream, Call accepted) {

        Half takes(String command, String data) {
            return new Half(stream, new Call(command, data));
        }

        Example refuses(String command, String data, String rule) {
            return new Example(stream, accepted, new Call(command, data), rule);
        }
    }
}
