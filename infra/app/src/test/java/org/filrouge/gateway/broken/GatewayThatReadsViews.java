package org.filrouge.gateway.broken;

import org.filrouge.views.store.ReadStore;

/** Breaks the fence, to show that it can be broken. */
public final class GatewayThatReadsViews {

    long position(ReadStore store) {
        return store.position();
    }
}
