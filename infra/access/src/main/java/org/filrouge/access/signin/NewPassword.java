package org.filrouge.access.signin;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a password that somebody chooses has to be: long, another one, and not the login. No kinds of characters are asked for. */
final class NewPassword {

    private NewPassword() {}

    /** What is wrong with it. */
    enum Fault {
        SHORT,
        LONG,
        REPEATED,
        SAME,
        LOGIN,
        CURRENT;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Optional<Fault> fault(@Nullable String login, String current, String chosen, String repeated) {
        if (chosen.codePointCount(0, chosen.length()) < Passwords.SHORTEST) {
            return Optional.of(Fault.SHORT);
        }
        if (chosen.length() > Passwords.LONGEST) {
            return Optional.of(Fault.LONG);
        }
        if (!chosen.equals(repeated)) {
            return Optional.of(Fault.REPEATED);
        }
        if (chosen.equals(current)) {
            return Optional.of(Fault.SAME);
        }
        boolean isLogin = login != null && chosen.toLowerCase(Locale.ROOT).equals(login);
        return isLogin ? Optional.of(Fault.LOGIN) : Optional.empty();
    }
}
