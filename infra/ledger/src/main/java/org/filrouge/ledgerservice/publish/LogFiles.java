package org.filrouge.ledgerservice.publish;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.filrouge.http.Problem;
import org.filrouge.http.ProblemCode;
import org.filrouge.ledger.Malformed;
import org.filrouge.ledger.tiles.TilePath;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The published files at {@code /log/}; a copy of the folder behind any web server gives the same. */
@RestController
public class LogFiles {

    private static final String SIZE = "(0|[1-9][0-9]{0,17})";
    private static final Pattern CHANGING =
            Pattern.compile("checkpoint|vkey|checkpoints/" + SIZE + "\\.(cosigned|tsr)");
    private static final Pattern LASTING =
            Pattern.compile("checkpoints/" + SIZE + "|views/" + SIZE + "|(keys|restores)/[1-9][0-9]{0,5}\\.note");
    /** Within the folder of a log that a restore ended, names are those of any log. */
    private static final Pattern BEFORE = Pattern.compile("restores/[1-9][0-9]{0,3}/(.*)");

    private static final MediaType TEXT = MediaType.parseMediaType("text/plain;charset=utf-8");
    private static final MediaType STAMP = MediaType.parseMediaType("application/timestamp-reply");
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    private static final CacheControl FOR_EVER_TO_ONE =
            CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable();

    /** An entry tells which fact of which stream was recorded, and a hash that an amount could be guessed by. */
    private static final String ENTRIES = "tile/entries/";

    private final LogFolder folder;
    private final BooleanSupplier everything;

    /**
     * Hands out the files of a folder.
     *
     * @param everything whether whoever asks sees the whole log, and so its entries; roots, sizes and hashes are for everybody
     */
    public LogFiles(LogFolder folder, BooleanSupplier everything) {
        this.folder = folder;
        this.everything = everything;
    }

    @GetMapping("/log/{*path}")
    ResponseEntity<byte[]> file(@PathVariable String path) {
        String name = path.substring(1);
        Matcher before = BEFORE.matcher(name);
        String own = before.matches() ? before.group(1) : name;
        if (CHANGING.matcher(own).matches()) {
            return answer(name, own.endsWith(".tsr") ? STAMP : TEXT, CacheControl.noCache());
        }
        if (LASTING.matcher(own).matches()) {
            return answer(name, TEXT, FOR_EVER);
        }
        boolean entries = own.startsWith(ENTRIES);
        if (entries && !everything.getAsBoolean()) {
            throw Problem.of(ProblemCode.NOT_FOUND);
        }
        String folder = name.substring(0, name.length() - own.length());
        return answer(folder + tile(own), MediaType.APPLICATION_OCTET_STREAM, entries ? FOR_EVER_TO_ONE : FOR_EVER);
    }

    private ResponseEntity<byte[]> answer(String name, MediaType type, CacheControl cache) {
        byte[] bytes = folder.read(name).orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(cache)
                .header("X-Content-Type-Options", "nosniff")
                .body(bytes);
    }

    /** What is no name of a tile is no name of anything here. */
    private static String tile(String name) {
        try {
            return TilePath.parse(name).path();
        } catch (Malformed noTile) {
            throw Problem.of(ProblemCode.NOT_FOUND);
        }
    }
}
