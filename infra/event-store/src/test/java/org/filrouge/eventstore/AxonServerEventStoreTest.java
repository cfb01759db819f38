package org.filrouge.eventstore;

import java.util.List;
import java.util.Map;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class AxonServerEventStoreTest extends FollowingContract {

    private static @Nullable AxonServerLink link;

    @BeforeAll
    static void open() {
        link = SharedServer.link("contract");
    }

    @AfterAll
    static void close() {
        if (link != null) {
            link.close();
        }
    }

    @Override
    EventStore store() {
        return link().eventStore();
    }

    @Override
    long size() {
        return link().positions().size();
    }

    @Override
    Map<String, Long> positionsOf(List<String> ids) {
        return link().positions().positionsOf(ids);
    }

    private static AxonServerLink link() {
        if (link == null) {
            throw new IllegalStateException("no server");
        }
        return link;
    }
}
