package org.filrouge.ledgerservice.publish;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.filrouge.http.Problem;
import org.filrouge.json.KernelJson;
import org.filrouge.ledger.checkpoint.Checkpoint;
import org.filrouge.ledger.note.SignedNote;
import org.filrouge.ledger.note.VerifierKey;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How far the log is signed, and that an earlier size is the beginning of a later one. */
@RestController
public class LogController {

    private static final int PROMISE_SECONDS = 10;

    private final LogWriter writer;
    private final Unprotected unprotected;
    private final List<OutsideWord> outside;

    public LogController(LogWriter writer, Unprotected unprotected, List<OutsideWord> outside) {
        this.writer = writer;
        this.unprotected = unprotected;
        this.outside = List.copyOf(outside);
    }

    @GetMapping(path = "/api/log", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> log() {
        SignedNote note = writer.folder().checkpoint().orElseGet(writer::newestNote);
        Checkpoint checkpoint = Checkpoint.parse(note.text());
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("origin", checkpoint.origin());
        body.put(
                "vkeys",
                writer.keys().chain().newestFirst().stream()
                        .map(VerifierKey::toString)
                        .toList());
        body.put("size", checkpoint.size());
        body.put("root", checkpoint.root().base64());
        body.put("checkpoint", new String(note.bytes(), StandardCharsets.UTF_8));
        body.put("unprotectedSeconds", unprotected.seconds());
        body.put("promisedSeconds", PROMISE_SECONDS);
        outside.forEach(word -> body.put(word.member(), word.value()));
        return answer(body);
    }

    @GetMapping(path = "/api/log/consistency", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> consistency(@RequestParam String from, @RequestParam(required = false) @Nullable String to) {
        Checkpoint newest = writer.newest();
        long larger = to == null ? newest.size() : size("to", to, newest.size());
        long smaller = size("from", from, larger);
        return answer(ConsistencyAnswer.of(writer.folder(), newest.origin(), smaller, larger, newest.size()));
    }

    private static long size(String name, String text, long largest) {
        if (!text.matches("0|[1-9][0-9]{0,17}") || Long.parseLong(text) > largest) {
            throw Problem.parameter(name);
        }
        return Long.parseLong(text);
    }

    private static ResponseEntity<byte[]> answer(Map<String, Object> body) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(KernelJson.mapper().writeValueAsBytes(body));
    }
}
