package org.filrouge.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.filrouge.acceptance.Caller.Reply;

/** The files that somebody outside holds of a log: checkpoints, the proof between two, an event's proof, leaf and stored bytes. */
final class HeldFiles {

    private final Program program;
    private final Path data;
    private final Path folder;

    HeldFiles(Program program, Path data, Path folder) {
        this.program = program;
        this.data = data;
        this.folder = folder;
    }

    String vkey() {
        return program.get("/log/vkey").body().strip();
    }

    Path newest() {
        return text("new", "/log/checkpoint");
    }

    Path checkpoint(long size) {
        return text("kept", "/log/checkpoints/" + size);
    }

    Path consistency(long from, long to) {
        return text("answer", "/api/log/consistency?from=" + from + "&to=" + to);
    }

    Path proof(String event) {
        return text("proof", "/api/events/" + event + "/proof");
    }

    /** An event's stored bytes, read from the file in which the program keeps them. */
    Path stored(String column, String event) {
        return written(column, new EventFile(data).bytes(column, event));
    }

    /** The leaf, out of the published entries. */
    Path leaf(OutsideChecker openssl, Path proof) {
        String bundle = openssl.run(List.of("bundle", proof.toString())).said().strip();
        Path published = data.resolve("log").resolve(bundle);
        return written(
                "leaf",
                openssl.run(List.of("leaf", proof.toString(), published.toString()))
                        .said()
                        .getBytes(StandardCharsets.UTF_8));
    }

    Path written(String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private Path text(String name, String address) {
        Reply reply = program.get(address);
        if (reply.status() != 200) {
            throw new AssertionError(address + " was answered " + reply.status() + ": " + reply.body());
        }
        return written(name, reply.body().getBytes(StandardCharsets.UTF_8));
    }
}
