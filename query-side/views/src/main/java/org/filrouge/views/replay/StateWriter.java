package org.filrouge.views.replay;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.filrouge.folds.TwoDates;
import org.filrouge.views.query.Json;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** Sends states one by one as they are made: as lines of JSON, or as server-sent events. Nothing is kept of what was sent. */
final class StateWriter {

    private final OutputStream out;
    private final boolean events;

    StateWriter(HttpServletResponse response, boolean events) throws IOException {
        response.setContentType(events ? MediaType.TEXT_EVENT_STREAM_VALUE : MediaType.APPLICATION_NDJSON_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        this.out = response.getOutputStream();
        this.events = events;
    }

    /** One state and its two dates. */
    void state(TwoDates dates, @Nullable Map<String, Object> state) throws IOException {
        Map<String, Object> json = new LinkedHashMap<>();
        if (dates.asOf() != null) {
            json.put("asOf", dates.asOf().toString());
        }
        json.put("knownAt", Map.of("size", dates.size()));
        json.put("state", state);
        send("state", json);
    }

    /** Where to go on from: there are more states than were asked for. */
    void next(String cursor) throws IOException {
        send("next", Map.of("next", cursor));
    }

    /** That there is nothing more to come; lines just end. */
    void end() throws IOException {
        if (events) {
            send("end", Map.of());
        }
    }

    /** Lets a watcher, and whatever lies between, know that the connection lives. */
    void beat() throws IOException {
        write(": still here\n\n");
    }

    private void send(String kind, Map<String, Object> json) throws IOException {
        String data = new String(Json.bytes(json), StandardCharsets.UTF_8);
        write(events ? "event: " + kind + "\ndata: " + data + "\n\n" : data + "\n");
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
