package org.filrouge.gateway.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.filrouge.gateway.InMemoryGateway;
import org.filrouge.gateway.imports.ImportService.Report;
import org.filrouge.http.Problem;
import org.junit.jupiter.api.Test;

/** The numbers that case files give organisations. */
class IdentifiersTest {

    private static final String ONE = "{id: one, name: One, kind: ASSOCIATION, identifiers: [%s]}";
    private static final String SIRET = "{scheme: SIRET, value: '380 475 558 00058', from: 2008, until: '2019-06'}";

    private final InMemoryGateway gateway = new InMemoryGateway();

    @Test
    void aFileGivesItsOrganisationsTheirNumbers() {
        Report report = Told.in(gateway, file("small", ONE.formatted(SIRET + ", {scheme: RNA, value: W2A1234567}")));

        assertThat(report.gaps()).isEmpty();
        assertThat(report.events()).isEqualTo(gateway.log().size());
        assertThat(gateway.stream("organisation:one")).hasSize(3);
        assertThat(gateway.stream("identifier:siret-38047555800058")).hasSize(1);
        assertThat(gateway.stream("identifier:rna-w2a1234567")).hasSize(1);
    }

    @Test
    void aNumberThatIsAnotherOrganisationsKeepsTheWholeFileOut() {
        Told.in(gateway, file("small", ONE.formatted(SIRET)));
        int size = gateway.log().size();

        Problem problem =
                refused(file("other", ONE.formatted(SIRET).replace("one", "two").replace("One", "Two")));

        assertThat(problem.code()).isEqualTo("identifier.taken");
        assertThat(Told.body(problem).at("/facts/organisation").asString()).isEqualTo("one");
        assertThat(Told.body(problem).at("/facts/name").asString()).isEqualTo("One");
        assertThat(gateway.log()).hasSize(size);
    }

    @Test
    void soDoesOneThatTwoOrganisationsOfTheFileClaim() {
        String two = ONE.formatted(SIRET).replace("one", "two").replace("One", "Two");

        assertThat(refused(file("small", ONE.formatted(SIRET) + "\n  - " + two)).code())
                .isEqualTo("identifier.taken");
        assertThat(gateway.log()).isEmpty();
    }

    @Test
    void aNumberThatCannotBeOneIsAGapAndClaimsNothing() {
        Report report = Told.in(gateway, file("small", ONE.formatted("{scheme: SIRET, value: '67895644300011'}")));

        assertThat(report.gaps()).extracting(gap -> gap.code()).containsExactly("organisation.identifier-invalid");
        assertThat(gateway.stream("organisation:one")).hasSize(2);
        assertThat(gateway.stream("identifier:siret-67895644300011")).isEmpty();
    }

    @Test
    void aSecondFileMayTellTheSameNumberOrAddOne() {
        Told.in(gateway, file("small", ONE.formatted(SIRET)));

        assertThat(Told.in(gateway, file("same", ONE.formatted(SIRET))).gaps()).isEmpty();
        assertThat(gateway.stream("organisation:one")).hasSize(2);
        Told.in(gateway, file("more", ONE.formatted(SIRET + ", {scheme: SIREN, value: '380475558'}")));
        assertThat(gateway.stream("organisation:one")).hasSize(3);

        assertThat(Told.in(gateway, file("same", ONE.formatted(SIRET))).imported())
                .isFalse();
        assertThat(Told.in(gateway, file("small", ONE.formatted(SIRET))).imported())
                .isFalse();
    }

    @Test
    void aFileThatGivesANumberLaterIsAChangedFile() {
        Told.in(gateway, file("small", ONE.formatted("")));

        assertThat(refused(file("small", ONE.formatted(SIRET))).code()).isEqualTo("case-file.changed");
    }

    private Problem refused(String file) {
        return catchThrowableOfType(Problem.class, () -> Told.in(gateway, file));
    }

    private static String file(String name, String organisation) {
        return Told.small("organisations:\n  - " + organisation + "\nfacts: []\n")
                .replace("case: small", "case: " + name);
    }
}
