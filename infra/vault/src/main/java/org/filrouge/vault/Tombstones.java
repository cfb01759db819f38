package org.filrouge.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The list of destroyed keys, one line each, only ever added to. It lies in the keys folder, which no backup of the vault puts back:
 * so what was destroyed stays destroyed.
 */
final class Tombstones {

    static final String NAME = "tombstones";

    /** Tombstones of a destruction that is under way: while it is there, the vault may still hold these keys. */
    private static final String UNDER_WAY = "tombstones-under-way";

    private final Path file;
    private final Path underWay;
    private final Map<KeyId, Tombstone> list = new LinkedHashMap<>();

    private Tombstones(Path folder) {
        this.file = folder.resolve(NAME);
        this.underWay = folder.resolve(UNDER_WAY);
    }

    static Tombstones open(Path folder) {
        Tombstones tombstones = new Tombstones(folder);
        tombstones.lines(tombstones.file).forEach(tombstones::put);
        return tombstones;
    }

    /** Writes a destruction down before anything is destroyed. */
    void begin(Collection<Tombstone> destroyed) {
        byte[] lines = destroyed.stream()
                .map(Tombstone::line)
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
        try {
            OwnFiles.write(underWay, lines);
            dropTornLine();
            OwnFiles.append(file, lines);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The list of tombstones cannot be written: " + file, unwritable);
        }
        destroyed.forEach(this::put);
    }

    /** What was begun is done. */
    void end() {
        try {
            OwnFiles.delete(underWay);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The list of tombstones cannot be written: " + file, unwritable);
        }
    }

    /** What a destruction began and, as after a kill, did not end. */
    List<Tombstone> unfinished() {
        return lines(underWay);
    }

    boolean has(KeyId key) {
        return list.containsKey(key);
    }

    List<Tombstone> all() {
        return List.copyOf(list.values());
    }

    boolean hasOf(String subject, String purpose) {
        return list.values().stream()
                .anyMatch(stone -> subject.equals(stone.subject()) && purpose.equals(stone.purpose()));
    }

    private void put(Tombstone stone) {
        list.putIfAbsent(stone.key(), stone);
    }

    /** A line without its end was cut off by a kill, before anything was destroyed for it. */
    private void dropTornLine() throws IOException {
        String text = text(file);
        int whole = text.lastIndexOf('\n') + 1;
        if (whole < text.length()) {
            OwnFiles.write(file, text.substring(0, whole).getBytes(StandardCharsets.UTF_8));
        }
    }

    private List<Tombstone> lines(Path from) {
        String text = text(from);
        return text.substring(0, text.lastIndexOf('\n') + 1)
                .lines()
                .map(Tombstone::read)
                .toList();
    }

    private static String text(Path from) {
        try {
            return Files.exists(from) ? Files.readString(from) : "";
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The list of tombstones cannot be read: " + from, unreadable);
        }
    }
}
