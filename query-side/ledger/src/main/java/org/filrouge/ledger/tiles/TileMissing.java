package org.filrouge.ledger.tiles;

/** A file of the log that a signed size promises is not there, or is too short. */
public final class TileMissing extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient TilePath path;

    public TileMissing(TilePath path) {
        super("no usable " + path);
        this.path = path;
    }

    /** The file that is wanting. */
    public TilePath path() {
        return path;
    }
}
