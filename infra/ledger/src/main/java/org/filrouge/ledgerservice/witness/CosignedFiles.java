package org.filrouge.ledgerservice.witness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.filrouge.ledger.Malformed;
import org.filrouge.ledger.note.SignedNote;
import org.filrouge.ledgerservice.files.DurableFile;

/** The files {@code checkpoints/<size>.cosigned} of a published log, beside which the log's own are never touched. */
record CosignedFiles(Path log) {

    private static final String SUFFIX = ".cosigned";

    /** The checkpoint of a size with what signatures were gathered; empty when there is none or it cannot be read. */
    Optional<SignedNote> read(long size) {
        return note(log.resolve("checkpoints").resolve(size + SUFFIX));
    }

    void write(long size, SignedNote checkpoint) {
        DurableFile.write(log.resolve("checkpoints").resolve(size + SUFFIX), checkpoint.bytes());
    }

    /** The checkpoint that is published as the newest one. */
    Optional<SignedNote> newest() {
        return note(log.resolve("checkpoint"));
    }

    /** The checkpoint of a size with the log's own signature. */
    Optional<SignedNote> published(long size) {
        return note(log.resolve("checkpoints").resolve(Long.toString(size)));
    }

    /** The sizes that have such a file, largest first. */
    List<Long> sizes() {
        Path folder = log.resolve("checkpoints");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("[0-9]{1,18}\\.cosigned"))
                    .map(name -> Long.valueOf(name.substring(0, name.length() - SUFFIX.length())))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The folder " + folder + " cannot be read", unreadable);
        }
    }

    private static Optional<SignedNote> note(Path file) {
        try {
            return Optional.of(SignedNote.parse(Files.readAllBytes(file)));
        } catch (NoSuchFileException | Malformed none) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The file " + file + " cannot be read", unreadable);
        }
    }
}
