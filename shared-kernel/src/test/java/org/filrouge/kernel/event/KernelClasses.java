package org.filrouge.kernel.event;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The kernel's classes as they lie on disk, whether or not anything names them. */
final class KernelClasses {

    private KernelClasses() {}

    static List<Class<?>> recordsThatAre(Class<?> type) {
        return all().stream()
                .filter(candidate -> candidate.isRecord() && type.isAssignableFrom(candidate))
                .toList();
    }

    private static List<Class<?>> all() {
        try {
            URI root = DomainEvent.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            Path folder = Path.of(root);
            try (Stream<Path> files = Files.walk(folder)) {
                return files.map(file -> folder.relativize(file)
                                .toString()
                                .replace(file.getFileSystem().getSeparator(), "."))
                        .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                        .<Class<?>>map(name -> load(name.substring(0, name.length() - ".class".length())))
                        .toList();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, DomainEvent.class.getClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
