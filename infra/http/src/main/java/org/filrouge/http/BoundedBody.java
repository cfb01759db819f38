package org.filrouge.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.filrouge.json.Fault;
import org.filrouge.json.KernelJson;
import org.filrouge.json.StrictText;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads bodies up to a limit of size and time, and as JSON only what can be kept as it is. */
public final class BoundedBody {

    private static final long LONGEST_SECONDS = 60;
    private static final int PIECE = 1 << 13;

    private BoundedBody() {}

    /**
     * The bytes of the body.
     *
     * @throws Problem 413 when it is over the limit, 408 when it does not come to its end within a minute
     */
    public static byte[] read(HttpServletRequest request, int limit) throws IOException {
        return read(request, limit, System::nanoTime);
    }

    static byte[] read(HttpServletRequest request, int limit, LongSupplier nanos) throws IOException {
        if (request.getContentLengthLong() > limit) {
            throw tooLarge(limit);
        }
        long begun = nanos.getAsLong();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        byte[] piece = new byte[PIECE];
        try (InputStream in = request.getInputStream()) {
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                body.write(piece, 0, read);
                if (body.size() > limit) {
                    throw tooLarge(limit);
                }
                if (nanos.getAsLong() - begun > TimeUnit.SECONDS.toNanos(LONGEST_SECONDS)) {
                    throw Problem.of(ProblemCode.TOO_SLOW, Map.of("seconds", Long.toString(LONGEST_SECONDS)));
                }
            }
        }
        return body.toByteArray();
    }

    /**
     * The body as text.
     *
     * @throws Problem 400 when it is not UTF-8
     */
    public static String text(byte[] body) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw Problem.malformed(List.of(new Fault("", "not UTF-8")));
        }
    }

    /**
     * The body as JSON.
     *
     * @throws Problem 400 when it is none, or holds text or numbers that cannot be kept
     */
    public static JsonNode json(byte[] body) {
        try {
            JsonNode node = KernelJson.mapper().readTree(text(body));
            List<Fault> faults = StrictText.unkeepable(node).stream()
                    .map(pointer -> new Fault(pointer, "control character or unpaired surrogate"))
                    .toList();
            if (!faults.isEmpty() || !node.isObject()) {
                throw Problem.malformed(faults.isEmpty() ? List.of(new Fault("", "not a JSON object")) : faults);
            }
            return node;
        } catch (JacksonException unreadable) {
            throw Problem.malformed(List.of(new Fault("", firstLine(unreadable.getOriginalMessage()))));
        } catch (NumberFormatException beyondAnyNumber) {
            throw Problem.malformed(List.of(new Fault("", "a number that cannot be read")));
        }
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("not JSON");
    }

    private static Problem tooLarge(int limit) {
        return Problem.of(ProblemCode.TOO_LARGE, Map.of("limit", Integer.toString(limit)));
    }
}
