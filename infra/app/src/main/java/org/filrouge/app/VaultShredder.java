package org.filrouge.app;

import java.util.Collection;
import java.util.List;
import org.filrouge.gateway.erasure.Shredder;
import org.filrouge.kernel.event.Seal;
import org.filrouge.vault.KeyId;
import org.filrouge.vault.Vault;

/** Destroys keys in the vault. */
final class VaultShredder implements Shredder {

    private final Vault vault;

    VaultShredder(Vault vault) {
        this.vault = vault;
    }

    @Override
    public List<Seal.Key> keysOf(String subject) {
        return vault.keysOf(subject).stream()
                .map(key -> new Seal.Key(key.id().hex(), key.commitment(), key.subject(), key.purpose()))
                .toList();
    }

    @Override
    public void destroy(Collection<String> ids, String reason) {
        vault.destroy(ids.stream().map(KeyId::new).toList(), reason);
    }
}
