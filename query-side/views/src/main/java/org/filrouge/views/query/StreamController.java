package org.filrouge.views.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.filrouge.http.Problem;
import org.filrouge.http.ProblemCode;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.event.StreamId;
import org.filrouge.views.store.SeenBy;
import org.filrouge.views.time.Cursor;
import org.filrouge.views.time.ViewsAt;
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

    private final SeenBy store;

    public StreamController(SeenBy store) {
        this.store = store;
    }

    @GetMapping(path = "/api/streams/{stream}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> one(
            @PathVariable String stream,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            ViewsAt views) {
        long version = store.now().events().versionOf(stream, views.dates().size());
        if (version == 0) {
            throw Problem.of(ProblemCode.NOT_FOUND);
        }
        int size = Json.limit(limit);
        long from = Cursor.position(cursor, -1) + 1;
        List<RecordedEvent> events =
                store.now().events().ofStream(stream, from, (int) Math.min(size, Math.max(0, version - from)));
        List<RecordedEvent> taken = events.stream()
                .filter(event -> views.dates().of(event).counts())
                .toList();
        views.took(taken);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("id", StreamId.slugOf(stream));
        body.put("stream", stream);
        body.put("version", version);
        body.put("events", taken.stream().map(EventJson::of).toList());
        if (from + events.size() < version && !events.isEmpty()) {
            body.put("next", Cursor.after(events.getLast().sequence(), views));
        }
        body.putAll(views.named());
        return ResponseEntity.ok()
                .eTag("\"" + version + "\"")
                .contentType(MediaType.APPLICATION_JSON)
                .body(Json.bytes(body));
    }
}
