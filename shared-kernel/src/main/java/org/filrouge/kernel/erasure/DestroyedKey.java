package org.filrouge.kernel.erasure;

import org.jspecify.annotations.Nullable;

/**
 * A key that is no more, and with it what was written under it.
 *
 * @param id the key's own name, 32 hexadecimal digits
 * @param commitment the hash by which somebody who still had the key could be shown to have it, 64 hexadecimal digits
 * @param event the fact whose texts stood under it; null for a key of the person
 */
public record DestroyedKey(String id, String commitment, @Nullable String event) {}
