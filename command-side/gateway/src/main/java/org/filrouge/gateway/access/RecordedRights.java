package org.filrouge.gateway.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.filrouge.json.KernelJson;
import org.filrouge.kernel.access.AccountEvent;
import org.filrouge.kernel.access.AccountHistory;
import org.filrouge.kernel.access.AccountId;
import org.filrouge.kernel.access.Rights;
import org.filrouge.kernel.access.RightsOf;

/**
 * Rights as recorded in the account's own stream at the moment of asking: a right that was withdrawn is not held by the very next request.
 * What was read is kept with the number of the last event, so that only what came since is read again.
 */
public final class RecordedRights implements RightsOf {

    private final EventStore store;
    private final Clock clock;
    private final Map<AccountId, Read> known = new ConcurrentHashMap<>();

    /** What an account's events told up to one of them. */
    private record Read(long last, AccountHistory history) {

        static final Read NOTHING = new Read(-1, AccountHistory.NONE);
    }

    /**
     * Reads rights.
     *
     * @param clock tells which rights have begun and which emergency accesses have ended
     */
    public RecordedRights(EventStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public Rights of(AccountId account) {
        Optional<Long> last = store.lastSequenceNumberFor(account.key());
        if (last.isEmpty()) {
            return new Rights(account, List.of());
        }
        Read read = known.getOrDefault(account, Read.NOTHING);
        if (read.last() < last.get()) {
            read = further(account, read);
            known.put(account, read);
        }
        return new Rights(account, read.history().heldAt(clock.instant(), LocalDate.now(clock)));
    }

    private Read further(AccountId account, Read read) {
        AccountHistory history = read.history();
        long last = read.last();
        List<? extends DomainEventMessage<?>> events =
                store.readEvents(account.key(), last + 1).asStream().toList();
        for (DomainEventMessage<?> event : events) {
            last = event.getSequenceNumber();
            if (event.getPayload() instanceof AccountEvent told) {
                history = history.with(told, KernelJson.toEnvelope(event.getMetaData()), event.getTimestamp());
            }
        }
        return new Read(last, history);
    }
}
