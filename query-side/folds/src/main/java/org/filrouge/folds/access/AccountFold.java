package org.filrouge.folds.access;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.filrouge.folds.Fold;
import org.filrouge.kernel.access.AccountEvent;
import org.filrouge.kernel.access.AccountId;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.event.StreamId;

/** Answers: who could see what, when? One answer for each account. */
public final class AccountFold implements Fold<AccountView> {

    @Override
    public String name() {
        return AccountId.STREAM;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<AccountView> type() {
        return AccountView.class;
    }

    @Override
    public Set<String> keys(RecordedEvent event) {
        return event.event() instanceof AccountEvent ? Set.of(StreamId.slugOf(event.streamKey())) : Set.of();
    }

    @Override
    public AccountView empty(String key) {
        return new AccountView(key, List.of());
    }

    @Override
    public AccountView apply(AccountView view, RecordedEvent event) {
        if (!(event.event() instanceof AccountEvent told) || !event.envelope().isActual()) {
            return view;
        }
        List<AccountFact> facts = Stream.concat(view.facts().stream(), Stream.of(AccountFact.of(told, event)))
                .sorted(Comparator.comparingLong(AccountFact::position))
                .toList();
        return new AccountView(view.id(), facts);
    }
}
