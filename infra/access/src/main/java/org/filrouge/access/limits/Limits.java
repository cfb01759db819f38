package org.filrouge.access.limits;

/**
 * How many requests one caller may send. A caller may send as many as a minute brings at once, and then as they come again.
 *
 * @param perMinute of all kinds together
 * @param dearPerMinute of those that read whole histories or files
 */
public record Limits(int perMinute, int dearPerMinute) {

    public Limits {
        if (perMinute < 1 || dearPerMinute < 1) {
            throw new IllegalArgumentException("a limit of requests is at least one a minute");
        }
    }
}
