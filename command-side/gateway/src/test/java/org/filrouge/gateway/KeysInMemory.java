package org.filrouge.gateway;

import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.crypto.spec.SecretKeySpec;
import org.filrouge.vault.Chance;
import org.filrouge.vault.KeyId;
import org.filrouge.vault.Keys;
import org.filrouge.vault.VaultKey;
import org.jspecify.annotations.Nullable;

/** Keys that last as long as a test. */
public final class KeysInMemory implements Keys {

    private final Chance chance = Chance.ofTheMachine();
    private final Map<KeyId, VaultKey> keys = new HashMap<>();
    private final Map<String, VaultKey> current = new HashMap<>();
    private final Set<KeyId> destroyed = new HashSet<>();

    @Override
    public synchronized VaultKey forDocument() {
        return made(null, null);
    }

    @Override
    public synchronized VaultKey forSubject(String subject, String purpose) {
        return current.computeIfAbsent(subject + " " + purpose, asked -> made(subject, purpose));
    }

    @Override
    public VaultKey forHouse(String purpose) {
        return forSubject("house", purpose);
    }

    @Override
    public synchronized Optional<VaultKey> find(KeyId id) {
        return Optional.ofNullable(keys.get(id));
    }

    @Override
    public synchronized boolean isDestroyed(KeyId id) {
        return destroyed.contains(id);
    }

    /** Destroys every key there is. */
    public synchronized void destroyAll() {
        destroyed.addAll(keys.keySet());
        keys.clear();
        current.clear();
    }

    private VaultKey made(@Nullable String subject, @Nullable String purpose) {
        KeyId id = new KeyId(HexFormat.of().formatHex(chance.bytes(KeyId.BYTES)));
        VaultKey key = new VaultKey(id, new SecretKeySpec(chance.bytes(VaultKey.BYTES), "AES"), subject, purpose);
        keys.put(id, key);
        return key;
    }
}
