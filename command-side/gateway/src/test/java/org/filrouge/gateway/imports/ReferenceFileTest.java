package org.filrouge.gateway.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.filrouge.gateway.InMemoryGateway;
import org.filrouge.http.Problem;
import org.filrouge.kernel.organisation.OrganisationEvent.Succeeded;
import org.filrouge.kernel.supportcase.SupportCaseEvent;
import org.junit.jupiter.api.Test;

/** A file that tells of organisations outside any case. */
class ReferenceFileTest {

    private static final Path LINEAGE =
            Path.of("..", "..", "infra", "reference-data", "lineage", "state-services.yaml");

    private final InMemoryGateway gateway = new InMemoryGateway();

    @Test
    void theLineageOfTheStateServicesGoesInWithoutOpeningACase() throws IOException {
        String file = Files.readString(LINEAGE, UTF_8);

        Told.in(gateway, file);
        int size = gateway.log().size();
        Told.in(gateway, file);

        assertThat(gateway.log()).hasSize(size);
        assertThat(gateway.log()).noneMatch(event -> event.getPayload() instanceof SupportCaseEvent);
        assertThat(gateway.log())
                .allMatch(event -> InMemoryGateway.envelope(event).caseId() == null);
        Succeeded direccte =
                (Succeeded) gateway.stream("organisation:direccte").getLast().getPayload();
        assertThat(direccte.successors()).extracting(id -> id.slug()).containsExactly("dreets", "ddets");
    }

    @Test
    void rolesAndFactsOfACaseHaveNoPlaceInIt() {
        Problem problem = catchThrowableOfType(
                Problem.class,
                () -> Told.in(
                        gateway,
                        """
                        format: fil-rouge/reference-file@1
                        case: some-file
                        title: A file
                        source: {document: A report}
                        organisations:
                          - {id: a, name: A, kind: STATE_SERVICE, roles: [FUNDER]}
                        facts:
                          - event: shared-cost.declared
                            data: {object: o, amount: {amount: 1, basis: INCL_TAX}}
                        """));

        assertThat(Told.body(problem).toString())
                .contains("a reference file gives no roles", "a reference file tells of organisations only");
        assertThat(gateway.log()).isEmpty();
    }
}
