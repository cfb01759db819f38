package org.filrouge.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.filrouge.folds.testing.Altered;
import org.filrouge.kernel.access.AccessRole;
import org.filrouge.kernel.access.AccessScope;
import org.filrouge.kernel.access.AccountId;
import org.filrouge.kernel.access.Policy;
import org.filrouge.kernel.access.Right;
import org.filrouge.kernel.access.Rights;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.idempotency.IdempotencyKeyEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.bind.annotation.RequestMethod;

/**
 * The hardest promise: a funder cannot learn another funder's amounts, nor whether another funder's agreement exists. Three programs with
 * histories that differ only in what is hidden from it answer every question byte for byte alike.
 */
class NoninterferenceTest {

    private static final Right FUNDER =
            new Right(AccessRole.FUNDER, new AccessScope(false, List.of(), List.of(), OthersMoney.OWN));

    /**
     * Addresses that answer the same to everybody, or from the signed log alone, whose size and roots are for everybody; and what a reader
     * reads of their own reading.
     */
    private static final Set<String> FOR_EVERYBODY = Set.of(
            "/api/catalogue",
            "/api/openapi.json",
            "/log/{*path}",
            "/api/log",
            "/api/log/consistency",
            "/api/consultations",
            "/consultations");

    /** What depends on the root of the log, which is another in every history. */
    private static final Set<String> OF_THE_LOG = Set.of("Date", "Fil-Rouge-Checkpoint", "Fil-Rouge-Position");

    @TempDir
    private static Path folder;

    private static World base;
    private static World otherAmounts;
    private static World notThere;
    private static List<RecordedEvent> log;
    private static Set<Long> seen;

    @BeforeAll
    static void threeHistories() {
        try (World demonstration = World.demonstration(folder.resolve("demonstration"))) {
            log = OthersMoney.after(demonstration.events());
        }
        base = World.of(folder.resolve("base"), log);
        seen = log.stream()
                .filter(event -> base.sees(event, FUNDER))
                .map(RecordedEvent::position)
                .collect(Collectors.toSet());
        Altered altered = new Altered(new Random(7));
        otherAmounts = World.of(
                folder.resolve("other-amounts"),
                log.stream()
                        .map(event -> seen.contains(event.position()) ? event : altered.of(event))
                        .toList());
        Set<String> streams = log.stream()
                .filter(event -> seen.contains(event.position()))
                .map(RecordedEvent::streamKey)
                .collect(Collectors.toSet());
        notThere = World.of(
                folder.resolve("not-there"),
                log.stream()
                        .map(event -> streams.contains(event.streamKey()) ? event : nothing(event))
                        .toList());
    }

    /** Something that nobody is told of, in the same place of the log. */
    private static RecordedEvent nothing(RecordedEvent event) {
        return new RecordedEvent(
                event.position(),
                "01a2ffff-0000-7000-8000-%012d".formatted(event.position()),
                "idempotency-key:k-" + event.position(),
                0,
                event.recorded(),
                event.envelope().withCase(null),
                new IdempotencyKeyEvent.Used("a", "b"));
    }

    /** Addresses where reading is recorded first: whether the views have seen that when they answer is chance. */
    private static final Set<String> RECORDED =
            Set.of("/api/cohorts.csv", "/api/survival.csv", "/api/packs", "/packs", "/api/evidence");

    /** What follows from the size of the log as those addresses are answered. */
    private static final String OF_THE_MOMENT =
            "size(:|%3A)\\d+|\\d+ premiers événements|\"permalink\":(null|\"[^\"]*\")|-\\d+\\.zip|Link: .*";

    /** How far the signer has come is chance everywhere. */
    private static final String SIGNED = "/log/checkpoints/\\d+";

    @AfterAll
    static void stop() {
        for (World world : List.of(base, otherAmounts, notThere)) {
            world.close();
        }
    }

    @Test
    void theOtherFundersMoneyIsHiddenAndTheOwnIsSeen() {
        assertThat(base.ask("/api/funders/departement-13", FUNDER).getStatus()).isEqualTo(404);
        assertThat(base.ask("/api/funding-agreements/cd13-ge-14-2009", FUNDER).getStatus())
                .isEqualTo(404);
        assertThat(base.ask("/api/shared-costs/ge-14-animation", FUNDER).getStatus())
                .isEqualTo(404);
        assertThat(base.ask("/api/streams/commitment:cd13-bureaux", FUNDER).getStatus())
                .isEqualTo(404);
        assertThat(text(base.ask("/api/funding-agreements/paca-ge-14-2009", FUNDER)))
                .contains("21000", "20000");
        assertThat(text(base.ask("/api/indicators/F3?case=" + OthersMoney.CASE, FUNDER)))
                .contains("\"value\":36000")
                .doesNotContain("40000", "departement-13");
    }

    @Test
    void everyAnswerIsTheSameByteForByteWhateverTheOthersGrant() {
        List<String> differing = new ArrayList<>();
        EveryAddress.of(
                        base.store(),
                        log,
                        OthersMoney.CASE,
                        List.of("region-paca", "departement-13", "commune-de-plouguerneau"))
                .forEach((pattern, addresses) -> addresses.forEach(address -> {
                    String expected = told(pattern, base.ask(address, FUNDER));
                    differing(expected, told(pattern, otherAmounts.ask(address, FUNDER)))
                            .ifPresent(where -> differing.add("amounts: " + address + where));
                    differing(expected, told(pattern, notThere.ask(address, FUNDER)))
                            .ifPresent(where -> differing.add("existence: " + address + where));
                }));

        assertThat(differing).isEmpty();
    }

    /** Where two answers part, with what follows in each. */
    private static Optional<String> differing(String one, String other) {
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return one.equals(other)
                ? Optional.empty()
                : Optional.of(" at " + same + ": " + shortened(one.substring(same)) + " | "
                        + shortened(other.substring(same)));
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(80, text.length()));
    }

    @Test
    void everyAddressThatAnswersIsAskedAbove() {
        Set<String> patterns = new TreeSet<>();
        base.addresses().getHandlerMethods().keySet().forEach(mapping -> {
            Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
            if (methods.contains(RequestMethod.GET)) {
                patterns.addAll(mapping.getPatternValues());
            }
        });
        patterns.removeAll(FOR_EVERYBODY);
        patterns.removeIf(pattern -> !Policy.opens("GET " + pattern, new Rights(new AccountId("f"), List.of(FUNDER))));
        patterns.removeIf(pattern -> pattern.startsWith("/actuator") || pattern.startsWith("/error"));

        assertThat(EveryAddress.of(base.store(), log, OthersMoney.CASE, List.of())
                        .keySet())
                .containsAll(patterns);
    }

    @Test
    void entriesOfTheLogAreForThoseWhoSeeItWholeBecauseTheyNameStreamsAndHashPayloads() {
        String entries = "/log/tile/entries/000.p/" + log.size() % 256;
        Right auditor = new Right(AccessRole.AUDITOR, AccessScope.EVERYWHERE);
        String whole = "/log/tile/entries/000";

        assertThat(base.ask(whole, FUNDER).getStatus()).isEqualTo(404);
        assertThat(base.ask(entries, FUNDER).getStatus()).isEqualTo(404);
        assertThat(base.askAsNobody(whole).getStatus()).isEqualTo(404);
        assertThat(base.ask(whole, auditor).getStatus()).isEqualTo(200);
        assertThat(base.ask("/log/checkpoint", FUNDER).getStatus()).isEqualTo(200);
    }

    @Test
    void whoeverDidNotSignInSeesNothing() {
        assertThat(text(base.askAsNobody("/api/cases"))).isEqualTo("{\"cases\":[]}");
        assertThat(text(base.askAsNobody("/api/history"))).isEqualTo("{\"events\":[]}");
    }

    private static String told(String pattern, MockHttpServletResponse answer) {
        StringBuilder told = new StringBuilder().append(answer.getStatus()).append('\n');
        new TreeSet<>(answer.getHeaderNames())
                .stream()
                        .filter(name -> !OF_THE_LOG.contains(name))
                        .filter(name -> !RECORDED.contains(pattern) || !name.equals("Content-Length"))
                        .forEach(name -> told.append(name)
                                .append(": ")
                                .append(answer.getHeaders(name))
                                .append('\n'));
        String all = told(told, pattern, answer).replaceAll(SIGNED, "");
        return RECORDED.contains(pattern) ? all.replaceAll(OF_THE_MOMENT, "") : all;
    }

    private static String told(StringBuilder told, String pattern, MockHttpServletResponse answer) {
        return switch (pattern) {
            case "/api/events/{id}/proof" ->
                answer.getStatus() == 200
                        ? told.toString()
                        : told.append(text(answer)).toString();
            case "/api/evidence" ->
                answer.getStatus() == 200
                        ? told.append(pack(answer)).toString()
                        : told.append(text(answer)).toString();
            default -> told.append(unsigned(text(answer))).toString();
        };
    }

    /** Pages name the signed log they were made from; the log is another in every history. */
    private static String unsigned(String text) {
        return text.replaceAll("(?s)<footer.*?</footer>", "");
    }

    /** What is by chance, and what is made of it: the salt of what is recorded beside a fact, and its hash. */
    private static final String BY_CHANCE = "\"(salt|metaHash|metahash)\":\"[^\"]*\"";

    /** A pack but for the proofs, which are of another log, and what is made of them. */
    private static Map<String, String> pack(MockHttpServletResponse answer) {
        Map<String, String> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(answer.getContentAsByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                byte[] bytes = zip.readAllBytes();
                boolean ofTheLog =
                        name.matches(".*(proof|checkpoint.*|vkey|SHA256SUMS|manifest.json|summary.html|note)");
                files.put(name, ofTheLog ? "" : new String(bytes, StandardCharsets.UTF_8).replaceAll(BY_CHANCE, ""));
            }
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
        return files;
    }

    private static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
