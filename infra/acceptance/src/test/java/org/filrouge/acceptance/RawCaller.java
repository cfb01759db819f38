package org.filrouge.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Sends bytes that no client of good manners would send, and reads whatever comes back until the line is closed. */
final class RawCaller {

    private static final int PATIENCE_MILLIS = 20_000;

    private RawCaller() {}

    /** The whole answer; empty where the line was closed without one. */
    static String send(Program program, String bytes) {
        URI address = URI.create(program.address());
        try (Socket line = new Socket(address.getHost(), address.getPort())) {
            line.setSoTimeout(PATIENCE_MILLIS);
            line.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
            line.getOutputStream().flush();
            return new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException cut) {
            throw new UncheckedIOException(cut);
        }
    }

    /** A request without a body, after which the line is closed. */
    static String request(Program program, String method, String target, String... headers) {
        return send(
                program,
                method + " " + target + " HTTP/1.1\r\nHost: here\r\nConnection: close\r\n" + String.join("", headers)
                        + "\r\n");
    }
}
