package org.filrouge.folds.broken;

import java.util.UUID;

/** Breaks the fence, to show that it can be broken. */
public final class FoldThatRollsDice {

    String name() {
        return UUID.randomUUID().toString();
    }
}
