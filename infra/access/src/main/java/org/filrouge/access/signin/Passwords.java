package org.filrouge.access.signin;

import java.security.SecureRandom;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** Makes passwords and checks them: Argon2id with the memory and passes that OWASP asks for, few at a time. */
public final class Passwords {

    /** The shortest password somebody may choose. */
    static final int SHORTEST = 12;

    static final int LONGEST = 256;

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int KIB = 19 * 1024;
    private static final int PASSES = 2;
    /** More at once would let strangers take the program's memory. */
    private static final int AT_ONCE = 3;

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int GROUP = 5;

    private final Argon2PasswordEncoder encoder = new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, 1, KIB, PASSES);
    private final Semaphore room = new Semaphore(AT_ONCE);
    private final SecureRandom random = new SecureRandom();
    private final String nobodys = hash(made());

    public String hash(String password) {
        return atOnceAFew(() -> encoder.encode(password));
    }

    /** Whether a password is the one of a hash. Where there is no hash the same work is done, and it is not. */
    boolean matches(String password, @Nullable String hash) {
        String tried = password.length() > LONGEST ? "" : password;
        boolean same = atOnceAFew(() -> encoder.matches(tried, hash == null ? nobodys : hash));
        return same && hash != null;
    }

    /** A password that nobody can guess: twenty letters and digits that are hard to confuse, 99 bits. */
    public String made() {
        StringBuilder made = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            made.append(i > 0 && i % GROUP == 0 ? "-" : "").append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return made.toString();
    }

    private <T> T atOnceAFew(Supplier<T> work) {
        room.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            room.release();
        }
    }
}
