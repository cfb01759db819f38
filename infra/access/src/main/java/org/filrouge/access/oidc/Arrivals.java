package org.filrouge.access.oidc;

import java.util.List;
import java.util.Optional;
import org.filrouge.kernel.access.AccountId;

/** The directory of accounts, for those who come from elsewhere. */
public interface Arrivals {

    /**
     * The account of an identity. Who comes for the first time gets one, under a new pseudonym and with no right; of who is known
     * what is told replaces what was told before.
     *
     * @return empty when the account is closed
     */
    Optional<AccountId> arrive(Identity identity, Told told);

    /** Everybody who came in this way and whose account is open, the latest first. */
    List<Arrival> all();
}
