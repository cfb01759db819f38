package org.filrouge.ledgerservice.stamp;

import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.filrouge.ledgerservice.wire.Answer;
import org.filrouge.ledgerservice.wire.Caller;

/** An RFC 3161 authority asked over HTTP; of what is stamped it learns the SHA-256 and nothing else. */
public final class StampAuthority implements TimeStamper, AutoCloseable {

    private static final int NONCE_BITS = 64;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final URI address;
    private final StampCheck check;
    private final Caller caller = new Caller(PATIENCE);
    private final SecureRandom chance = new SecureRandom();

    /**
     * An authority at an address.
     *
     * @param certificates a PEM file: the authority's own certificate, or that of who issued it
     */
    public StampAuthority(URI address, Path certificates) {
        this.address = address;
        this.check = StampCheck.trusting(certificates);
    }

    @Override
    public byte[] stamp(byte[] data) throws IOException, InterruptedException {
        TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
        generator.setCertReq(true);
        try {
            TimeStampRequest request = generator.generate(
                    TSPAlgorithms.SHA256, KeptStamp.sha256(data), new BigInteger(NONCE_BITS, chance));
            Answer answer = caller.post(address, "application/timestamp-query", request.getEncoded());
            if (answer.status() != 200) {
                throw new StampRefused("the authority answers " + answer.status() + " " + answer.firstLine());
            }
            TimeStampResponse response = new TimeStampResponse(answer.body());
            if (response.getTimeStampToken() == null) {
                throw new StampRefused("the authority gives none: " + response.getStatusString());
            }
            response.validate(request);
            check.verify(response.getTimeStampToken());
            return answer.body();
        } catch (TSPException invalid) {
            throw new StampRefused(String.valueOf(invalid.getMessage()));
        }
    }

    @Override
    public Instant timeOf(byte[] stamp) {
        return KeptStamp.parse(stamp).time();
    }

    @Override
    public void close() {
        caller.close();
    }
}
