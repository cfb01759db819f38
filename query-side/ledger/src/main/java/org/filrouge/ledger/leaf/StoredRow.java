package org.filrouge.ledger.leaf;

/**
 * One event as the store keeps it: its columns, and its payload and metadata as the very bytes on disk.
 *
 * @param position its place in the one order of the store, from 0
 * @param type the stable name of the event
 * @param rev its revision
 * @param agg the kind of stream, such as {@code employer-group}
 * @param aggId which stream of that kind
 * @param aggSeq its place in that stream, from 0
 * @param recordedAt when the store took it, in ISO 8601 as stored
 */
public record StoredRow(
        long position,
        String eventId,
        String type,
        long rev,
        String agg,
        String aggId,
        long aggSeq,
        String recordedAt,
        Told told,
        byte[] payload,
        byte[] metadata) {}
