package org.filrouge.ledgerservice.verify;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** Some bytes of a file, read wherever others read it too. */
final class Range extends InputStream {

    private final FileChannel file;
    private final long end;
    private long at;

    Range(FileChannel file, long from, long length) {
        this.file = file;
        this.at = from;
        this.end = from + length;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int count) throws IOException {
        if (at >= end) {
            return -1;
        }
        int read = file.read(ByteBuffer.wrap(into, from, (int) Math.min(count, end - at)), at);
        at += Math.max(read, 0);
        return read;
    }
}
