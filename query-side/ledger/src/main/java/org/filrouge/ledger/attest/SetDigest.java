package org.filrouge.ledger.attest;

import java.nio.ByteBuffer;
import org.filrouge.ledger.tree.Hash;
import org.filrouge.ledger.tree.Sha256;

/**
 * A digest of a set in which elements come and go (LtHash16): each is spread over 1,024 lanes of 16 bits, and the lanes are sums.
 * The order does not matter, and a change costs what the changed elements cost. Not for several threads.
 */
public final class SetDigest {

    private static final int LANES = 1024;
    private static final int LANES_PER_HASH = Hash.LENGTH / Short.BYTES;

    private final short[] lanes = new short[LANES];
    private long count;

    /** Takes an element in that is not in the set. */
    public void add(byte[] element) {
        spread(element, 1);
        count++;
    }

    /** Takes an element out that is in the set. */
    public void remove(byte[] element) {
        spread(element, -1);
        count--;
    }

    /** How many elements there are. */
    public long count() {
        return count;
    }

    /** SHA-256 of the lanes, each as two bytes, the higher first. */
    public Hash digest() {
        ByteBuffer bytes = ByteBuffer.allocate(LANES * Short.BYTES);
        for (short lane : lanes) {
            bytes.putShort(lane);
        }
        return Sha256.of(bytes.array());
    }

    /** Adds SHA-256(SHA-256(element) ‖ n) for n = 0 … 63, n as four bytes. */
    private void spread(byte[] element, int sign) {
        ByteBuffer seed = ByteBuffer.allocate(Hash.LENGTH + Integer.BYTES)
                .put(Sha256.of(element).bytes());
        for (int n = 0; n < LANES / LANES_PER_HASH; n++) {
            seed.putInt(Hash.LENGTH, n);
            ByteBuffer block = ByteBuffer.wrap(Sha256.of(seed.array()).bytes());
            for (int lane = n * LANES_PER_HASH; block.hasRemaining(); lane++) {
                lanes[lane] += (short) (sign * block.getShort());
            }
        }
    }
}
