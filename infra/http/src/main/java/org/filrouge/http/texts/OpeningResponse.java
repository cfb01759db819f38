package org.filrouge.http.texts;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.filrouge.json.SealedMark;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * An answer whose body is opened on its way. Its length is then not the one that was announced, unless there was nothing to open; and
 * nobody may keep it: what is erased later would still be there.
 */
final class OpeningResponse extends HttpServletResponseWrapper {

    private static final int SHORT = 1 << 16;

    private final UnaryOperator<String> shown;
    private long announced = -1;
    private @Nullable Body body;
    private @Nullable PrintWriter writer;

    OpeningResponse(HttpServletResponse response, UnaryOperator<String> shown) {
        super(response);
        this.shown = shown;
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (body == null) {
            body = new Body(super.getOutputStream());
        }
        return body;
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (writer == null) {
            if (getCharacterEncoding() == null || !isUtf8()) {
                setCharacterEncoding(StandardCharsets.UTF_8.name());
            }
            writer = new PrintWriter(new OutputStreamWriter(getOutputStream(), StandardCharsets.UTF_8));
        }
        return writer;
    }

    private boolean isUtf8() {
        return getCharacterEncoding().equalsIgnoreCase(StandardCharsets.UTF_8.name());
    }

    @Override
    public void setContentLength(int length) {
        announced = length;
    }

    @Override
    public void setContentLengthLong(long length) {
        announced = length;
    }

    @Override
    public void setHeader(String name, String value) {
        if (!keepsLength(name, value)) {
            super.setHeader(name, value);
        }
    }

    @Override
    public void addHeader(String name, String value) {
        if (!keepsLength(name, value)) {
            super.addHeader(name, value);
        }
    }

    @Override
    public void setIntHeader(String name, int value) {
        setHeader(name, Integer.toString(value));
    }

    @Override
    public void addIntHeader(String name, int value) {
        addHeader(name, Integer.toString(value));
    }

    private boolean keepsLength(String name, @Nullable String value) {
        if (value == null || !name.equalsIgnoreCase(HttpHeaders.CONTENT_LENGTH)) {
            return false;
        }
        announced = Long.parseLong(value);
        return true;
    }

    /** Before the head of the answer leaves: what holds for the body that goes out, not for the one that was made. */
    private @Nullable Writing headed() {
        Writing writing = Writing.of(getContentType());
        if (writing == null) {
            announce();
        } else {
            super.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        return writing;
    }

    private void announce() {
        if (announced >= 0 && !isCommitted()) {
            super.setContentLengthLong(announced);
        }
    }

    /** Whether a short body that is written at once has nothing to open: its length is then the one that was announced. */
    private static boolean isPlain(byte[] bytes, int from, int count) {
        return count <= SHORT
                && !new String(bytes, from, count, StandardCharsets.ISO_8859_1).contains(SealedMark.PREFIX);
    }

    @Override
    public void flushBuffer() throws IOException {
        if (writer != null) {
            writer.flush();
        }
        if (body != null) {
            body.flush();
        } else {
            headed();
        }
        super.flushBuffer();
    }

    @Override
    public void resetBuffer() {
        super.resetBuffer();
        body = null;
        writer = null;
    }

    @Override
    public void reset() {
        super.reset();
        announced = -1;
        body = null;
        writer = null;
    }

    /** Everything was written. */
    void finish() throws IOException {
        if (writer != null) {
            writer.flush();
        }
        if (body != null) {
            body.finish();
        } else if (!isCommitted()) {
            headed();
        }
    }

    /** The body, on its way out. */
    private final class Body extends ServletOutputStream {

        private final ServletOutputStream out;
        private @Nullable OutputStream through;

        private Body(ServletOutputStream out) {
            this.out = out;
        }

        private OutputStream through() {
            if (through == null) {
                Writing writing = headed();
                through = writing == null ? out : new OpeningStream(out, writing, shown);
            }
            return through;
        }

        @Override
        public void write(int b) throws IOException {
            through().write(b);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            if (through == null && count == announced && isPlain(bytes, from, count)) {
                announce();
            }
            through().write(bytes, from, count);
        }

        @Override
        public void flush() throws IOException {
            through().flush();
        }

        private void finish() throws IOException {
            if (through() instanceof OpeningStream opening) {
                opening.finish();
            }
        }

        @Override
        public void close() throws IOException {
            finish();
            out.close();
        }

        @Override
        public boolean isReady() {
            return out.isReady();
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("answers are written by the thread that makes them");
        }
    }
}
