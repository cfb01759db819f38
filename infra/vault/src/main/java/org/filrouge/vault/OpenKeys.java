package org.filrouge.vault;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The keys used last, unwrapped and in memory alone; a destroyed one leaves it at once. */
final class OpenKeys {

    private static final int MOST = 4096;

    private final Map<KeyId, VaultKey> keys = new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<KeyId, VaultKey> eldest) {
            return size() > MOST;
        }
    };

    private final Map<String, VaultKey> current = new HashMap<>();

    /** Keeps the newest key of a subject for a purpose. */
    VaultKey keepCurrent(VaultKey key) {
        current.put(key.subject() + "\0" + key.purpose(), key);
        return keep(key);
    }

    Optional<VaultKey> current(String subject, String purpose) {
        return Optional.ofNullable(current.get(subject + "\0" + purpose));
    }

    VaultKey keep(VaultKey key) {
        keys.put(key.id(), key);
        return key;
    }

    Optional<VaultKey> get(KeyId id) {
        return Optional.ofNullable(keys.get(id));
    }

    void forget(Collection<KeyId> ids) {
        ids.forEach(keys::remove);
        current.values().removeIf(key -> ids.contains(key.id()));
    }

    void clear() {
        keys.clear();
        current.clear();
    }
}
