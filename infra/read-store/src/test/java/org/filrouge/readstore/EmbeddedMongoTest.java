package org.filrouge.readstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to the file, the store opens on one moment it was told to keep, or on nothing. */
class EmbeddedMongoTest {

    private static final int BLOCK = 4096;
    private static final int BATCHES = 12;
    private static final int DOCUMENTS = 40;
    private static final int MANY = 100;
    private static final List<String> COLLECTIONS = List.of("one", "two", "three");

    private final Random random = new Random(42);

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void fill() {
        file = folder.resolve("views.mv");
        try (MongoReadStore store = MongoReadStore.embedded(folder)) {
            for (int batch = 1; batch <= BATCHES; batch++) {
                add(store, batch);
                store.persist();
            }
        }
    }

    @Test
    void whatWasNotKeptIsGoneWithThePower() throws IOException {
        try (MongoReadStore store = MongoReadStore.embedded(folder)) {
            add(store, BATCHES + 1);
            Path elsewhere = Files.createDirectories(folder.resolve("at-the-power-cut"));
            Files.copy(file, elsewhere.resolve("views.mv"));
            try (MongoReadStore after = MongoReadStore.embedded(elsewhere)) {
                assertThat(sizes(after.database())).containsExactly(BATCHES * DOCUMENTS);
            }
        }
    }

    @Test
    void howeverMuchIsWrittenNothingIsKeptBeforeItIsSaidSo() {
        try (MongoReadStore store = MongoReadStore.embedded(folder)) {
            for (int batch = BATCHES + 1; batch <= BATCHES + MANY; batch++) {
                add(store, batch);
            }
            try (MongoReadStore copy = MongoReadStore.copied(folder, folder.resolve("copy"))) {
                assertThat(sizes(copy.database())).containsExactly(BATCHES * DOCUMENTS);
            }
        }
    }

    @Test
    void aCopyThatCannotBeReadIsRefusedAndTheOriginalLeftAsItIs() throws IOException {
        Files.write(file, new byte[] {1, 2, 3});
        assertThatThrownBy(() -> MongoReadStore.copied(folder, folder.resolve("copy")))
                .isInstanceOf(RuntimeException.class);
        assertThat(file).hasBinaryContent(new byte[] {1, 2, 3});
    }

    @Test
    void aFileCutShortIsReadUpToAnEarlierMoment() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        for (int i = 0; i < 25; i++) {
            byte[] part = new byte[random.nextInt(whole.length)];
            System.arraycopy(whole, 0, part, 0, part.length);
            Files.write(file, part);
            assertThat(sizes()).hasSize(1).allMatch(size -> size % DOCUMENTS == 0);
        }
    }

    @Test
    void garbageIsThrownAway() throws IOException {
        for (int size : new int[] {0, 1, 4096, 8192, 100_000}) {
            Files.write(file, garbage(size));
            assertThat(sizes()).containsExactly(0);
        }
    }

    @Test
    void damageFoundLaterMakesTheNextStartBeginAnew() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        int found = 0;
        for (int at = 2 * BLOCK; at < whole.length - BLOCK; at += 8 * BLOCK) {
            byte[] damaged = whole.clone();
            System.arraycopy(garbage(BLOCK), 0, damaged, at, BLOCK);
            Files.write(file, damaged);
            boolean readable = isReadable();
            found += readable ? 0 : 1;
            assertThat(sizes()).hasSize(1).allMatch(size -> readable || size == 0);
        }
        assertThat(found).isPositive();
    }

    @Test
    void whatIsThrownAwayStaysAway() {
        try (MongoReadStore store = MongoReadStore.embedded(folder)) {
            store.clear();
        }
        assertThat(sizes()).containsExactly(0);
    }

    @Test
    void aFileInUseIsLeftAlone() {
        try (MongoReadStore store = MongoReadStore.embedded(folder)) {
            assertThatThrownBy(() -> MongoReadStore.embedded(folder)).isInstanceOf(UncheckedIOException.class);
        }
        assertThat(sizes()).containsExactly(BATCHES * DOCUMENTS);
    }

    private byte[] garbage(int size) {
        byte[] garbage = new byte[size];
        random.nextBytes(garbage);
        return garbage;
    }

    private boolean isReadable() {
        try (MongoReadStore store = MongoReadStore.embedded(folder)) {
            return !sizes(store.database()).isEmpty();
        } catch (MongoException damaged) {
            return false;
        }
    }

    private Set<Integer> sizes() {
        try (MongoReadStore store = MongoReadStore.embedded(folder)) {
            return sizes(store.database());
        }
    }

    private static Set<Integer> sizes(MongoDatabase database) {
        Set<Integer> sizes = new TreeSet<>();
        for (String name : COLLECTIONS) {
            sizes.add(
                    database.getCollection(name).find().into(new ArrayList<>()).size());
        }
        return sizes;
    }

    private static void add(MongoReadStore store, int batch) {
        for (String name : COLLECTIONS) {
            store.database()
                    .getCollection(name)
                    .insertMany(IntStream.range(0, DOCUMENTS)
                            .mapToObj(i -> new Document("_id", batch * 1000 + i)
                                    .append("text", UUID.randomUUID().toString().repeat(8)))
                            .toList());
        }
    }
}
