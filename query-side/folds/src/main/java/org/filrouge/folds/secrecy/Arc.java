package org.filrouge.folds.secrecy;

/** A count as a flow from the row it belongs to, to its column; or from a column to the whole. */
final class Arc {

    final int from;
    final int to;
    final int count;
    boolean secret;
    boolean primary;

    Arc(int from, int to, int count) {
        this.from = from;
        this.to = to;
        this.count = count;
    }
}
