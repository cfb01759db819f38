package org.filrouge.ledgerservice.evidence;

import java.io.IOException;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.filrouge.json.KernelJson;
import org.filrouge.ledger.leaf.StoredRow;
import org.filrouge.ledger.note.SignedNote;
import org.filrouge.ledger.proof.TlogProof;
import org.filrouge.ledger.tiles.TileProofs;
import org.filrouge.ledger.tiles.TileReader;
import org.filrouge.ledgerservice.publish.ConsistencyAnswer;
import org.filrouge.ledgerservice.publish.LogFolder;
import org.filrouge.ledgerservice.rows.LedgerRows;

/** The files of a pack, read from the published log and the store one after the other. */
final class PackSource {

    private final PackHead head;
    private final LedgerRows rows;
    private final LogFolder folder;
    private final long published;
    private final SignedNote checkpoint;
    private final TileReader tree;
    private final LoggedRows logged;
    private final Derived derived;

    /**
     * A pack's source.
     *
     * @param published the newest size whose files are there
     */
    PackSource(PackHead head, LedgerRows rows, LogFolder folder, long published) {
        this.head = head;
        this.rows = rows;
        this.folder = folder;
        this.published = published;
        this.checkpoint = folder.checkpoint(head.checkpoint().size()).orElseThrow();
        this.tree = new TileReader(folder, head.checkpoint().size(), published);
        this.logged = new LoggedRows(tree, head.checkpoint().origin());
        this.derived = new Derived(head, this::events);
    }

    interface Taker {
        void file(String name, Body body) throws IOException;
    }

    /** Gives every file but the manifest and the sums, in the order of a pack; the same bytes each time. */
    void each(Taker taker) throws IOException {
        Map<String, Body> follow = derived.files();
        taker.file("README.txt", follow.get("README.txt"));
        taker.file("check.sh", follow.get("check.sh"));
        String name = LogFolder.nameOf(head.checkpoint().size());
        taker.file("checkpoint", Body.of(checkpoint.bytes()));
        optional(taker, "checkpoint.cosigned", name + ".cosigned");
        optional(taker, "checkpoint.tsr", name + ".tsr");
        consistency(taker);
        taker.file(Derived.EVENTS, follow.get(Derived.EVENTS));
        for (Packed packed : (Iterable<Packed>) this::events) {
            event(taker, packed);
        }
        taker.file(Derived.FIGURES, follow.get(Derived.FIGURES));
        for (int i = 1; optional(taker, "keys/" + i + ".note", "keys/" + i + ".note"); i++) {}
        taker.file(Derived.SUMMARY, follow.get(Derived.SUMMARY));
        optional(taker, "vkey", "vkey");
    }

    private boolean optional(Taker taker, String name, String published) throws IOException {
        Optional<byte[]> bytes = folder.read(published);
        if (bytes.isPresent()) {
            taker.file(name, Body.of(bytes.get()));
        }
        return bytes.isPresent();
    }

    private void consistency(Taker taker) throws IOException {
        if (head.kept() != null) {
            Map<String, Object> answer = ConsistencyAnswer.of(
                    folder,
                    head.checkpoint().origin(),
                    head.kept(),
                    head.checkpoint().size(),
                    published);
            taker.file("consistency", Body.of(KernelJson.mapper().writeValueAsBytes(answer)));
        }
    }

    private void event(Taker taker, Packed packed) throws IOException {
        long index = packed.leaf().globalIndex();
        String at = "events/" + index + "/";
        taker.file(
                at + "event.tlog-proof",
                Body.of(new TlogProof(null, index, TileProofs.inclusion(tree, index), checkpoint).bytes()));
        taker.file(at + "leaf", Body.of(packed.leaf().bytes()));
        taker.file(at + "meta", Body.of(packed.meta()));
        taker.file(at + "payload", Body.of(packed.payload()));
    }

    private Iterator<Packed> events() {
        return head.events().stream().map(this::packed).iterator();
    }

    private Packed packed(long position) {
        StoredRow row = rows.from(position, 1).stream().findFirst().orElseThrow(() -> LoggedRows.differs(position));
        return new Packed(logged.leaf(position, row), row.payload(), row.metadata());
    }
}
