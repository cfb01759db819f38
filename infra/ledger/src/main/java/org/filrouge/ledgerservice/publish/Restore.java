package org.filrouge.ledgerservice.publish;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.filrouge.ledger.Malformed;
import org.filrouge.ledger.checkpoint.Checkpoint;
import org.filrouge.ledger.leaf.Leaf;
import org.filrouge.ledger.leaf.StoredRow;
import org.filrouge.ledger.note.SignedNote;
import org.filrouge.ledger.tiles.TileMissing;
import org.filrouge.ledger.tiles.TilePath;
import org.filrouge.ledger.tiles.TileReader;
import org.filrouge.ledgerservice.keys.KeyFolder;
import org.filrouge.ledgerservice.keys.KeysUnusable;
import org.filrouge.ledgerservice.keys.Loss;
import org.filrouge.ledgerservice.keys.RestoreDeclaration;
import org.filrouge.ledgerservice.keys.TwoPersons;
import org.filrouge.ledgerservice.rows.LedgerRows;

/**
 * The door for an older copy of the data, when nothing newer exists: two people say so, the old log ends with their declaration,
 * and a new one begins over the events that are left. A copy that was changed does not pass.
 */
public final class Restore {

    private static final int PAGE = 1_000;

    private final LogFolder folder;
    private final KeyFolder keys;
    private final LedgerRows rows;

    public Restore(LogFolder folder, KeyFolder keys, LedgerRows rows) {
        this.folder = folder;
        this.keys = keys;
        this.rows = rows;
    }

    /**
     * What the copy has and has not.
     *
     * @param signed how many events were signed
     * @param lost those that the copy has not, as far as the published files still tell
     */
    record Examined(long signed, Loss loss, List<Leaf> lost) {}

    /**
     * Compares the copy with what was signed.
     *
     * @throws LogRefused when it is no older copy: nothing is missing, or something was changed
     */
    Examined examine() {
        Checkpoint signed = keys.chain().open(keys.anchor());
        long stored = rows.size();
        if (stored >= signed.size()) {
            throw new LogRefused("The store holds " + stored + " events, and " + signed.size()
                    + " were signed: this is no older copy of the data, and no restore.");
        }
        long published = published(signed);
        long compared = Math.min(stored, published);
        requireSame(new TileReader(folder, published), compared);
        if (published < signed.size()) {
            return new Examined(signed.size(), new Loss(stored, compared, Optional.empty()), List.of());
        }
        TileReader tree = new TileReader(folder, published);
        List<byte[]> lost = new ArrayList<>();
        for (long index = stored; index < published; index++) {
            lost.add(tree.entry(index));
        }
        return new Examined(
                signed.size(),
                new Loss(stored, compared, Optional.of(Loss.over(lost))),
                lost.stream().map(Leaf::read).toList());
    }

    /**
     * One person declares; nothing happens before another confirms.
     *
     * @return what the other is to read
     */
    public String propose(String declared, String reason) {
        return refusing(() -> {
            Proposal proposal = Proposal.of(examine(), TwoPersons.named(declared), TwoPersons.line("reason", reason));
            keys.propose(proposal.text());
            return proposal.shown();
        });
    }

    /**
     * A second person confirms: the old log ends with the declaration, and all events that are left are signed in the new one.
     *
     * @throws KeysUnusable when nothing was declared, by the same person, or something changed in the meantime
     */
    public RestoreDeclaration confirm(String confirmed, Instant at) {
        Proposal proposal = keys.proposal()
                .map(Proposal::parse)
                .orElseThrow(() -> new KeysUnusable("Nobody declared a restore yet."));
        Examined now = examine();
        if (!proposal.isAbout(now)) {
            throw new KeysUnusable("The data changed since the restore was declared; declare it again.");
        }
        RestoreDeclaration declaration =
                refusing(() -> keys.restore(proposal.declared(), confirmed, proposal.reason(), at, now.loss()));
        finish();
        return declaration;
    }

    private static <T> T refusing(Supplier<T> step) {
        try {
            return step.get();
        } catch (Malformed unsayable) {
            throw new KeysUnusable("The restore is refused: " + unsayable.getMessage() + ".");
        }
    }

    /** Whether a restore was declared and the new log is not published yet: an earlier run was interrupted. */
    public boolean isUnfinished() {
        int declared = keys.restores().size();
        return declared > folder.restores().size() || declared > 0 && !isPublished();
    }

    private boolean isPublished() {
        Checkpoint signed = keys.chain().open(keys.anchor());
        return signed.size() > 0
                && folder.checkpoint()
                        .map(keys.chain()::open)
                        .filter(signed::equals)
                        .isPresent();
    }

    /** Puts the old log's files aside and begins the new one. */
    public void finish() {
        List<SignedNote> declared = keys.restores();
        if (folder.restores().size() < declared.size()) {
            folder.beginAfter(declared.size(), declared.getLast());
        }
        LogWriter writer = LogWriter.open(folder, keys, rows);
        while (writer.append(PAGE) == PAGE) {
            // All there is comes under the first checkpoint.
        }
        writer.sign();
    }

    /** The size up to which the published files are there and lead to what was signed; 0 when all of them are gone. */
    private long published(Checkpoint signed) {
        try {
            Optional<Checkpoint> shown = folder.checkpoint().map(keys.chain()::open);
            if (shown.isEmpty() || leads(signed)) {
                return shown.isEmpty() ? 0 : signed.size();
            }
            return shown.filter(this::leads).map(Checkpoint::size).orElseThrow(Restore::damaged);
        } catch (Malformed unreadable) {
            throw damaged();
        }
    }

    private static LogRefused damaged() {
        return new LogRefused("The published files are damaged: put a whole copy of them in place, or take them away.");
    }

    private boolean leads(Checkpoint signed) {
        try {
            TileReader tree = new TileReader(folder, signed.size());
            return tree.root().equals(signed.root())
                    && (signed.size() == 0 || tree.entry(signed.size() - 1).length > 0);
        } catch (TileMissing | Malformed gone) {
            return false;
        }
    }

    private void requireSame(TileReader tree, long compared) {
        for (long from = 0; from < compared; from += TilePath.FULL) {
            List<byte[]> entries = tree.bundle(from >>> 8);
            int most = (int) Math.min(entries.size(), compared - from);
            List<StoredRow> page = rows.from(from, most);
            for (int i = 0; i < most; i++) {
                boolean same = i < page.size()
                        && page.get(i).position() == from + i
                        && Arrays.equals(Leaf.of(keys.origin(), page.get(i)).bytes(), entries.get(i));
                if (!same) {
                    throw new LogRefused("The store's event at position " + (from + i)
                            + " is not the one that was signed: this copy was changed, and no restore covers that.");
                }
            }
        }
    }
}
