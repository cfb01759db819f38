package org.filrouge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the packaged program is made of is told in it, whole, and under licences that its own allows. */
class BillOfMaterialsTest {

    private static final Path PROGRAM = Path.of("..", "app", "target", "fil-rouge.jar");
    private static final String BILL = "META-INF/sbom/application.cdx.json";

    private static final String OURS = "org.filrouge";

    /** Licences that a program under Apache-2.0 may be given away with, as libraries that stay as they are. */
    private static final Set<String> ALLOWED = Set.of(
            "Apache-2.0",
            "MIT",
            "MIT-0",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "CC0-1.0",
            "EPL-2.0",
            "MPL-2.0",
            "Bouncy Castle Licence");

    /** Components whose own licence text says something else than the bill understood from its name. */
    private static final Map<String, String> SAY_THEMSELVES = Map.of("de.bwaldvogel", "BSD-3-Clause");

    @Test
    void everyLibraryOfTheProgramIsInItsBill() throws IOException {
        try (JarFile jar = new JarFile(PROGRAM.toFile())) {
            Set<String> told = components(bill(jar))
                    .map(component -> component.get("name").asString() + "-"
                            + component.get("version").asString() + ".jar")
                    .collect(Collectors.toSet());
            List<String> libraries = jar.stream()
                    .map(entry -> entry.getName().replaceFirst(".*/", ""))
                    .filter(name -> name.endsWith(".jar"))
                    .filter(name -> !name.startsWith("spring-boot-jarmode-tools"))
                    .toList();
            assertThat(libraries).hasSizeGreaterThan(100).allMatch(told::contains);
        }
    }

    @Test
    void everyPartOfTheProgramIsUnderALicenceOfTheList() throws IOException {
        try (JarFile jar = new JarFile(PROGRAM.toFile())) {
            assertThat(outsideTheList(bill(jar))).isEmpty();
        }
    }

    @Test
    void aLicenceOutsideTheListIsNamedAndSoIsAPartWithout() {
        JsonNode bill = Caller.JSON.readTree(
                """
                {"components": [
                  {"group": "g", "name": "free", "licenses": [{"license": {"id": "MIT"}}]},
                  {"group": "g", "name": "choice", "licenses": [{"license": {"id": "GPL-2.0-only"}}, {"license": {"id": "EPL-2.0"}}]},
                  {"group": "g", "name": "copyleft", "licenses": [{"license": {"id": "AGPL-3.0-only"}}]},
                  {"group": "g", "name": "named", "licenses": [{"license": {"name": "Ask us"}}]},
                  {"group": "g", "name": "silent"}]}""");
        assertThat(outsideTheList(bill)).containsExactly("copyleft [AGPL-3.0-only]", "named [Ask us]", "silent []");
    }

    private static List<String> outsideTheList(JsonNode bill) {
        return components(bill)
                .filter(component -> !component.get("group").asString().equals(OURS))
                .filter(component -> licences(component).stream().noneMatch(ALLOWED::contains))
                .map(component -> component.get("name").asString() + " " + licences(component))
                .toList();
    }

    /** Where there are several, one may be chosen. */
    private static List<String> licences(JsonNode component) {
        String known = SAY_THEMSELVES.get(component.get("group").asString());
        if (known != null) {
            return List.of(known);
        }
        return Asker.stream(component.path("licenses"))
                .map(entry -> entry.has("expression") ? entry : entry.get("license"))
                .map(licence -> Stream.of("expression", "id", "name")
                        .filter(licence::has)
                        .map(field -> licence.get(field).asString())
                        .findFirst()
                        .orElse("?"))
                .toList();
    }

    private static Stream<JsonNode> components(JsonNode bill) {
        return Asker.stream(bill.get("components"));
    }

    private static JsonNode bill(JarFile jar) throws IOException {
        assumeTrue(
                jar.getEntry(BILL) != null || System.getenv(OutsideChecker.REQUIRED) != null,
                "Skipped: the program was built offline, and then has no bill of materials.");
        try (InputStream in = jar.getInputStream(jar.getJarEntry(BILL))) {
            return Caller.JSON.readTree(in.readAllBytes());
        }
    }
}
