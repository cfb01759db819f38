package org.filrouge.views.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.filrouge.folds.Reach;
import org.filrouge.folds.testing.RandomHistory;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.views.store.ReadStore;
import org.filrouge.views.store.ViewCollection;
import org.filrouge.views.testing.MemoryMongo;
import org.filrouge.views.testing.PowerCut;
import org.filrouge.views.testing.PowerCut.Dark;

/** What must hold of every view, whatever the events and however they arrive. */
class ViewLawsTest {

    private static final int TRIES = 20;

    @Provide
    Arbitrary<List<RecordedEvent>> logs() {
        return RandomHistory.logs(1, 60);
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void liveEqualsRefold(@ForAll("logs") List<RecordedEvent> log, @ForAll Random random) {
        ReadStore store = new ReadStore(written(Batches.cut(log, random)));
        for (ViewCollection<?> view : store.views()) {
            Set<String> keys = new TreeSet<>();
            log.stream()
                    .map(event -> Reach.keys(view.fold(), event, log))
                    .flatMap(Collection::stream)
                    .forEach(keys::add);
            for (String key : keys) {
                assertThat(view.find(key).orElseThrow()).isEqualTo(view.fold().fold(key, log));
            }
        }
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void rebuildEqualsLive(@ForAll("logs") List<RecordedEvent> log, @ForAll Random random) {
        assertSame(documents(Batches.cut(log, random)), rebuilt(log));
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void twiceIsOnce(@ForAll("logs") List<RecordedEvent> log, @ForAll Random random) {
        assertSame(documents(Batches.overlapping(log, random)), rebuilt(log));
        assertSame(documents(List.of(log, log)), rebuilt(log));
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void acrossKeysTheOrderOfArrivalChangesNothing(@ForAll("logs") List<RecordedEvent> log, @ForAll Random random) {
        Map<String, List<String>> swapped = documents(Batches.cut(Batches.swapped(log, random), random));
        Map<String, List<String>> inOrder = rebuilt(log);
        swapped.remove("position");
        inOrder.remove("position");
        assertSame(swapped, inOrder);
    }

    @Property(tries = 2 * TRIES, shrinking = ShrinkingMode.OFF)
    void aPowerCutAnywhereLosesNothingAndCountsNothingTwice(
            @ForAll("logs") List<RecordedEvent> log, @ForAll Random random) {
        MongoDatabase database = MemoryMongo.fresh();
        PowerCut power = new PowerCut(random);
        ReadStore store = new ReadStore(power.on(database));
        ViewWriter writer = new ViewWriter(store);
        for (int cuts = 0; store.position() < log.getLast().position(); cuts++) {
            if (cuts < 5) {
                power.after(random.nextInt(20));
            } else {
                power.never();
            }
            try {
                Batches.cut(log.subList((int) store.position() + 1, log.size()), random)
                        .forEach(writer::apply);
            } catch (Dark again) {
                power.never();
            }
        }
        assertSame(MemoryMongo.everything(database), rebuilt(log));
    }

    private static void assertSame(Map<String, List<String>> one, Map<String, List<String>> other) {
        assertThat(MemoryMongo.difference(one, other)).isEmpty();
    }

    private static Map<String, List<String>> rebuilt(List<RecordedEvent> log) {
        return documents(List.of(log));
    }

    private static Map<String, List<String>> documents(List<List<RecordedEvent>> batches) {
        return MemoryMongo.everything(written(batches));
    }

    private static MongoDatabase written(List<List<RecordedEvent>> batches) {
        MongoDatabase database = MemoryMongo.fresh();
        ViewWriter writer = new ViewWriter(new ReadStore(database));
        batches.forEach(writer::apply);
        return database;
    }
}
