package org.filrouge.eventstore;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** Rows for tests that stand below the framework. */
final class Rows {

    private Rows() {}

    static StoredEvent row(String stream, long sequence) {
        return new StoredEvent(
                -1,
                stream,
                sequence,
                new TimeOrderedIdentifiers().generateIdentifier(),
                "commitment.kept",
                "1",
                Instant.now(),
                new byte[] {1},
                new byte[] {2});
    }

    static void append(GroupWriter writer, StoredEvent event) {
        try {
            writer.append(List.of(event));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
