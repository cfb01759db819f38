package org.filrouge.kernel.access;

/** Tells what an account holds at this moment. */
public interface RightsOf {

    /** The rights held now; none for an account that was never opened, or is closed. */
    Rights of(AccountId account);
}
