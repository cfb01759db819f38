package org.filrouge.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The keys of texts and personal data, apart from the log and from its backups. Destroying a key erases what was sealed with it,
 * wherever it stands, and no hash changes.
 *
 * <p>Document keys are made ahead and in batches, so that a command waits for no further flush.
 */
public final class Vault implements Keys, AutoCloseable {

    /** Under whose name the house's own keys stand. */
    public static final String HOUSE = "house";

    private static final int BATCH = 256;

    private final VaultFile file;
    private final Tombstones tombstones;
    private final KeyEncryption encryption;
    private final Chance chance;
    private final Clock clock;
    private final OpenKeys open = new OpenKeys();
    private final Deque<VaultKey> ahead = new ArrayDeque<>();

    private Vault(VaultFile file, Tombstones tombstones, KeyEncryption encryption, Chance chance, Clock clock) {
        this.file = file;
        this.tombstones = tombstones;
        this.encryption = encryption;
        this.chance = chance;
        this.clock = clock;
    }

    /**
     * Opens the vault, or makes an empty one, with its key-encryption key and its tombstones in the keys folder.
     *
     * @throws VaultUnusable when it holds keys that were destroyed, as after an old backup was put back, or does not belong to the
     *     keys folder
     */
    public static Vault open(Path folder, Path keyFolder) {
        return open(folder, keyFolder, null, Chance.ofTheMachine(), Clock.systemUTC());
    }

    /**
     * The same with another way of wrapping keys, other chance and another clock.
     *
     * @param encryption wraps the keys; null for a key in the keys folder
     */
    public static Vault open(
            Path folder, Path keyFolder, @Nullable KeyEncryption encryption, Chance chance, Clock clock) {
        Vault vault = unchecked(folder, keyFolder, encryption, chance, clock, false);
        int restored = vault.destroyedButThere().size();
        if (restored > 0) {
            vault.close();
            throw new VaultUnusable(
                    "The vault in " + folder + " holds " + restored
                            + " keys that were destroyed, as after an older backup was put back: run infra/run apply-tombstones.");
        }
        return vault;
    }

    /** Opens the vault to read keys alone, beside a program that may hold it. */
    public static Vault openToRead(Path folder, Path keyFolder) {
        if (!Files.exists(folder.resolve(VaultFile.NAME))) {
            throw new VaultUnusable("There is no vault in " + folder);
        }
        return unchecked(folder, keyFolder, null, Chance.ofTheMachine(), Clock.systemUTC(), true);
    }

    /** Destroys again what a restored backup brought back; returns how many keys that was. */
    public static int applyTombstones(Path folder, Path keyFolder) {
        return applyTombstones(folder, keyFolder, Set.of(), "restored");
    }

    /**
     * The same with keys that the log says are destroyed, should the list of tombstones have been lost as well.
     *
     * @param logged the keys the log says are destroyed
     * @param reason for the tombstones of those that the list does not have
     */
    public static int applyTombstones(Path folder, Path keyFolder, Set<KeyId> logged, String reason) {
        try (Vault vault = unchecked(folder, keyFolder, null, Chance.ofTheMachine(), Clock.systemUTC(), false)) {
            List<KeyId> back = vault.destroyedButThere();
            vault.file.remove(back);
            List<KeyId> unlisted =
                    logged.stream().filter(id -> !vault.tombstones.has(id)).toList();
            long there = unlisted.stream()
                    .filter(id -> vault.file.find(id).isPresent())
                    .count();
            vault.destroy(unlisted, reason);
            return back.size() + (int) there;
        }
    }

    /** Those of some keys that are in the vault. */
    public synchronized List<KeyId> thereOf(Collection<KeyId> ids) {
        return ids.stream().filter(id -> file.find(id).isPresent()).toList();
    }

    private static Vault unchecked(
            Path folder,
            Path keyFolder,
            @Nullable KeyEncryption encryption,
            Chance chance,
            Clock clock,
            boolean readOnly) {
        try {
            OwnFiles.folder(folder);
            OwnFiles.folder(keyFolder);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The vault's folders cannot be made", unwritable);
        }
        requireNotLost(folder, keyFolder);
        VaultFile file = VaultFile.open(folder, readOnly);
        try {
            Optional<VaultFile.Row> one = file.any();
            KeyEncryption wrapping =
                    encryption == null ? KeyFile.open(keyFolder, readOnly || one.isPresent(), chance) : encryption;
            one.ifPresent(row -> wrapping.unwrap(row.id(), row.wrapped()));
            Vault vault = new Vault(file, Tombstones.open(keyFolder), wrapping, chance, clock);
            if (!readOnly) {
                vault.finishWhatWasBegun();
            }
            return vault;
        } catch (RuntimeException unusable) {
            file.close();
            throw unusable;
        }
    }

    /** The key-encryption key is made after the vault's file: when it is there alone, the file was lost, and texts with it. */
    private static void requireNotLost(Path folder, Path keyFolder) {
        if (Files.exists(keyFolder.resolve(KeyFile.NAME)) && !Files.exists(folder.resolve(VaultFile.NAME))) {
            throw new VaultUnusable("The vault " + folder.resolve(VaultFile.NAME) + " is missing though its key is in "
                    + keyFolder + "; put it back from its own backup.");
        }
    }

    @Override
    public synchronized VaultKey forDocument() {
        if (ahead.isEmpty()) {
            ahead.addAll(mint(BATCH, null, null));
        }
        return open.keep(ahead.removeFirst());
    }

    @Override
    public synchronized VaultKey forSubject(String subject, String purpose) {
        Optional<VaultKey> there = current(subject, purpose);
        if (there.isEmpty() && tombstones.hasOf(subject, purpose)) {
            throw new SubjectErased(subject, purpose);
        }
        return there.orElseGet(() -> newKeyFor(subject, purpose));
    }

    @Override
    public synchronized VaultKey forHouse(String purpose) {
        return current(HOUSE, purpose).orElseGet(() -> newKeyFor(HOUSE, purpose));
    }

    private Optional<VaultKey> current(String subject, String purpose) {
        return open.current(subject, purpose).or(() -> keysOf(subject).stream()
                .filter(key -> purpose.equals(key.purpose()))
                .findFirst()
                .map(open::keepCurrent));
    }

    /** A further key for a subject, as when a new relation begins after the last one was erased. */
    public synchronized VaultKey newKeyFor(String subject, String purpose) {
        return open.keepCurrent(mint(1, subject, purpose).getFirst());
    }

    /** The keys of a subject that are not destroyed, the newest first. */
    public synchronized List<VaultKey> keysOf(String subject) {
        return file.of(subject).stream().map(this::unwrapped).toList();
    }

    @Override
    public synchronized Optional<VaultKey> find(KeyId id) {
        return open.get(id).or(() -> file.find(id).map(this::unwrapped).map(open::keep));
    }

    @Override
    public synchronized boolean isDestroyed(KeyId id) {
        return tombstones.has(id);
    }

    /** Every key that was destroyed, in the order of destruction. */
    public synchronized List<Tombstone> tombstones() {
        return tombstones.all();
    }

    /**
     * Destroys keys for ever: the tombstones are on disk first, then not a byte of the keys is left. One that is not here, as after an
     * older backup was put back, gets its tombstone too: a newer backup may still hold it.
     *
     * @param reason a code, or the id of the event that ordered it
     */
    public synchronized void destroy(Collection<KeyId> ids, String reason) {
        List<Tombstone> stones = Set.copyOf(ids).stream()
                .filter(id -> !tombstones.has(id))
                .map(id -> stone(id, reason))
                .toList();
        if (!stones.isEmpty()) {
            tombstones.begin(stones);
            finish(stones);
        }
    }

    private Tombstone stone(KeyId id, String reason) {
        Optional<VaultFile.Row> row = file.find(id);
        return new Tombstone(
                id,
                clock.instant(),
                row.map(VaultFile.Row::subject).orElse(null),
                row.map(VaultFile.Row::purpose).orElse(null),
                reason);
    }

    private void finish(List<Tombstone> stones) {
        Set<KeyId> ids = stones.stream().map(Tombstone::key).collect(Collectors.toSet());
        open.forget(ids);
        ahead.removeIf(key -> ids.contains(key.id()));
        file.remove(ids);
        tombstones.end();
    }

    private void finishWhatWasBegun() {
        List<Tombstone> begun = tombstones.unfinished();
        List<Tombstone> unlisted =
                begun.stream().filter(stone -> !tombstones.has(stone.key())).toList();
        if (!unlisted.isEmpty()) {
            tombstones.begin(begun);
        }
        if (!begun.isEmpty()) {
            finish(begun);
        }
    }

    private List<KeyId> destroyedButThere() {
        return tombstones.all().stream()
                .map(Tombstone::key)
                .filter(id -> file.find(id).isPresent())
                .toList();
    }

    private List<VaultKey> mint(int count, @Nullable String subject, @Nullable String purpose) {
        List<VaultKey> keys = Stream.generate(
                        () -> VaultKey.of(freshId(), chance.bytes(VaultKey.BYTES), subject, purpose))
                .limit(count)
                .toList();
        List<VaultFile.Row> rows = new ArrayList<>();
        keys.forEach(key -> rows.add(new VaultFile.Row(
                key.id(),
                subject,
                purpose,
                encryption.wrap(key.id(), key.secret().getEncoded()))));
        file.add(rows);
        return keys;
    }

    /** A name that was never given: not to a key that is there, and not to one that was destroyed. */
    private KeyId freshId() {
        KeyId id = KeyId.of(chance.bytes(KeyId.BYTES));
        while (tombstones.has(id) || file.find(id).isPresent()) {
            id = KeyId.of(chance.bytes(KeyId.BYTES));
        }
        return id;
    }

    private VaultKey unwrapped(VaultFile.Row row) {
        return VaultKey.of(row.id(), encryption.unwrap(row.id(), row.wrapped()), row.subject(), row.purpose());
    }

    @Override
    public synchronized void close() {
        ahead.clear();
        open.clear();
        file.close();
    }
}
