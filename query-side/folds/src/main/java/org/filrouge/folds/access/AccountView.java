package org.filrouge.folds.access;

import java.util.List;
import org.filrouge.kernel.access.AccountHistory;

/**
 * All that was told of an account, in the order of recording: a right is ended by what was recorded after it, whenever that takes effect.
 *
 * @param id its pseudonym
 */
public record AccountView(String id, List<AccountFact> facts) {

    public AccountView {
        facts = List.copyOf(facts);
    }

    /** What follows from it: which rights from when until when, and which emergency accesses. */
    public AccountHistory history() {
        AccountHistory history = AccountHistory.NONE;
        for (AccountFact fact : facts) {
            history = history.told(fact.told(), fact.effective(), fact.recorded(), fact.reason());
        }
        return history;
    }
}
