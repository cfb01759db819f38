package org.filrouge.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** The key-encryption key in a file of the keys folder that only its owner can read. It is backed up apart from the vault. */
final class KeyFile implements KeyEncryption {

    static final String NAME = "vault.kek";

    private final SecretKey key;
    private final Chance chance;

    private KeyFile(byte[] key, Chance chance) {
        this.key = new SecretKeySpec(key, "AES");
        this.chance = chance;
    }

    /**
     * Reads the key, or makes it.
     *
     * @param needed whether keys were wrapped with it already, so that a new one would open none of them
     */
    static KeyFile open(Path folder, boolean needed, Chance chance) {
        Path file = folder.resolve(NAME);
        try {
            if (!Files.exists(file)) {
                if (needed) {
                    throw new VaultUnusable(
                            "The vault's key " + file + " is missing; put it back from its own backup.");
                }
                OwnFiles.write(file, chance.bytes(VaultKey.BYTES));
            }
            byte[] bytes = Files.readAllBytes(file);
            if (bytes.length != VaultKey.BYTES) {
                throw new VaultUnusable("The vault's key " + file + " is damaged; put it back from its own backup.");
            }
            return new KeyFile(bytes, chance);
        } catch (IOException unreadable) {
            throw new VaultUnusable("The vault's key " + file + " cannot be read or written", unreadable);
        }
    }

    @Override
    public byte[] wrap(KeyId id, byte[] bytes) {
        byte[] nonce = chance.bytes(AesGcm.NONCE_BYTES);
        byte[] sealed = AesGcm.seal(key, nonce, id.bytes(), bytes);
        byte[] wrapped = Arrays.copyOf(nonce, nonce.length + sealed.length);
        System.arraycopy(sealed, 0, wrapped, nonce.length, sealed.length);
        return wrapped;
    }

    @Override
    public byte[] unwrap(KeyId id, byte[] wrapped) {
        if (wrapped.length < AesGcm.NONCE_BYTES + AesGcm.TAG_BYTES) {
            throw new VaultUnusable("Key " + id + " of the vault is damaged");
        }
        byte[] nonce = Arrays.copyOf(wrapped, AesGcm.NONCE_BYTES);
        byte[] sealed = Arrays.copyOfRange(wrapped, AesGcm.NONCE_BYTES, wrapped.length);
        return AesGcm.open(key, nonce, id.bytes(), sealed)
                .orElseThrow(() -> new VaultUnusable(
                        "The vault does not open with the key in " + NAME + ": they belong to different backups."));
    }
}
