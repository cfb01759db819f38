package org.filrouge.gateway.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.filrouge.gateway.InMemoryGateway;
import org.filrouge.http.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A changed file is never merged into the history: it is refused, and says what it changes. */
class ChangedFileTest {

    private static final String FILE = Told.file("bouches-du-rhone-ge14");

    private final InMemoryGateway gateway = new InMemoryGateway();

    @BeforeEach
    void theCaseIsImported() {
        Told.in(gateway, FILE);
    }

    @Test
    void aChangedFactIsNamedWithWhatIsRecordedAndWhatIsTold() {
        JsonNode problem = refused(FILE.replace("effective: 2008-03-12\n", "effective: 2008-03-13\n"));

        assertThat(problem.get("facts").propertyNames()).containsExactly("changed:10");
        assertThat(problem.at("/facts/changed:10").asString())
                .startsWith("employer-group.statutes-filed 2008-03-12 {")
                .contains("→ employer-group.statutes-filed 2008-03-13 {");
    }

    @Test
    void anAddedFactIsNamed() {
        JsonNode problem = refused(
                FILE
                        + """
                  - ref: one-more
                    observe: vigilance-point
                    data: {subject: Told later}
                """);

        assertThat(problem.get("facts").propertyNames()).containsExactly("added:one-more");
    }

    @Test
    void aRemovedFactIsNamed() {
        JsonNode problem = refused(FILE.substring(0, FILE.indexOf("  - ref: contradiction-intitule-du-poste")));

        assertThat(problem.get("facts").propertyNames()).containsExactly("removed:contradiction-intitule-du-poste");
    }

    @Test
    void theFrameAndTheOrganisationsAreLookedAtToo() {
        JsonNode problem = refused(FILE.replace("title: GE 14,", "title: GE XIV,")
                .replace("name: ProGEt 13", "name: ProGEt treize")
                .replace("roles: [FUNDER, PARTNER]", "roles: [FUNDER]"));

        assertThat(problem.get("facts").propertyNames())
                .containsExactlyInAnyOrder(
                        "changed:case", "changed:organisation-proget-13", "changed:role-region-paca");
    }

    @Test
    void anOrganisationThatAnotherCaseEnteredIsLookedAtToo() {
        Told.in(gateway, Told.file("isere-pa-iss"));

        Problem problem = catchThrowableOfType(
                Problem.class,
                () -> Told.in(gateway, Told.file("isere-pa-iss").replace("name: COORACE", "name: Coorace")));

        assertThat(problem.code()).isEqualTo("case-file.organisation-differs");
    }

    private JsonNode refused(String changed) {
        int size = gateway.log().size();
        Problem problem = catchThrowableOfType(Problem.class, () -> Told.in(gateway, changed));

        assertThat(problem.status().value()).isEqualTo(409);
        assertThat(problem.code()).isEqualTo("case-file.changed");
        assertThat(gateway.log()).hasSize(size);
        return Told.body(problem);
    }
}
