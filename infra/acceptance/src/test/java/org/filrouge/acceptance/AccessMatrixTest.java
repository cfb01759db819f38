package org.filrouge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.filrouge.kernel.access.AccessRole;
import org.filrouge.kernel.access.Policy;
import org.filrouge.kernel.access.Rule;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every address and every command, as every role, inside and outside its part of the programme: what the policy says is what is found. */
class AccessMatrixTest {

    private static final Pattern RECORDED =
            Pattern.compile("persons|text-erasures|accounts|consultations|csv|packs|evidence");
    private static final Path KEPT = Path.of("..", "access", "MATRIX.md");
    private static final Path FOUND = Path.of("target", "received", "MATRIX.md");

    @TempDir
    private static Path data;

    private static Program program;
    private static AddressTries addresses;
    private static CommandTries commands;

    @BeforeAll
    static void start() {
        program = Program.startUnlimitedWithAccounts(data);
        PartsOfRoles parts = new PartsOfRoles(program, new PreparedCases(program));
        addresses = new AddressTries(program, parts);
        commands = new CommandTries(program, parts);
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    @Test
    void whatThePolicySaysIsWhatIsFoundAtEveryDoorAsEveryRoleInsideAndOutsideItsPart() throws Exception {
        List<List<Tried>> ofAddresses = all(Policy.addresses(), addresses::row);
        long before = program.as("admin").logSize();
        List<List<Tried>> ofCommands = all(Policy.commands(), commands::row);
        long after = program.as("admin").logSize();
        String found = "# What was found at every door\n\n" + INTRODUCTION
                + "\n## Addresses\n\n" + table(ofAddresses, true)
                + "\n## Commands\n\n" + table(ofCommands, false);
        Files.createDirectories(FOUND.getParent());
        Files.writeString(FOUND, found);

        assertThat(Stream.of(ofAddresses, ofCommands)
                        .flatMap(List::stream)
                        .flatMap(List::stream)
                        .flatMap(tried -> tried.wrong().stream()))
                .isEmpty();
        assertThat(after).as("nothing that was tried is recorded").isEqualTo(before);
        assertThat(found)
                .as("cp infra/acceptance/" + FOUND + " infra/access/MATRIX.md")
                .isEqualTo(kept());
    }

    private static final String INTRODUCTION =
            """
            Made by `AccessMatrixTest`, which asks the running program; do not edit by hand. [POLICY.md](POLICY.md) says what there should be.
            The answers' statuses, inside the role's part of the programme / outside it. What lies outside is answered exactly as what does not
            exist. –: refused by the policy (403). A role may have nothing of a kind in its part (*none*).
            """;

    private interface Row<T> {
        List<Tried> of(T rule);
    }

    /** Doors at which reading is recorded come last: whoever sees a part of the history has it found anew after each record. */
    private static List<List<Tried>> all(List<Rule> rules, Row<Rule> row) throws Exception {
        Map<Rule, Future<List<Tried>>> running = new HashMap<>();
        try (ExecutorService several =
                Executors.newFixedThreadPool(4, Thread.ofVirtual().factory())) {
            rules.stream()
                    .sorted(Comparator.comparing(
                            rule -> RECORDED.matcher(rule.door()).find()))
                    .forEach(rule -> running.put(rule, several.submit(() -> row.of(rule))));
        }
        List<List<Tried>> rows = new ArrayList<>();
        for (Rule rule : rules) {
            rows.add(running.get(rule).get());
        }
        return rows;
    }

    private static String table(List<List<Tried>> rows, boolean nobody) {
        String roles = Arrays.stream(AccessRole.values())
                .map(role -> role.label().en())
                .collect(Collectors.joining(" | "));
        String head = "| door | " + roles + (nobody ? " | nobody |\n" : " |\n") + "|---"
                + "|---".repeat(AccessRole.values().length + (nobody ? 1 : 0)) + "|\n";
        return head
                + rows.stream()
                        .map(row -> "| `" + row.getFirst().door() + "` | "
                                + row.stream().map(Tried::found).collect(Collectors.joining(" | ")) + " |\n")
                        .collect(Collectors.joining());
    }

    private static String kept() throws IOException {
        return Files.exists(KEPT) ? Files.readString(KEPT) : "";
    }
}
