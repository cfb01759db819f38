package org.filrouge.http.texts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.filrouge.json.SealedMark;

/**
 * Passes bytes on and puts what is shown in the place of sealed texts, wherever the pieces it is written in begin and end. It holds back
 * no more than what may be the beginning of a sealed text.
 */
final class OpeningStream extends OutputStream {

    private static final byte[] PREFIX = SealedMark.PREFIX.getBytes(StandardCharsets.US_ASCII);

    /** No sealed text is longer; what is goes on as it is. */
    private static final int LONGEST = 1 << 20;

    private final OutputStream out;
    private final Writing writing;
    private final UnaryOperator<String> shown;
    private final ByteArrayOutputStream held = new ByteArrayOutputStream();
    private final CellPlace cell = new CellPlace();

    /**
     * Opens texts on the way.
     *
     * @param shown what is shown for a sealed text, not yet written for its place
     */
    OpeningStream(OutputStream out, Writing writing, UnaryOperator<String> shown) {
        this.out = out;
        this.writing = writing;
        this.shown = shown;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        int plain = from;
        int end = from + count;
        for (int i = from; i < end; i++) {
            byte b = bytes[i];
            if (held.size() > 0 && !goesOn(b)) {
                release();
                plain = i;
            }
            if (held.size() > 0 || b == PREFIX[0]) {
                if (held.size() == 0) {
                    pass(bytes, plain, i);
                }
                held.write(b);
                plain = i + 1;
            }
        }
        if (held.size() == 0) {
            pass(bytes, plain, end);
        }
    }

    /** Whether a byte goes on with what is held back. */
    private boolean goesOn(byte b) {
        int size = held.size();
        return size < PREFIX.length ? b == PREFIX[size] : size < LONGEST && isOfToken(b);
    }

    private static boolean isOfToken(byte b) {
        return b >= 'A' && b <= 'Z' || b >= 'a' && b <= 'z' || b >= '0' && b <= '9' || b == '-' || b == '_';
    }

    /** What was held back goes out: a sealed text as what is shown for it, anything else as it is. */
    private void release() throws IOException {
        byte[] bytes = held.toByteArray();
        held.reset();
        if (bytes.length <= PREFIX.length || bytes.length >= LONGEST) {
            pass(bytes, 0, bytes.length);
            return;
        }
        String text = shown.apply(new String(bytes, StandardCharsets.US_ASCII));
        out.write(writing.write(text, cell.isQuoted(), cell.isFirst()).getBytes(StandardCharsets.UTF_8));
        cell.past();
    }

    private void pass(byte[] bytes, int from, int to) throws IOException {
        if (to > from) {
            out.write(bytes, from, to - from);
            if (writing == Writing.CSV) {
                cell.past(bytes, from, to);
            }
        }
    }

    /** Passes on what was written, but for what may yet turn out to be a sealed text. */
    @Override
    public void flush() throws IOException {
        out.flush();
    }

    /** Nothing more comes. */
    void finish() throws IOException {
        if (held.size() > 0) {
            release();
        }
    }

    @Override
    public void close() throws IOException {
        finish();
        out.close();
    }
}
