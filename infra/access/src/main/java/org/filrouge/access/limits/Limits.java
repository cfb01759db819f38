package org.filrouge.access.limits;

/**
 * How many requests one caller may send. A caller may send as many as a minute brings at once, and then as they come again.
 *
 * @param perMinute of all kinds together
 * @param dearPerMinute of those that read whole histories or files
 * @param signInsPerMinute attempts to sign in from one address
 */
public record Limits(int perMinute, int dearPerMinute, int signInsPerMinute) {

    public Limits {
        if (perMinute < 1 || dearPerMinute < 1 || signInsPerMinute < 1) {
            throw new IllegalArgumentException("a limit of requests is at least one a minute");
        }
    }
}
