package org.filrouge.ledger.leaf;

import org.jspecify.annotations.Nullable;

/**
 * What an event's metadata tell that the log shows without opening them.
 *
 * @param effectiveFrom when it took effect, in EDTF; {@code XXXX} when undated
 * @param effectiveTo when it ceased to, in EDTF; null when it did not say
 * @param corrects the id of the event it corrects; null for most
 * @param actor the account that recorded it: a pseudonym, never a name
 */
public record Told(String effectiveFrom, @Nullable String effectiveTo, @Nullable String corrects, String actor) {

    /** The actor of an event that does not say who recorded it; a command always says so. */
    public static final String NOBODY = "unknown";

    /** Stands for metadata that can no longer be read; no honest event has it. */
    public static final Told UNREADABLE = new Told("?", null, null, "?");
}
