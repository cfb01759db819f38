package org.filrouge.views.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.filrouge.views.testing.MemoryMongo;
import org.filrouge.views.testing.PowerCut;
import org.filrouge.views.testing.PowerCut.Dark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HistoryCollectionTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 511, 512, 513, 1023, 1024, 1025, 1600})
    void aHistoryIsReadAsItWasWrittenHoweverManyChunksItTakes(int length) {
        HistoryCollection history = new HistoryCollection(MemoryMongo.fresh());
        List<Long> positions =
                LongStream.range(0, length).map(n -> 3 * n).boxed().toList();
        history.add(Map.of("case:one", positions));
        assertThat(history.positions("case:one")).isEqualTo(positions);
        history.add(Map.of("case:one", List.of(9_999L)));
        assertThat(history.positions("case:one")).hasSize(length + 1).endsWith(9_999L);
    }

    @Test
    void aKeyNobodyWroteHasNoHistory() {
        assertThat(new HistoryCollection(MemoryMongo.fresh()).positions("case:none"))
                .isEmpty();
    }

    @Test
    void positionsGivenInDisorderAreKeptInOrder() {
        HistoryCollection history = new HistoryCollection(MemoryMongo.fresh());
        history.add(Map.of("case:one", List.of(7L, 3L, 5L)));
        assertThat(history.positions("case:one")).containsExactly(3L, 5L, 7L);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 512, 700})
    void aPowerCutBetweenChunkAndHeadIsMadeGoodByDoingItAgain(int more) {
        MongoDatabase database = MemoryMongo.fresh();
        PowerCut power = new PowerCut(new Random(more));
        HistoryCollection history = new HistoryCollection(power.on(database));
        List<Long> first = LongStream.range(0, 500).boxed().toList();
        List<Long> second = LongStream.range(500, 500 + more).boxed().toList();
        history.add(Map.of("case:one", first));
        power.after(1);
        assertThatThrownBy(() -> history.add(Map.of("case:one", second))).isInstanceOf(Dark.class);
        power.never();
        history.add(Map.of("case:one", second));
        assertThat(history.positions("case:one"))
                .isEqualTo(LongStream.range(0, 500 + more).boxed().toList());
    }
}
