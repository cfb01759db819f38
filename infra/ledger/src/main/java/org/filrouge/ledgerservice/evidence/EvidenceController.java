package org.filrouge.ledgerservice.evidence;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.filrouge.folds.sight.Sight;
import org.filrouge.http.Problem;
import org.filrouge.http.ProblemCode;
import org.filrouge.ledgerservice.publish.CheckpointNaming;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The evidence pack of a case, a funder, an organisation or a territory; a few at a time, because each reads the whole log. */
@RestController
public class EvidenceController {

    private static final int AT_A_TIME = 2;
    private static final String ZIP = "application/zip";

    private final EvidencePacks packs;
    private final Supplier<Sight> sight;
    private final Clock clock;
    private final Semaphore places = new Semaphore(AT_A_TIME);

    /**
     * Hands out packs.
     *
     * @param sight what whoever asks sees of the log: a pack for them holds only rows they may have as stored
     */
    public EvidenceController(EvidencePacks packs, Supplier<Sight> sight, Clock clock) {
        this.packs = packs;
        this.sight = sight;
        this.clock = clock;
    }

    @GetMapping(path = "/api/evidence", produces = ZIP)
    void evidence(@RequestParam Map<String, String> parameters, HttpServletResponse response) throws IOException {
        EvidenceQuestion question = EvidenceQuestion.of(parameters);
        if (!places.tryAcquire()) {
            throw Problem.of(ProblemCode.TOO_MANY);
        }
        try {
            Pack pack = packs.pack(question, clock.instant(), sight.get());
            CheckpointNaming.name(response, pack.checkpoint());
            response.setContentType(ZIP);
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment()
                            .filename(pack.fileName())
                            .build()
                            .toString());
            pack.writeTo(response.getOutputStream());
        } finally {
            places.release();
        }
    }
}
