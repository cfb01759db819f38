package org.filrouge.vault;

/**
 * Wraps the keys of the vault, so that its file alone opens nothing. The embedded one is a file in the keys folder; a key management
 * service can stand here instead.
 */
public interface KeyEncryption {

    /**
     * A key as it may lie in a file.
     *
     * @param id the key's name, to which the wrapping is bound
     */
    byte[] wrap(KeyId id, byte[] key);

    /**
     * The key again.
     *
     * @throws VaultUnusable when it was not wrapped here, or not under this name
     */
    byte[] unwrap(KeyId id, byte[] wrapped);
}
