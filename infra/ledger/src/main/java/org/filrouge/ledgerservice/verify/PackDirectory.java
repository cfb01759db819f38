package org.filrouge.ledgerservice.verify;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads a zip's central directory by itself: what libraries pass over in silence must be seen here. */
final class PackDirectory {

    static final int LOCAL_HEADER = 30;
    static final int LOCAL = 0x04034b50;

    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int CENTRAL = 0x02014b50;
    private static final int CENTRAL_HEADER = 46;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int LONGEST_DIRECTORY = 1 << 25;

    private PackDirectory() {}

    /** All entries, those of one name twice as well. */
    static List<PackEntry> read(FileChannel file) throws IOException {
        long size = file.size();
        ByteBuffer tail = bytes(file, Math.max(0, size - END_LENGTH - LONGEST_COMMENT), size);
        int end = end(tail);
        int count = tail.getShort(end + 10) & 0xffff;
        long length = tail.getInt(end + 12) & 0xffffffffL;
        long start = tail.getInt(end + 16) & 0xffffffffL;
        long endAt = size - tail.limit() + end;
        if (length > LONGEST_DIRECTORY || start + length != endAt) {
            throw new CannotCheck("The zip's directory does not fit the file.");
        }
        ByteBuffer directory = bytes(file, start, endAt);
        List<PackEntry> entries = new ArrayList<>();
        while (directory.hasRemaining()) {
            entries.add(entry(directory));
        }
        if (entries.size() != count) {
            throw new CannotCheck("The zip's directory has another number of files than it says.");
        }
        return entries;
    }

    static ByteBuffer bytes(FileChannel file, long from, long to) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(to - from)).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining() && file.read(bytes, from + bytes.position()) >= 0) {}
        return bytes.flip();
    }

    private static int end(ByteBuffer tail) {
        for (int at = tail.limit() - END_LENGTH; at >= 0; at--) {
            if (tail.getInt(at) == END && (tail.getShort(at + 20) & 0xffff) == tail.limit() - at - END_LENGTH) {
                return at;
            }
        }
        throw new CannotCheck("The zip has no end: it was cut off, or is none.");
    }

    private static PackEntry entry(ByteBuffer directory) {
        int at = directory.position();
        if (directory.remaining() < CENTRAL_HEADER || directory.getInt(at) != CENTRAL) {
            throw new CannotCheck("The zip's directory cannot be read.");
        }
        int name = directory.getShort(at + 28) & 0xffff;
        int rest = (directory.getShort(at + 30) & 0xffff) + (directory.getShort(at + 32) & 0xffff);
        if (directory.remaining() < CENTRAL_HEADER + name + rest) {
            throw new CannotCheck("The zip's directory cannot be read.");
        }
        byte[] bytes = new byte[name];
        directory.get(at + CENTRAL_HEADER, bytes);
        directory.position(at + CENTRAL_HEADER + name + rest);
        return new PackEntry(
                new String(bytes, StandardCharsets.UTF_8),
                directory.getShort(at + 8) & 0xffff,
                directory.getShort(at + 10) & 0xffff,
                directory.getShort(at + 4) & 0xffff,
                directory.getInt(at + 38) >>> 16,
                directory.getInt(at + 42) & 0xffffffffL,
                directory.getInt(at + 20) & 0xffffffffL,
                directory.getInt(at + 24) & 0xffffffffL);
    }
}
