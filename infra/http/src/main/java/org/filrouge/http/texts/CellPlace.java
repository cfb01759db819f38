package org.filrouge.http.texts;

/** Where one stands in a table of cells: within quotes or not, at the beginning of a cell or not. */
final class CellPlace {

    private boolean quoted;
    private boolean first = true;

    boolean isQuoted() {
        return quoted;
    }

    boolean isFirst() {
        return first;
    }

    /** A text of the cell went by. */
    void past() {
        first = false;
    }

    void past(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            byte b = bytes[i];
            if (b == '"') {
                // A quote that opens a cell leaves one at its beginning.
                first = first && !quoted;
                quoted = !quoted;
            } else {
                first = !quoted && (b == ',' || b == ';' || b == '\n' || b == '\r');
            }
        }
    }
}
