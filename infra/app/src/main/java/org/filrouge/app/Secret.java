package org.filrouge.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What admits the program elsewhere. It is given by the environment or in a file, and is told to nobody: written out it is dots. */
final class Secret {

    private static final String DOTS = "•••";
    private static final Set<String> WORDS = Set.of("token", "secret", "password", "mongouri");

    private final String value;

    private Secret(String value) {
        this.value = value;
    }

    /** Found by its name when settings are bound. */
    public static Secret valueOf(String value) {
        return new Secret(value);
    }

    /**
     * The secret as it was given; empty where none is.
     *
     * @param file one that holds nothing else; an end of line after it does not count
     */
    static Optional<Secret> given(@Nullable Secret value, @Nullable Path file) {
        if (file == null) {
            return Optional.ofNullable(value).filter(given -> !given.value.isBlank());
        }
        try {
            return Optional.of(new Secret(Files.readString(file).strip()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The secret in " + file + " cannot be read", unreadable);
        }
    }

    /** The name of a secret that stands on the command line, where everybody on the machine can read it. */
    static Optional<String> onCommandLine(Set<String> properties) {
        return properties.stream()
                .filter(name -> name.startsWith("filrouge.") || name.startsWith("server.ssl"))
                .filter(Secret::isSecret)
                .min(Comparator.naturalOrder());
    }

    private static boolean isSecret(String property) {
        String letters = property.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        return !letters.endsWith("file") && WORDS.stream().anyMatch(letters::contains);
    }

    String reveal() {
        return value;
    }

    @Override
    public String toString() {
        return DOTS;
    }
}
