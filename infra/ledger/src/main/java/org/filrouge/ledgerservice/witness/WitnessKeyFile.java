package org.filrouge.ledgerservice.witness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import org.filrouge.ledger.note.KeyType;
import org.filrouge.ledger.note.SigningKey;
import org.filrouge.ledgerservice.files.Disk;
import org.jspecify.annotations.Nullable;

/** The file with the private key of a witness. */
record WitnessKeyFile(Path file, Disk disk) {

    private static final int SEED = 32;
    private static final int NAME_DIGITS = 8;

    SigningKey readOrMake(@Nullable String name) {
        return Files.exists(file) ? read(name) : make(name);
    }

    private SigningKey read(@Nullable String name) {
        try {
            SigningKey key = SigningKey.parse(Files.readString(file).strip());
            if (key.verifier().type() != KeyType.COSIGNATURE_V1) {
                throw new WitnessUnusable("The key in " + file + " is not that of a witness.");
            }
            if (name != null && !name.equals(key.verifier().name())) {
                throw new WitnessUnusable("This witness is called "
                        + key.verifier().name() + " already; another name needs another folder.");
            }
            return key;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The file " + file + " cannot be read", unreadable);
        }
    }

    private SigningKey make(@Nullable String name) {
        byte[] chance = new byte[SEED + NAME_DIGITS / 2];
        new SecureRandom().nextBytes(chance);
        String fresh = "fil-rouge.local/witness-" + HexFormat.of().formatHex(chance, SEED, chance.length);
        SigningKey key = SigningKey.ofWitness(name == null ? fresh : name, Arrays.copyOf(chance, SEED));
        disk.writeSecret(file, (key.secret() + "\n").getBytes(StandardCharsets.UTF_8));
        disk.sync(file.getParent());
        return key;
    }
}
