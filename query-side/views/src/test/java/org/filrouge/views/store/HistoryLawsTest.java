package org.filrouge.views.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.filrouge.views.testing.MemoryMongo;
import org.filrouge.views.testing.PowerCut;
import org.filrouge.views.testing.PowerCut.Dark;

class HistoryLawsTest {

    private static final List<String> KEYS = List.of("case:one", "case:two", "organisation:one");

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void batchesOverlappingCutShortAndBegunAgainAddUpToOneHistory(
            @ForAll @IntRange(min = 1, max = 2_000) int length, @ForAll Random random) {
        PowerCut power = new PowerCut(random);
        HistoryCollection history = new HistoryCollection(power.on(MemoryMongo.fresh()));
        Map<String, List<Long>> whole = new HashMap<>();
        for (long position = 0; position < length; position++) {
            whole.computeIfAbsent(KEYS.get(random.nextInt(KEYS.size())), ignored -> new ArrayList<>())
                    .add(position);
        }
        for (long from = 0; from < length; ) {
            long to = Math.min(length, from + 1 + random.nextInt(800));
            power.after(random.nextInt(6));
            try {
                history.add(between(whole, from, to));
                from = random.nextInt(4) == 0 ? random.nextLong(to) : to;
            } catch (Dark again) {
                from = Math.max(0, from - random.nextInt(100));
            }
        }
        power.never();
        whole.forEach((key, positions) -> assertThat(history.positions(key)).isEqualTo(positions));
    }

    private static Map<String, List<Long>> between(Map<String, List<Long>> whole, long from, long to) {
        Map<String, List<Long>> part = new HashMap<>();
        whole.forEach((key, positions) -> {
            List<Long> some =
                    positions.stream().filter(p -> p >= from && p < to).toList();
            if (!some.isEmpty()) {
                part.put(key, some);
            }
        });
        return part;
    }
}
