package org.filrouge.eventstore;

/**
 * One event as the store keeps it, read without understanding it: what an auditor hashes.
 *
 * @param position its place in the one order of the store, from 0
 * @param stream the stream's key, such as {@code employer-group:ge-14}
 * @param recorded when the store took it, as stored
 * @param payload the very bytes
 * @param metadata the very bytes, a JSON object
 */
public record EventRow(
        long position,
        String stream,
        long sequence,
        String id,
        String name,
        String revision,
        String recorded,
        byte[] payload,
        byte[] metadata) {}
