package org.filrouge.views.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.List;
import org.filrouge.views.testing.MemoryMongo;
import org.junit.jupiter.api.Test;

class ReadStoreTest {

    @Test
    void viewsOfAnotherVersionAreToldFromTheseAndAnEmptyStoreIsNobodys() {
        MongoDatabase database = MemoryMongo.fresh();
        ReadStore store = new ReadStore(database);
        assertThat(store.isOfTheseViews()).isTrue();

        store.reached(7);
        assertThat(store.isOfTheseViews()).isTrue();

        database.getCollection("position")
                .updateOne(Filters.eq("_id", "views"), Updates.set("versions", List.of("case:0")));
        assertThat(store.isOfTheseViews()).isFalse();

        database.getCollection("position").updateOne(Filters.eq("_id", "views"), Updates.unset("versions"));
        assertThat(store.isOfTheseViews())
                .as("stores of programs that kept no versions")
                .isFalse();
    }
}
