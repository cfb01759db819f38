package org.filrouge.kernel.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the log keeps of how the texts of a fact were sealed. It reveals no text and no key, and stays when they are erased.
 *
 * @param id random, one for each fact that was told; every sealed text is bound to it
 * @param stream the stream the fact was told for; what is recorded elsewhere together with it carries the same seal
 */
public record Seal(String id, String stream, List<Key> keys) {

    public Seal {
        keys = List.copyOf(keys);
    }

    /**
     * A key that texts of the fact were sealed with.
     *
     * @param key its name, 32 hexadecimal digits
     * @param commitment SHA-256 of a label and the key, 64 hexadecimal digits: it binds the operator to one key
     * @param subject the person whose data it covers; null for the key of the fact's own texts
     * @param purpose what for; null for the key of the fact's own texts
     */
    public record Key(String key, String commitment, @Nullable String subject, @Nullable String purpose) {}
}
