package org.filrouge.views.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.filrouge.folds.testing.RandomHistory;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.funding.FundingAgreementEvent.Granted;
import org.filrouge.kernel.value.Known;
import org.filrouge.views.testing.MemoryMongo;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class EventCollectionTest {

    @RepeatedTest(40)
    void everyKindOfEventIsReadAsItWasWritten(RepetitionInfo run) {
        int seed = run.getCurrentRepetition();
        EventCollection events = new EventCollection(MemoryMongo.fresh());
        List<RecordedEvent> log = RandomHistory.oneOfEach(seed, entry -> true);
        events.save(log);
        events.save(log.reversed());
        assertThat(events.at(log.stream().map(RecordedEvent::position).toList()))
                .isEqualTo(log);
        for (RecordedEvent event : log) {
            assertThat(events.byId(event.id())).contains(event);
        }
    }

    @Test
    void whatIsNotThereIsLeftOut() {
        EventCollection events = new EventCollection(MemoryMongo.fresh());
        List<RecordedEvent> log =
                RandomHistory.oneOfEach(1, entry -> entry.name().startsWith("mission."));
        events.save(log);
        assertThat(events.at(Set.of(4_000L, 1L, -1L))).containsExactly(log.get(1));
        assertThat(events.at(List.of())).isEmpty();
        assertThat(events.byId("nothing")).isEmpty();
    }

    @Test
    void anEventKeptInAnEarlierFormIsReadInTodays() {
        MongoDatabase database = MemoryMongo.fresh();
        EventCollection events = new EventCollection(database);
        RecordedEvent granted = RandomHistory.oneOfEach(1, entry -> entry.record() == Granted.class)
                .getFirst();
        events.save(List.of(granted));
        MongoCollection<Document> documents = database.getCollection("event__v2");
        Document kept = documents.find().first();
        kept.remove("revision");
        kept.get("data", Document.class).put("dla", true);
        documents.replaceOne(Filters.eq("_id", kept.get("_id")), kept);

        Granted read = (Granted) events.byId(granted.id()).orElseThrow().event();

        assertThat(read.dla()).isEqualTo(Known.YES);
        assertThat(read.amount()).isEqualTo(((Granted) granted.event()).amount());
    }
}
