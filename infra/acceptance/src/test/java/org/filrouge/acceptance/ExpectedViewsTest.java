package org.filrouge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every question of the sixteen cases, asked over HTTP. */
class ExpectedViewsTest {

    private static final Path TABLE = Path.of("target", "expected-views.md");
    private static final List<String> ROWS = new ArrayList<>();

    @RegisterExtension
    static final Running RUNNING = new Running();

    @TestFactory
    Stream<DynamicTest> everyQuestionOfTheSixteenCasesIsAnsweredExactly() {
        long position = RUNNING.program().logSize() - 1;
        return Stream.of(
                        BouchesDuRhoneQuestions.ALL,
                        IsereQuestions.ALL,
                        MoselleQuestions.ALL,
                        PtitsMoussesQuestions.ALL,
                        CalvadosQuestions.ALL,
                        EnvironmentJobsQuestions.ALL,
                        RecycleriesQuestions.ALL,
                        LocalServicesQuestions.ALL,
                        InitiativesQuestions.ALL,
                        NationalQuestions.ALL)
                .flatMap(List::stream)
                .map(question -> DynamicTest.dynamicTest(
                        question.caseId() + " " + question.number() + ": " + question.question(),
                        () -> isAnswered(question, position)));
    }

    @AfterAll
    static void theTableIsWritten() throws IOException {
        List<String> table = new ArrayList<>(List.of(
                "# Expected views",
                "",
                "| case | # | question | expected | got | | asked |",
                "|---|---|---|---|---|---|---|"));
        table.addAll(ROWS);
        Files.write(TABLE, table);
        System.out.println(String.join("\n", table));
    }

    private static void isAnswered(Question question, long position) {
        Asker asker = new Asker(RUNNING.program(), question.caseId(), position);
        String got = "no answer";
        try {
            got = question.ask().apply(asker);
        } finally {
            ROWS.add("| %s | %d | %s | %s | %s | %s | `%s` |"
                    .formatted(
                            question.caseId(),
                            question.number(),
                            question.question(),
                            question.expected(),
                            got,
                            got.equals(question.expected()) ? "✓" : "✗",
                            asker.how()));
        }
        assertThat(got).isEqualTo(question.expected());
    }
}
