package org.filrouge.access.signin;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.filrouge.kernel.access.AccountId;

/**
 * Passwords that were right a moment ago, so that a program that sends its own with each of thousands of requests stays cheap. Only a
 * keyed hash is held, in memory; the key ends with the program.
 */
final class RememberedPasswords {

    static final Duration REMEMBERED = Duration.ofMinutes(5);

    private static final String HMAC = "HmacSHA256";
    private static final int KEY_BYTES = 32;
    private static final int MOST = 10_000;

    private final SecretKeySpec key = key();
    private final Map<AccountId, Right> right = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<AccountId, Right> eldest) {
            return size() > MOST;
        }
    };

    private record Right(byte[] hash, Instant until) {}

    /** Whether this password was right for an account as it is now, a moment ago. */
    synchronized boolean was(Account account, String password, Instant now) {
        Right known = right.get(account.id());
        return known != null
                && now.isBefore(known.until())
                && MessageDigest.isEqual(known.hash(), hash(account, password));
    }

    synchronized void right(Account account, String password, Instant now) {
        right.put(account.id(), new Right(hash(account, password), now.plus(REMEMBERED)));
    }

    /** What is stored of the account's own password goes in too: a new one makes what is remembered of the old one useless. */
    private byte[] hash(Account account, String password) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            mac.update((account.means().passwordHash() + "\n").getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(password.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException(absent);
        }
    }

    private static SecretKeySpec key() {
        byte[] bytes = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(bytes);
        return new SecretKeySpec(bytes, HMAC);
    }
}
