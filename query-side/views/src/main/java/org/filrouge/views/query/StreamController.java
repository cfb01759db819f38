package org.filrouge.views.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.filrouge.http.Problem;
import org.filrouge.http.ProblemCode;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.event.StreamId;
import org.filrouge.views.store.ReadStore;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Single histories: {@code /api/streams/employer-group:ge-14} lists what happened in one. Its {@code ETag} is the version a command
 * may ask for with {@code If-Match}.
 */
@RestController
public class StreamController {

    private final ReadStore store;

    public StreamController(ReadStore store) {
        this.store = store;
    }

    @GetMapping(path = "/api/streams/{stream}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> one(
            @PathVariable String stream,
            @RequestParam(required = false) @Nullable Long cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        long version = store.events().versionOf(stream);
        if (version == 0) {
            throw Problem.of(ProblemCode.NOT_FOUND);
        }
        int size = Json.limit(limit);
        long from = cursor == null ? 0 : cursor + 1;
        List<RecordedEvent> events = store.events().ofStream(stream, from, size);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("id", StreamId.slugOf(stream));
        body.put("stream", stream);
        body.put("version", version);
        body.put("events", events.stream().map(EventJson::of).toList());
        if (from + events.size() < version && !events.isEmpty()) {
            body.put("next", events.getLast().sequence());
        }
        return ResponseEntity.ok()
                .eTag("\"" + version + "\"")
                .contentType(MediaType.APPLICATION_JSON)
                .body(Json.bytes(body));
    }
}
