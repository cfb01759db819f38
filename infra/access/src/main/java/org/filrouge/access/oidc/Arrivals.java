package org.filrouge.access.oidc;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import org.filrouge.access.signin.Account;
import org.filrouge.access.signin.Directory;
import org.filrouge.kernel.access.AccountId;

/** The accounts of those who come from elsewhere: found in the directory, or opened there and in the log, with no right. */
public final class Arrivals {

    private final Directory directory;
    private final Consumer<AccountId> opened;
    private final Clock clock;

    /**
     * Receives whoever comes.
     *
     * @param opened records that an account was opened
     */
    public Arrivals(Directory directory, Consumer<AccountId> opened, Clock clock) {
        this.directory = directory;
        this.opened = opened;
        this.clock = clock;
    }

    /**
     * The account of an identity. Who comes for the first time gets one, under a new pseudonym; of who is known what is told
     * replaces what was told before.
     *
     * @return empty when the account is closed
     */
    synchronized Optional<AccountId> arrive(Identity identity, Told told) {
        Optional<Account> known = directory.bySubject(identity.issuer(), identity.subject());
        if (known.filter(Account::closed).isPresent()) {
            return Optional.empty();
        }
        AccountId account = known.map(Account::id).orElseGet(() -> open(identity, told));
        if (known.isPresent() && told.isAnything()) {
            directory.describe(account, told.called(identity), told.email());
        }
        if (known.isEmpty() || told.isAnything()) {
            directory.place(account, told.siret(), told.organisation(), clock.instant());
        }
        return Optional.of(account);
    }

    private AccountId open(Identity identity, Told told) {
        AccountId account = directory.pseudonym();
        opened.accept(account);
        directory.add(account, identity.issuer(), identity.subject(), told.called(identity), told.email());
        return account;
    }
}
