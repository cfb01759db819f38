package org.filrouge.access.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * A secret between the running program and its own verbs, another one at each start: whoever may read the data folder may speak for
 * the machine's operator.
 */
public final class LocalSecret {

    /** What its header begins with. */
    static final String SCHEME = "FilRouge ";

    private static final int BYTES = 32;

    private final String secret;

    private LocalSecret(String secret) {
        this.secret = secret;
    }

    public static LocalSecret made() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new LocalSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** What a verb sends in {@code Authorization}. */
    public String header() {
        return SCHEME + secret;
    }

    boolean isIn(String header) {
        return MessageDigest.isEqual(
                header().getBytes(StandardCharsets.UTF_8), header.getBytes(StandardCharsets.UTF_8));
    }
}
