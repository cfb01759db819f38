package org.filrouge.app;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.filrouge.eventstore.EventRows;
import org.filrouge.kernel.erasure.DestroyedKey;
import org.filrouge.kernel.erasure.TextErasureEvent;
import org.filrouge.kernel.erasure.TextErasureId;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.person.PersonEvent;
import org.filrouge.kernel.person.PersonId;
import org.filrouge.vault.KeyId;
import org.filrouge.vault.Vault;
import org.filrouge.vault.VaultUnusable;

/** The keys that the log says are destroyed. */
final class ErasedKeys {

    private ErasedKeys() {}

    static Set<KeyId> in(EventRows rows) {
        Set<KeyId> keys = new LinkedHashSet<>();
        Stream.of(PersonId.STREAM, TextErasureId.STREAM)
                .flatMap(kind -> rows.ofKind(kind).stream())
                .map(row -> StoredEvents.event(row).event())
                .flatMap(event -> destroyed(event).stream())
                .forEach(key -> keys.add(new KeyId(key.id())));
        return keys;
    }

    /**
     * Lets a vault pass in which they are no more.
     *
     * @throws VaultUnusable when an older backup of vault and keys folder was put back
     */
    static void requireDestroyed(Vault vault, EventRows rows) {
        int there = vault.thereOf(in(rows)).size();
        if (there > 0) {
            throw new VaultUnusable("The vault holds " + there
                    + " keys that the log says are destroyed, as after older backups were put back: run infra/run"
                    + " apply-tombstones.");
        }
    }

    private static List<DestroyedKey> destroyed(DomainEvent event) {
        return switch (event) {
            case PersonEvent.Erased e -> e.keys();
            case TextErasureEvent.Done e -> e.keys();
            default -> List.of();
        };
    }
}
