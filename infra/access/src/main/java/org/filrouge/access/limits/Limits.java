package org.filrouge.access.limits;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many requests one caller may send. A caller may send as many as a minute brings at once, and then as they come again.
 *
 * @param enabled whether they are counted at all
 * @param perMinute of all kinds together
 * @param dearPerMinute of those that read whole histories
 */
public record Limits(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("1200") int perMinute,
        @DefaultValue("60") int dearPerMinute) {

    public Limits {
        if (perMinute < 1 || dearPerMinute < 1) {
            throw new IllegalArgumentException("a limit of requests is at least one a minute");
        }
    }
}
