package org.filrouge.acceptance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openqa.selenium.JavascriptExecutor;

/** Looks at a page for breaches of WCAG 2.1 A and AA. */
final class Axe {

    private static final String SCRIPT = script();
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");

    private Axe() {}

    /** What it finds, one line per rule. */
    static List<?> violations(JavascriptExecutor page) {
        page.executeScript(SCRIPT);
        return (List<?>) page.executeAsyncScript(
                """
                const done = arguments[arguments.length - 1];
                axe.run(document, {runOnly: arguments[0], resultTypes: ['violations']}).then(found =>
                    done(found.violations.map(v => v.id + " " + v.nodes.map(n => n.target + ": " + n.failureSummary))),
                    failed => done([String(failed)]));
                """,
                RULES);
    }

    private static String script() {
        try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
