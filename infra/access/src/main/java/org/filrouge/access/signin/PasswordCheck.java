package org.filrouge.access.signin;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * Whether a login and a password belong together. A wrong one costs the same work and is answered the same whatever was wrong: the
 * password, the login, a closed account, or one that has to wait.
 */
public final class PasswordCheck {

    private final Directory directory;
    private final Passwords passwords;
    private final Clock clock;
    private final RememberedPasswords remembered = new RememberedPasswords();
    private final AddressThrottle throttle = new AddressThrottle();

    public PasswordCheck(Directory directory, Passwords passwords, Clock clock) {
        this.directory = directory;
        this.passwords = passwords;
        this.clock = clock;
    }

    /**
     * Whose login and password these are.
     *
     * @param address where they come from
     */
    Optional<Account> of(String login, String password, String address) {
        Instant now = clock.instant();
        if (throttle.isWaiting(address, now)) {
            return Optional.empty();
        }
        Optional<Account> known = directory.byLogin(login).filter(account -> !account.closed());
        if (known.filter(account -> isRemembered(account, password, now)).isPresent()) {
            return known;
        }
        boolean right = passwords.matches(
                password, known.map(account -> account.means().passwordHash()).orElse(null));
        if (right && directory.succeeded(known.orElseThrow(), now)) {
            remembered.right(known.orElseThrow(), password, now);
            return known;
        }
        directory.failed(known, now);
        throttle.failed(address, now);
        return Optional.empty();
    }

    private boolean isRemembered(Account account, String password, Instant now) {
        return !account.means().lockOut().isWaiting(now) && remembered.was(account, password, now);
    }
}
