package org.filrouge.access.signin;

import org.filrouge.kernel.access.AccountId;
import org.filrouge.kernel.access.Right;

/** Records that accounts are opened, hold rights and are closed: events, while who the accounts are stays in the directory. */
public interface Grants {

    /** Opens an account under a pseudonym. */
    void open(AccountId account);

    void grant(AccountId account, Right right);

    void close(AccountId account);
}
