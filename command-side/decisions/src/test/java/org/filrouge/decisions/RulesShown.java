package org.filrouge.decisions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.filrouge.kernel.event.EventCatalogue;

/** Remembers which test showed a rule accepting, refusing or warning; the table of the whole language is made from it. */
final class RulesShown {

    private static final Path FOLDER = Path.of("target/rules-shown");
    private static final Set<String> LINES = new ConcurrentSkipListSet<>();

    private RulesShown() {}

    static void add(Class<?> proposed, String how) {
        String test = StackWalker.getInstance()
                .walk(frames -> frames.filter(frame -> frame.getClassName().endsWith("Test"))
                        .reduce((inner, outer) -> outer)
                        .map(frame -> simple(frame.getClassName()) + "#" + frame.getMethodName())
                        .orElse(""));
        String line = EventCatalogue.of(proposed).name() + "\t" + how + "\t" + test;
        if (!test.isEmpty() && LINES.add(line)) {
            write(test.substring(0, test.indexOf('#')));
        }
    }

    private static void write(String testClass) {
        try {
            Files.createDirectories(FOLDER);
            Files.write(
                    FOLDER.resolve(testClass + ".tsv"),
                    LINES.stream()
                            .filter(line -> line.contains("\t" + testClass + "#"))
                            .toList());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static String simple(String className) {
        return className.substring(className.lastIndexOf('.') + 1);
    }
}
