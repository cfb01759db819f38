package org.filrouge.ledgerservice.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.filrouge.kernel.event.EventCatalogue;
import org.filrouge.ledger.checkpoint.Checkpoint;
import org.filrouge.ledger.tree.Merkle;
import org.filrouge.ledger.tree.Sha256;

/**
 * Names the words and the layout that this version gives to the files for people. A later version words them otherwise, and must not take
 * an old pack for a forged one; of the same words, the same events give the same bytes.
 */
public final class Texts {

    /** Raised when rows of the summary are laid out otherwise, which the rest of the name does not see. */
    private static final int LAYOUT = 1;

    private static final String OURS = name();

    private Texts() {}

    public static String ours() {
        return OURS;
    }

    /** The hash of an empty pack's files, with the labels of all events. */
    private static String name() {
        PackHead nothing = new PackHead(
                Map.of(),
                Set.of(),
                LocalDate.EPOCH,
                0,
                null,
                new Checkpoint("-", 0, Merkle.EMPTY),
                null,
                false,
                List.of(),
                "");
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try {
            for (Body file : new Derived(nothing, List.of()).files().values()) {
                file.writeTo(all);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        EventCatalogue.entries().stream()
                .map(entry -> entry.name() + entry.type().fr() + entry.type().en())
                .sorted()
                .forEach(label -> all.writeBytes(label.getBytes(StandardCharsets.UTF_8)));
        return LAYOUT + "-" + Sha256.of(all.toByteArray()).hex().substring(0, 16);
    }
}
