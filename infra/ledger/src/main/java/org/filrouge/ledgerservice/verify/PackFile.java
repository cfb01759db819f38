package org.filrouge.ledgerservice.verify;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.filrouge.ledgerservice.evidence.FileDigest;

/** A pack's zip file, opened by somebody who expects the worst of it. Nothing is unpacked to disk. */
final class PackFile implements AutoCloseable {

    private static final long LARGEST_ZIP = 1L << 32;
    private static final long LARGEST_IN_ALL = 1L << 32;

    private final FileChannel file;
    private final Map<String, PackEntry> entries = new TreeMap<>();

    private PackFile(FileChannel file) {
        this.file = file;
    }

    static PackFile open(Path path, Consumer<Found> found) throws IOException {
        FileChannel file = FileChannel.open(path);
        try {
            if (file.size() >= LARGEST_ZIP) {
                throw new CannotCheck("The file is larger than a pack can be: " + path);
            }
            PackFile pack = new PackFile(file);
            pack.take(PackDirectory.read(file), found);
            return pack;
        } catch (IOException | RuntimeException refused) {
            file.close();
            throw refused;
        }
    }

    /** Whether the file begins as a zip does. */
    static boolean isZip(Path path) {
        if (!Files.isRegularFile(path)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] first = in.readNBytes(2);
            return first.length == 2 && first[0] == 'P' && first[1] == 'K';
        } catch (IOException unreadable) {
            throw new UncheckedIOException("It cannot be read: " + path, unreadable);
        }
    }

    Set<String> names() {
        return entries.keySet();
    }

    boolean has(String name) {
        return entries.containsKey(name);
    }

    /** A file's bytes, where it is there. */
    Optional<byte[]> read(String name) {
        if (!has(name)) {
            return Optional.empty();
        }
        try (InputStream in = open(name)) {
            return Optional.of(in.readAllBytes());
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }

    /** The hash of what can be read of a file: of a damaged one, another than that of the whole. */
    FileDigest digest(String name) throws IOException {
        FileDigest.Taker taker = new FileDigest.Taker();
        try (InputStream in = open(name)) {
            in.transferTo(taker);
        } catch (ZipException | EOFException damaged) {
            taker.write('!');
        }
        return taker.taken();
    }

    /** Never gives more bytes than the directory says. */
    InputStream open(String name) throws IOException {
        PackEntry entry = entries.get(name);
        if (entry == null) {
            return new ByteArrayInputStream(new byte[0]);
        }
        InputStream raw = new Range(file, dataOf(entry), entry.packed());
        return entry.method() == PackEntry.STORED
                ? raw
                : new Bounded(new InflaterInputStream(raw, new Inflater(true)), entry.size());
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private void take(List<PackEntry> listed, Consumer<Found> found) throws IOException {
        long end = 0;
        long all = 0;
        for (PackEntry entry : listed.stream()
                .sorted(Comparator.comparingLong(PackEntry::offset))
                .toList()) {
            all += entry.size();
            String danger = entry.danger();
            if (danger == null && entry.offset() < end) {
                danger = "it lies within another file";
            }
            if (danger == null && !isWhereToldIn(entry)) {
                danger = "the zip says two things of it";
            }
            if (danger == null && all > LARGEST_IN_ALL) {
                danger = "larger than a pack can be";
            }
            end = Math.max(
                    end,
                    entry.offset() + PackDirectory.LOCAL_HEADER + entry.name().length() + entry.packed());
            admit(entry, danger, found);
        }
    }

    private void admit(PackEntry entry, @org.jspecify.annotations.Nullable String danger, Consumer<Found> found) {
        String reason = danger == null && entries.containsKey(entry.name()) ? "a second file of that name" : danger;
        if (reason != null) {
            found.accept(Found.of(PackFinding.ENTRY_UNSAFE, Map.of("name", entry.shown(), "reason", reason)));
        } else if (entry.isKnown()) {
            entries.put(entry.name(), entry);
        } else if (!entry.isFolder()) {
            found.accept(Found.of(PackFinding.ENTRY_ADDED, Map.of("name", entry.shown())));
        }
    }

    /** Whether the header before the file's bytes agrees with the directory. */
    private boolean isWhereToldIn(PackEntry entry) throws IOException {
        if (entry.offset() + PackDirectory.LOCAL_HEADER > file.size()) {
            return false;
        }
        ByteBuffer header = header(entry);
        if (header.getInt(0) != PackDirectory.LOCAL || dataOf(entry) + entry.packed() > file.size()) {
            return false;
        }
        int length = header.getShort(26) & 0xffff;
        long from = entry.offset() + PackDirectory.LOCAL_HEADER;
        ByteBuffer name = PackDirectory.bytes(file, from, from + length);
        return new String(name.array(), 0, name.limit(), StandardCharsets.UTF_8).equals(entry.name());
    }

    private ByteBuffer header(PackEntry entry) throws IOException {
        return PackDirectory.bytes(file, entry.offset(), entry.offset() + PackDirectory.LOCAL_HEADER);
    }

    private long dataOf(PackEntry entry) throws IOException {
        ByteBuffer header = header(entry);
        return entry.offset()
                + PackDirectory.LOCAL_HEADER
                + (header.getShort(26) & 0xffff)
                + (header.getShort(28) & 0xffff);
    }
}
