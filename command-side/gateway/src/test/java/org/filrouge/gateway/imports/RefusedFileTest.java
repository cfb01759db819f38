package org.filrouge.gateway.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.filrouge.gateway.InMemoryGateway;
import org.filrouge.http.Problem;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A file goes in whole or not at all, and says where its faults are. */
class RefusedFileTest {

    private final InMemoryGateway gateway = new InMemoryGateway();

    @Test
    void oneBadFactKeepsTheWholeFileOut() {
        String file = Told.file("bouches-du-rhone-ge14").replace("phase: 2\n", "phase: second\n");

        assertThat(faults(file)).containsExactly("/facts/6/data/phase", "/facts/8/data/phase");
    }

    @Test
    void everyFaultOfEveryFactIsNamedWhereItStands() {
        assertThat(
                        faults(
                                Told.small(
                                        """
                        organisations:
                          - {id: anna, name: ANNA, kind: ASSOCIATION, roles: [PARTNER]}
                          - {id: anna, name: Anna, kind: ASSOCIATION, roles: [PARTNER]}
                        facts:
                          - {line: 1}
                          - {line: 2, event: mission.started, observe: vigilance-point}
                          - {line: 3, event: no.such-event}
                          - {line: 4, event: case-file.imported, data: {sha256: x}}
                          - {line: 5, event: mission.started, data: {phase: 1, halfDays: 1e-999999999, more: 1}}
                          - {line: 6, event: mission.started, data: {phase: 1, halfDays: 1e-999999999}}
                          - {line: 7, observe: no-such-kind}
                          - {line: 8, observe: vigilance-point, data: {hypotheses: [a], more: 1}}
                          - {line: 9, observe: vigilance-point, data: {subject: s}, after: later}
                          - {ref: later, observe: vigilance-point, data: {subject: s}}
                          - {ref: later, observe: vigilance-point, data: {subject: s}}
                          - {ref: case, observe: vigilance-point, data: {subject: s}}
                          - {ref: '…', observe: vigilance-point, data: {subject: s}}
                        """)))
                .containsExactly(
                        "/organisations/1",
                        "/organisations/1",
                        "/facts/0",
                        "/facts/1",
                        "/facts/2/event",
                        "/facts/3/event",
                        "/facts/4/data/halfDays",
                        "/facts/4/data/more",
                        "/facts/5/data/halfDays",
                        "/facts/6/observe",
                        "/facts/7/data/more",
                        "/facts/7/data/subject",
                        "/facts/8/after",
                        "/facts/10/ref",
                        "/facts/11/ref",
                        "/facts/12/ref");
    }

    @Test
    void theFormOfTheFrameIsCheckedBeforeTheFacts() {
        assertThat(
                        faults(
                                """
                        format: fil-rouge/case-file@2
                        case: Not a slug
                        source: {document: d, published: sometime}
                        territories: [{territory: 57, role: SCOPE, name: Moselle}]
                        facts:
                          - {line: 1, effective: 2008-13, id: Not a slug, event: no.such-event}
                          - {line: 2, evidence: [{reference: r, sha256: 12}]}
                        """))
                .containsExactlyInAnyOrder(
                        "/format",
                        "/case",
                        "/title",
                        "/source/published",
                        "/territories/0/territory",
                        "/facts/0/effective",
                        "/facts/0/id",
                        "/facts/1/evidence/0/sha256");
    }

    @Test
    void aTextThatPointsAtAPersonKeepsTheFileOut() {
        assertThat(faults(Told.small(
                        "facts: [{line: 1, observe: vigilance-point, data: {subject: 'call 06 12 34 56 78'}}]")))
                .containsExactly("/facts/0/data/subject");
    }

    @Test
    void anUnknownReferenceKeepsTheFileOut() {
        JsonNode problem = refused(
                Told.small(
                        """
                facts:
                  - line: 1
                    event: diagnosis.completed
                    decidedBy: [nobody]
                    data: {structures: [no-structure], document: UNKNOWN}
                  - {line: 2, observe: institutional-injunction, data: {body: no-body, demands: [leave]}}
                  - {line: 3, event: organisation.founded, id: no-organisation}
                """));

        assertThat(problem.get("code").asString()).isEqualTo("reference.unknown");
        assertThat(problem.get("objections").findValuesAsString("reference"))
                .containsExactly(
                        "organisation:no-structure",
                        "organisation:nobody",
                        "organisation:no-body",
                        "organisation:no-organisation");
    }

    @Test
    void anOrganisationDescribedOtherwiseKeepsTheFileOut() {
        Told.in(gateway, Told.file("bouches-du-rhone-ge14"));

        JsonNode problem = refused(
                Told.small(
                        """
                organisations:
                  - {id: coorace, name: Coorace, kind: NETWORK, legalForm: association}
                facts: []
                """));

        assertThat(problem.get("code").asString()).isEqualTo("case-file.organisation-differs");
        assertThat(problem.get("objections").findValuesAsString("field")).containsExactly("legalForm", "name");
        assertThat(problem.at("/objections/1/sentence/en").asString())
                .isEqualTo("The organisation coorace is already entered otherwise (name: “COORACE”, not “Coorace”).");
    }

    @Test
    void aHistoryThatLivesAlreadyIsNotWrittenOver() {
        Told.in(gateway, Told.file("bouches-du-rhone-ge14"));

        JsonNode problem = refused(
                Told.small(
                        """
                facts:
                  - {line: 1, event: employer-group.activity-ceased, id: ge-14, data: {causes: [none]}}
                """));

        assertThat(problem.get("code").asString()).isEqualTo("case-file.stream-exists");
        assertThat(problem.at("/facts/stream").asString()).isEqualTo("employer-group:ge-14");
    }

    private List<String> faults(String file) {
        Problem problem = catchThrowableOfType(Problem.class, () -> Told.in(gateway, file));
        assertThat(problem.status().value()).isEqualTo(400);
        assertThat(gateway.log()).isEmpty();
        return Told.body(problem).get("faults").findValuesAsString("field");
    }

    private JsonNode refused(String file) {
        int size = gateway.log().size();
        Problem problem = catchThrowableOfType(Problem.class, () -> Told.in(gateway, file));
        assertThat(problem.status().value()).isEqualTo(409);
        assertThat(gateway.log()).hasSize(size);
        return Told.body(problem);
    }
}
