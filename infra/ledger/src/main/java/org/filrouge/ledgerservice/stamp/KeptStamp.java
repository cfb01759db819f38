package org.filrouge.ledgerservice.stamp;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;

/** A time stamp as it was kept: when an authority saw the SHA-256 of some bytes. Says nothing yet about which authority. */
public final class KeptStamp {

    private final TimeStampToken token;

    private KeptStamp(TimeStampToken token) {
        this.token = token;
    }

    /**
     * Reads the file {@code .tsr}, an authority's whole answer.
     *
     * @throws StampRefused when it is none, or grants nothing
     */
    public static KeptStamp parse(byte[] answer) {
        try {
            TimeStampToken token = new TimeStampResponse(answer).getTimeStampToken();
            if (token == null) {
                throw new StampRefused("an answer without a stamp");
            }
            return new KeptStamp(token);
        } catch (IOException | TSPException | RuntimeException unreadable) {
            throw unreadable instanceof StampRefused refused
                    ? refused
                    : new StampRefused("it cannot be read: " + unreadable.getMessage());
        }
    }

    /** Whether these are the bytes that were stamped. */
    public boolean covers(byte[] data) {
        return token.getTimeStampInfo().getMessageImprintAlgOID().equals(TSPAlgorithms.SHA256)
                && Arrays.equals(token.getTimeStampInfo().getMessageImprintDigest(), sha256(data));
    }

    /** By the authority's clock. */
    public Instant time() {
        return token.getTimeStampInfo().getGenTime().toInstant();
    }

    TimeStampToken token() {
        return token;
    }

    static byte[] sha256(byte[] data) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(data);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
