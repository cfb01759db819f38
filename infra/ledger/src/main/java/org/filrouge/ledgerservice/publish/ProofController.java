package org.filrouge.ledgerservice.publish;

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

    public ProofController(EventProofs proofs) {
        this.proofs = proofs;
    }

    @GetMapping("/api/events/{id}/proof")
    ResponseEntity<byte[]> proof(@PathVariable String id) {
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
