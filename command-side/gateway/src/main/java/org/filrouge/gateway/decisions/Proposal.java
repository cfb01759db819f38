package org.filrouge.gateway.decisions;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A command on its way to its stream, in plain JSON so that it can travel between processes.
 *
 * @param command its name
 * @param stream the stream it is for
 * @param data the proposed fact as JSON, its texts sealed
 * @param envelope what is told about it
 * @param expectedVersion the version the caller saw; null when the caller does not mind
 * @param key SHA-256 of the caller's idempotency key; null without one
 * @param request a keyed hash of command and body, compared when the key comes again; null without a key
 * @param alone whether there is nobody else to ask, where a second person would be needed
 */
public record Proposal(
        String command,
        String stream,
        String data,
        Map<String, Object> envelope,
        @Nullable Long expectedVersion,
        @Nullable String key,
        @Nullable String request,
        boolean alone) {

    /** The same, its texts sealed. */
    public Proposal sealed(String sealedData, Map<String, Object> sealedEnvelope) {
        return new Proposal(command, stream, sealedData, sealedEnvelope, expectedVersion, key, request, alone);
    }
}
