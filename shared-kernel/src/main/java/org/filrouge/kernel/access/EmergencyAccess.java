package org.filrouge.kernel.access;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A part of the programme opened to be read in an emergency.
 *
 * @param opened when it was recorded, and so began
 * @param hours how long it lasts
 */
public record EmergencyAccess(AccessScope scope, Instant opened, int hours, @Nullable String reason) {

    /** When it ends by itself. */
    public Instant ends() {
        return opened.plus(Duration.ofHours(hours));
    }

    public boolean holdsAt(Instant moment) {
        return !moment.isBefore(opened) && moment.isBefore(ends());
    }
}
