package org.filrouge.views.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.bson.Document;
import org.filrouge.folds.Folds;
import org.filrouge.folds.testing.RandomHistory;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.ledger.attest.SetDigest;
import org.filrouge.ledger.attest.SizedDigests;
import org.filrouge.ledger.attest.ViewDigest;
import org.filrouge.views.store.ReadStore;
import org.filrouge.views.store.StoredText;
import org.filrouge.views.testing.MemoryMongo;
import org.filrouge.views.testing.PowerCut;
import org.filrouge.views.testing.PowerCut.Dark;

/** What all answers amount to depends on the events alone, not on how they arrived, and shows whatever else is there. */
class ViewDigestLawsTest {

    private static final int TRIES = 15;

    @Provide
    Arbitrary<List<RecordedEvent>> logs() {
        return RandomHistory.logs(1, 60);
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void itIsTheSameForEveryWayToCutTheLog(@ForAll("logs") List<RecordedEvent> log, @ForAll Random random) {
        MongoDatabase database = MemoryMongo.fresh();
        assertThat(digests(database, Batches.cut(log, random))).isEqualTo(digests(List.of(log)));
        assertThat(digests(Batches.overlapping(log, random))).isEqualTo(digests(List.of(log)));
        assertThat(readAnew(database)).isEqualTo(digests(List.of(log)));
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void itIsWhatTheAnswersOfTheFoldsComeTo(@ForAll("logs") List<RecordedEvent> log, @ForAll Random random) {
        MongoDatabase database = MemoryMongo.fresh();
        List<ViewDigest> kept = digests(database, Batches.cut(log, random));
        Map<String, SetDigest> sets = new TreeMap<>();
        Folds.all().forEach(fold -> {
            SetDigest set = sets.computeIfAbsent(fold.name(), name -> new SetDigest());
            database.getCollection(fold.name() + "__v" + fold.version())
                    .find()
                    .forEach(bson -> set.add(ViewDigest.element(
                            fold.name(), fold.version(), bson.getString("_id"), StoredText.of(bson.get("view")))));
        });
        assertThat(kept).extracting(ViewDigest::name).containsExactlyElementsOf(sets.keySet());
        kept.forEach(view ->
                assertThat(view.digest()).isEqualTo(sets.get(view.name()).digest()));
    }

    @Property(tries = 2 * TRIES, shrinking = ShrinkingMode.OFF)
    void aPowerCutAnywhereLeavesItRight(@ForAll("logs") List<RecordedEvent> log, @ForAll Random random) {
        PowerCut power = new PowerCut(random);
        ReadStore store = new ReadStore(power.on(MemoryMongo.fresh()));
        ViewWriter writer = new ViewWriter(store);
        for (int cuts = 0; store.position() < log.getLast().position(); cuts++) {
            if (cuts < 5) {
                power.after(random.nextInt(20));
            }
            try {
                Batches.cut(log.subList((int) store.position() + 1, log.size()), random)
                        .forEach(writer::apply);
            } catch (Dark again) {
                power.never();
                writer = random.nextBoolean() ? writer : new ViewWriter(store);
            }
        }
        assertThat(last(writer, log)).isEqualTo(digests(List.of(log)));
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void anAnswerEditedBesideTheProgramNeverFitsAgain(@ForAll("logs") List<RecordedEvent> log, @ForAll Random random) {
        MongoDatabase database = MemoryMongo.fresh();
        ViewWriter writer = new ViewWriter(new ReadStore(database));
        int half = (log.size() + 1) / 2;
        writer.apply(log.subList(0, half));
        Document any =
                database.getCollection("organisation__v" + version()).find().first();
        Assume.that(any != null);
        any.get("view", Document.class).put("edited", random.nextInt());
        database.getCollection("organisation__v" + version()).replaceOne(Filters.eq("_id", any.get("_id")), any);
        assertThat(readAnew(database)).isNotEqualTo(digests(List.of(log.subList(0, half))));
        if (half < log.size()) {
            writer.apply(log.subList(half, log.size()));
        }
        assertThat(last(writer, log)).isNotEqualTo(readAnew(database));
    }

    private static int version() {
        return Folds.all().stream()
                .filter(fold -> fold.name().equals("organisation"))
                .findFirst()
                .orElseThrow()
                .version();
    }

    private static List<ViewDigest> readAnew(MongoDatabase database) {
        ViewWriter writer = new ViewWriter(new ReadStore(database));
        writer.begin();
        return writer.digests().read().orElseThrow().views();
    }

    private static List<ViewDigest> digests(List<List<RecordedEvent>> batches) {
        return digests(MemoryMongo.fresh(), batches);
    }

    private static List<ViewDigest> digests(MongoDatabase database, List<List<RecordedEvent>> batches) {
        ViewWriter writer = new ViewWriter(new ReadStore(database));
        batches.forEach(writer::apply);
        return last(writer, batches.getLast());
    }

    /** At the size that the last event makes. */
    private static List<ViewDigest> last(ViewWriter writer, List<RecordedEvent> log) {
        long size = log.getLast().position() + 1;
        SizedDigests newest = writer.digests().newestWithin(size).orElseThrow();
        assertThat(newest.size()).isEqualTo(size);
        return newest.views();
    }
}
