package org.filrouge.eventstore;

import java.time.Instant;

/** One row of the event table: exactly the bytes that stand in the file. */
record StoredEvent(
        long position,
        String stream,
        long sequence,
        String id,
        String name,
        String revision,
        Instant recorded,
        byte[] payload,
        byte[] metadata) {}
