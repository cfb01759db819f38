package org.filrouge.ledgerservice.keys;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.filrouge.ledger.Malformed;
import org.filrouge.ledger.checkpoint.Checkpoint;
import org.filrouge.ledger.note.SignedNote;
import org.filrouge.ledger.note.SigningKey;
import org.filrouge.ledger.tree.Hash;
import org.filrouge.ledger.tree.Merkle;
import org.filrouge.ledger.tree.Sha256;
import org.filrouge.ledgerservice.files.Disk;
import org.jspecify.annotations.Nullable;

/**
 * The log's key and the anchor, which is the newest checkpoint it signed. Held by one process at a time. The folder lies outside
 * the data folder: an old copy of the data put back does not bring an old anchor along.
 */
public final class KeyFolder implements AutoCloseable {

    private static final String KEY = "log.skey";
    private static final String NEXT_KEY = "log.skey.next";
    private static final String ANCHOR = "anchor";
    private static final String PROPOSAL = "restore.proposed";
    private static final int SEED_BYTES = 32;

    private final Path folder;
    private final Disk disk;
    private final KeyLock lock;
    private SigningKey key;

    private KeyFolder(Path folder, Disk disk, @Nullable String origin) {
        this.folder = folder;
        this.disk = disk;
        disk.makeSecretFolder(folder);
        this.lock = KeyLock.take(folder);
        try {
            this.key = read(KEY).map(KeyFolder::parse).orElseGet(() -> first(origin));
            finishRestore();
            finishRotation();
            requireOrigin(origin);
            chain().open(anchor());
        } catch (RuntimeException unusable) {
            close();
            throw unusable;
        }
    }

    /**
     * Takes the folder; makes key and anchor when it has neither.
     *
     * @param origin the name of the log; null for one made up at the first start, and afterwards for the one it has
     * @throws KeysUnusable when another process holds it, the origin is another, or the anchor is gone
     */
    public static KeyFolder take(Path folder, Disk disk, @Nullable String origin) {
        return new KeyFolder(folder.toAbsolutePath().normalize(), disk, origin);
    }

    public String origin() {
        return key.verifier().name();
    }

    public SigningKey key() {
        return key;
    }

    /** Every key the log ever had. */
    public KeyChain chain() {
        try {
            List<SignedNote> notes = rotations();
            return notes.isEmpty()
                    ? new KeyChain(List.of(key.verifier()))
                    : KeyChain.from(KeyRotation.open(notes.getFirst()).old(), notes);
        } catch (Malformed damaged) {
            throw new KeysUnusable("A note of a key rotation in " + folder + " does not hold: " + damaged.getMessage());
        }
    }

    /** The notes by which keys followed each other, oldest first. */
    public List<SignedNote> rotations() {
        return notes("rotations").all();
    }

    /** The newest checkpoint this log ever signed. */
    public SignedNote anchor() {
        try {
            return read(ANCHOR)
                    .map(SignedNote::parse)
                    .orElseThrow(() -> new KeysUnusable("The last signed checkpoint is not in " + folder
                            + "; without it nobody can tell whether the data are an old copy. Nothing is signed."));
        } catch (Malformed damaged) {
            throw new KeysUnusable("The last signed checkpoint in " + folder + " is damaged. Nothing is signed.");
        }
    }

    /** Remembers what was signed, before anybody sees it. */
    public void anchor(SignedNote signed) {
        disk.writeSecret(folder.resolve(ANCHOR), signed.bytes());
        disk.sync(folder);
    }

    /** Replaces the key; the old one says so in its last note and is gone afterwards. */
    public void rotate() {
        SigningKey next = SigningKey.ofLog(origin(), chance());
        disk.writeSecret(folder.resolve(NEXT_KEY), line(next));
        long size = chain().open(anchor()).size();
        notes("rotations").add(KeyRotation.sign(key, next, size));
        finishRotation();
    }

    /** The declarations of restores, oldest first; each is the last word of the log before it. */
    public List<SignedNote> restores() {
        return notes("restores").all();
    }

    /** A restore that one person declared and nobody confirmed yet. */
    public Optional<String> proposal() {
        return read(PROPOSAL).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    /** Keeps what one person declares until another confirms it. */
    public void propose(String proposal) {
        disk.writeSecret(folder.resolve(PROPOSAL), proposal.getBytes(StandardCharsets.UTF_8));
        disk.sync(folder);
    }

    /**
     * Ends this log and begins the one that goes on from an older copy of the data, with a key of its own. The old key signs the
     * declaration and is gone afterwards.
     */
    public RestoreDeclaration restore(String declared, String confirmed, String reason, Instant at, Loss loss) {
        byte[] seed = chance();
        RestoreDeclaration declaration = new RestoreDeclaration(
                key.verifier(),
                Hash.of(SigningKey.ofLog(origin(), seed).verifier().raw()),
                declared,
                confirmed,
                reason,
                at,
                chain().open(anchor()),
                loss);
        disk.writeSecret(folder.resolve(NEXT_KEY), line(SigningKey.ofLog(declaration.origin(), seed)));
        NumberedNotes restores = notes("restores");
        Path own = restores.besideNext();
        disk.writeSecret(own.resolve(ANCHOR), anchor().bytes());
        notes("rotations").copyTo(own.resolve("rotations"));
        restores.add(declaration.sign(key));
        finishRestore();
        return declaration;
    }

    @Override
    public void close() {
        lock.close();
    }

    /** The anchor comes first: a key without one is never taken for new. */
    private SigningKey first(@Nullable String origin) {
        byte[] seed = chance();
        SigningKey nameless = SigningKey.ofLog("fil-rouge.local", seed);
        String own = origin == null ? "fil-rouge.local/" + shortened(nameless) : origin;
        SigningKey made = SigningKey.ofLog(own, seed);
        requireNothingSigned();
        anchor(new Checkpoint(own, 0, Merkle.EMPTY).sign(made));
        disk.writeSecret(folder.resolve(KEY), line(made));
        disk.sync(folder);
        return made;
    }

    private void requireNothingSigned() {
        boolean begun = read(ANCHOR)
                .map(note -> Checkpoint.parse(SignedNote.parse(note).text()).size() > 0)
                .orElse(false);
        if (begun) {
            throw new KeysUnusable("The key of the log is not in " + folder + "; put it back. Nothing is signed.");
        }
    }

    private void requireOrigin(@Nullable String origin) {
        boolean own = origin == null || origin.equals(origin()) || origin.equals(RestoreDeclaration.base(origin()));
        if (!own) {
            throw new KeysUnusable("The key in " + folder + " is that of the log " + origin() + ", not of " + origin
                    + "; the origin of a log never changes.");
        }
    }

    private void finishRotation() {
        Optional<SigningKey> next = read(NEXT_KEY).map(KeyFolder::parse);
        if (next.isPresent() && chain().newest().equals(next.get().verifier())) {
            become(next.get());
        }
    }

    /** Once the declaration is written, the restore has happened: what is left of it is done at the next opening. */
    private void finishRestore() {
        Optional<SigningKey> next = read(NEXT_KEY).map(KeyFolder::parse);
        List<SignedNote> declared = restores();
        if (next.isEmpty()
                || declared.isEmpty()
                || !RestoreDeclaration.open(declared.getLast())
                        .key()
                        .equals(next.get().verifier())) {
            return;
        }
        notes("rotations").clear();
        anchor(new Checkpoint(next.get().verifier().name(), 0, Merkle.EMPTY).sign(next.get()));
        disk.delete(folder.resolve(PROPOSAL));
        become(next.get());
    }

    private void become(SigningKey next) {
        try {
            Files.move(folder.resolve(NEXT_KEY), folder.resolve(KEY), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unwritable) {
            throw new KeysUnusable("The new key cannot be put in its place in " + folder);
        }
        disk.sync(folder);
        key = next;
    }

    private NumberedNotes notes(String name) {
        return new NumberedNotes(folder.resolve(name), disk);
    }

    private Optional<byte[]> read(String name) {
        return disk.read(folder.resolve(name));
    }

    private static SigningKey parse(byte[] file) {
        try {
            return SigningKey.parse(new String(file, StandardCharsets.UTF_8).strip());
        } catch (Malformed damaged) {
            throw new KeysUnusable("The log's key cannot be read: " + damaged.getMessage());
        }
    }

    private static byte[] line(SigningKey key) {
        return (key.secret() + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String shortened(SigningKey key) {
        return Sha256.of(key.verifier().raw()).hex().substring(0, 8);
    }

    private static byte[] chance() {
        byte[] seed = new byte[SEED_BYTES];
        new SecureRandom().nextBytes(seed);
        return seed;
    }
}
