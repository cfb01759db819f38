package org.filrouge.ledgerservice.publish;

import java.util.OptionalLong;
import java.util.function.Function;
import org.filrouge.http.Problem;
import org.filrouge.http.ProblemCode;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The proof that an event is in the signed log, to be kept and checked without this program. */
@RestController
public class ProofController {

    private static final MediaType TEXT = MediaType.parseMediaType("text/plain;charset=utf-8");

    private final EventProofs proofs;
    private final Function<String, OptionalLong> places;

    /**
     * Proves events.
     *
     * @param places the place in the log of an event, by its id, that whoever asks may have; empty where there is none for them
     */
    public ProofController(EventProofs proofs, Function<String, OptionalLong> places) {
        this.proofs = proofs;
        this.places = places;
    }

    @GetMapping("/api/events/{id}/proof")
    ResponseEntity<byte[]> proof(@PathVariable String id) {
        if (places.apply(id).isEmpty()) {
            throw Problem.of(ProblemCode.NOT_FOUND);
        }
        return ResponseEntity.ok()
                .contentType(TEXT)
                .cacheControl(CacheControl.noCache())
                .header(HttpHeaders.CONTENT_DISPOSITION, named(id))
                .body(proofs.of(id));
    }

    private static String named(String id) {
        return ContentDisposition.inline().filename(id + ".tlog-proof").build().toString();
    }
}
