package org.filrouge.vault;

import java.security.SecureRandom;

/** Where random bytes come from: the machine's own source, or bytes that a test knows. */
@FunctionalInterface
public interface Chance {

    /** So many bytes that nobody can foresee. */
    byte[] bytes(int count);

    /** That of the machine. */
    static Chance ofTheMachine() {
        SecureRandom random = new SecureRandom();
        return count -> {
            byte[] bytes = new byte[count];
            random.nextBytes(bytes);
            return bytes;
        };
    }
}
