package org.filrouge.folds.broken;

import com.mongodb.client.MongoDatabase;

/** Breaks the fence, to show that it can be broken. */
public final class FoldThatKnowsADriver {

    String name(MongoDatabase database) {
        return database.getName();
    }
}
