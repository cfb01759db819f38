package org.filrouge.ledgerservice.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.filrouge.ledgerservice.testing.Attack;
import org.filrouge.ledgerservice.testing.Attack.Aim;
import org.junit.jupiter.api.Test;

/** The table of all attacks, made from the tests themselves; ATTACKS.md is its printed form. */
class AttackTableTest {

    private static final Path TABLE = Path.of("ATTACKS.md");

    /** What other modules show, or cannot be shown yet. */
    private static final List<Row> ELSEWHERE = List.of(
            new Row(
                    Aim.VIEWS,
                    "an answer in the read store edited, deleted or added; an event or a history there",
                    "`view.edited`",
                    "manipulation",
                    "`EditedViewsTest`"),
            new Row(
                    Aim.VIEWS,
                    "an answer edited, and attested again by the running program",
                    "`views.attestation-differs`",
                    "manipulation",
                    "`EditedViewsTest.edited_answers_that_were_attested_contradict_the_events`"),
            new Row(
                    Aim.VIEWS,
                    "a statement on the views that the log did not sign",
                    "`views.attestation-refused`",
                    "manipulation",
                    "`EditedViewsTest.a_statement_that_the_log_did_not_sign_is_refused`"),
            new Row(
                    Aim.PROOFS,
                    "a file of an evidence pack changed, left out, added, doubled, or leading elsewhere",
                    "what was done to it",
                    "manipulation",
                    "`PackTamperingTest`"),
            new Row(
                    Aim.ERASURE,
                    "a key destroyed to hide a decision, ciphertexts swapped, a second plaintext",
                    "—",
                    "—",
                    "comes with erasure: nothing personal is stored yet"),
            new Row(
                    Aim.PROOFS,
                    "the key to verify with taken from the folder that is verified",
                    "`--vkey` is demanded; exit 3 without",
                    "refused",
                    "`VerifyTest.a_missing_key_is_no_finding`"));

    private static final List<String> CLASSES = List.of(
            "verify.RowAttacksTest",
            "verify.TailAttacksTest",
            "verify.RewriteAttacksTest",
            "verify.ClockAttacksTest",
            "verify.StampAttacksTest",
            "verify.BackupAttacksTest",
            "verify.RestoreAttacksTest",
            "verify.HiddenAttacksTest",
            "verify.ProofAttacksTest",
            "publish.LogWriterTest",
            "keys.KeyFolderTest");

    private record Row(Aim on, String does, String gives, String as, String test) {

        static Row of(Method test) {
            Attack attack = test.getAnnotation(Attack.class);
            return new Row(
                    attack.on(),
                    attack.does(),
                    attack.gives().length == 0
                            ? "nothing"
                            : String.join(
                                    ", ",
                                    Arrays.stream(attack.gives()).map(Row::code).toList()),
                    attack.as().name().toLowerCase(Locale.ROOT),
                    "`" + test.getDeclaringClass().getSimpleName() + "." + test.getName() + "`");
        }

        private static String code(String given) {
            return given.contains(" ") ? given : "`" + given + "`";
        }

        String line() {
            return "| " + String.join(" | ", does, gives, as, test) + " |\n";
        }
    }

    @Test
    void the_kept_table_is_that_of_the_tests() throws Exception {
        String table = table();
        System.out.println(table);
        if (!Files.exists(TABLE) || !Files.readString(TABLE).equals(table)) {
            Path made = Files.writeString(Path.of("target", "ATTACKS.md"), table);
            assertThat(made).as("copy it to " + TABLE.toAbsolutePath()).hasSameTextualContentAs(TABLE);
        }
    }

    private static String table() throws ClassNotFoundException, IOException {
        StringBuilder text = new StringBuilder("# Attacks, and how each is seen\n\n")
                .append("Each row is a test that does it to a real event file and its published log. ")
                .append("Without a kept checkpoint, a witness or a time stamp outside the operator's reach, a history ")
                .append("rewritten as a whole is *not provable*, and the tool says so.\n");
        List<Row> rows = new ArrayList<>(ELSEWHERE);
        for (String name : CLASSES) {
            methods(name).map(Row::of).forEach(rows::add);
        }
        for (Aim aim : Aim.values()) {
            text.append("\n## ")
                    .append(aim.title())
                    .append("\n\n| done | finding | reported as | test |\n|---|---|---|---|\n");
            rows.stream()
                    .filter(row -> row.on() == aim)
                    .sorted(Comparator.comparing(Row::does))
                    .forEach(row -> text.append(row.line()));
        }
        return text.toString();
    }

    private static Stream<Method> methods(String name) throws ClassNotFoundException {
        return Arrays.stream(Class.forName("org.filrouge.ledgerservice." + name).getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Attack.class));
    }
}
