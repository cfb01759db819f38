package org.filrouge.ledgerservice.keys;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.filrouge.ledger.Malformed;
import org.filrouge.ledger.checkpoint.Checkpoint;
import org.filrouge.ledger.note.SignedNote;
import org.filrouge.ledger.note.SigningKey;
import org.filrouge.ledger.note.VerifierKey;
import org.filrouge.ledger.tree.Hash;
import org.filrouge.ledger.tree.Sha256;
import org.filrouge.ledger.tree.Size;
import org.filrouge.ledger.tree.StrictBase64;

/**
 * Two people say that an older copy of the data was put back, and what is lost by it. The old log signs it as its last word; the
 * new log is called by its hash, so that each of its leaves and checkpoints names it.
 *
 * @param old the key that signs it
 * @param next the 32 bytes of the key that signs from then on
 * @param declared the pseudonym or function of who declares it
 * @param confirmed that of a second person
 * @param last the last checkpoint of the old log
 * @param loss what the copy has and has not
 */
public record RestoreDeclaration(
        VerifierKey old,
        Hash next,
        String declared,
        String confirmed,
        String reason,
        Instant at,
        Checkpoint last,
        Loss loss) {

    private static final String FIRST_LINE = "fil-rouge/restore@v1";
    private static final String RESTORED = "/restored-";
    private static final int LINES = 12;

    public RestoreDeclaration {
        declared = TwoPersons.named(declared);
        confirmed = TwoPersons.named(confirmed);
        TwoPersons.requireDifferent(declared, confirmed);
        reason = TwoPersons.line("reason", reason);
        if (!last.origin().equals(old.name())) {
            throw new Malformed("a restore of another log");
        }
    }

    /** Reads a note and checks that the old log's key signed it. */
    public static RestoreDeclaration open(SignedNote note) {
        String[] lines = note.text().split("\n", -1);
        if (lines.length != LINES + 1 || !lines[0].equals(FIRST_LINE) || !lines[LINES].isEmpty()) {
            throw new Malformed("not the declaration of a restore");
        }
        VerifierKey old = VerifierKey.parse(lines[1]);
        RestoreDeclaration read = new RestoreDeclaration(
                old,
                Hash.of(StrictBase64.decode(value(lines[2], "next"))),
                value(lines[3], "declared"),
                value(lines[4], "confirmed"),
                value(lines[5], "reason"),
                instant(value(lines[6], "at")),
                new Checkpoint(old.name(), Size.parse(value(lines[7], "signed")), Hash.base64(value(lines[8], "root"))),
                new Loss(
                        Size.parse(value(lines[9], "kept")),
                        Size.parse(value(lines[10], "compared")),
                        Loss.known(value(lines[11], "lost"))));
        if (!read.text().equals(note.text())) {
            throw new Malformed("the declaration of a restore in another form");
        }
        note.verify(List.of(old));
        return read;
    }

    /** The note, signed by the key that goes. */
    SignedNote sign(SigningKey key) {
        return new SignedNote(text(), List.of(key.sign(text())));
    }

    /** The name of the log that goes on: the first name this log had, and the hash of the declaration. */
    public String origin() {
        return base(old.name())
                + RESTORED
                + Sha256.of(text().getBytes(StandardCharsets.UTF_8)).hex();
    }

    /** The key of the log that goes on. */
    public VerifierKey key() {
        return VerifierKey.ofLog(origin(), next.bytes());
    }

    /** The name that a log had before any restore. */
    public static String base(String origin) {
        return origin.replaceFirst(RESTORED + "[0-9a-f]{64}$", "");
    }

    private String text() {
        return String.join(
                "\n",
                FIRST_LINE,
                old.toString(),
                "next " + Base64.getEncoder().encodeToString(next.bytes()),
                "declared " + declared,
                "confirmed " + confirmed,
                "reason " + reason,
                "at " + at,
                "signed " + last.size(),
                "root " + last.root().base64(),
                "kept " + loss.kept(),
                "compared " + loss.compared(),
                "lost " + loss.text(),
                "");
    }

    private static String value(String line, String name) {
        if (!line.startsWith(name + " ")) {
            throw new Malformed("a declaration of a restore without " + name);
        }
        return line.substring(name.length() + 1);
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException unreadable) {
            throw new Malformed("a declaration of a restore without an instant");
        }
    }
}
