package org.filrouge.views.testing;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;

/** Databases in memory behind the real driver and wire protocol; each as fresh as the last. */
public final class MemoryMongo {

    private static final MongoClient CLIENT = client();
    private static final int LONGEST_SHOWN = 2_000;
    private static final AtomicInteger COUNT = new AtomicInteger();

    private MemoryMongo() {}

    public static MongoDatabase fresh() {
        return CLIENT.getDatabase("test-" + COUNT.incrementAndGet());
    }

    /** Every document of every collection, as it is written. */
    public static Map<String, List<String>> everything(MongoDatabase database) {
        Map<String, List<String>> all = new TreeMap<>();
        for (String collection : database.listCollectionNames()) {
            if (!collection.startsWith("system.")) {
                List<String> documents = new ArrayList<>();
                database.getCollection(collection).find().map(Document::toJson).into(documents);
                documents.sort(String::compareTo);
                all.put(collection, documents);
            }
        }
        all.values().removeIf(List::isEmpty);
        return all;
    }

    /** The first document that is not the same in both, in a few words; empty when all are. */
    public static String difference(Map<String, List<String>> one, Map<String, List<String>> other) {
        Set<String> collections = new TreeSet<>(one.keySet());
        collections.addAll(other.keySet());
        for (String collection : collections) {
            List<String> left = new ArrayList<>(one.getOrDefault(collection, List.of()));
            List<String> right = new ArrayList<>(other.getOrDefault(collection, List.of()));
            List<String> both = left.stream().filter(right::contains).toList();
            left.removeAll(both);
            right.removeAll(both);
            if (!left.isEmpty() || !right.isEmpty()) {
                return collection + "\n" + shown(left) + "\n" + shown(right);
            }
        }
        return "";
    }

    private static String shown(List<String> documents) {
        String all = String.valueOf(documents);
        return all.length() <= LONGEST_SHOWN ? all : all.substring(0, LONGEST_SHOWN) + "…";
    }

    private static MongoClient client() {
        MongoServer server = new MongoServer(new MemoryBackend());
        server.bind();
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdownNow));
        return MongoClients.create(
                "mongodb://127.0.0.1:" + server.getLocalAddress().getPort());
    }
}
