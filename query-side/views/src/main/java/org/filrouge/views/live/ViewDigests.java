package org.filrouge.views.live;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.bson.Document;
import org.filrouge.folds.Fold;
import org.filrouge.ledger.attest.SetDigest;
import org.filrouge.ledger.attest.SizedDigests;
import org.filrouge.ledger.attest.ViewDigest;
import org.filrouge.views.store.ReadStore;
import org.filrouge.views.store.StoredText;
import org.filrouge.views.store.ViewCollection;
import org.filrouge.views.store.ViewDocument;
import org.jspecify.annotations.Nullable;

/**
 * What all answers amount to after each of the last batches. Kept from the documents that change; made by reading all of them when
 * it is not known what changed, as at the start. Whoever edits a document beside the program is never in it again.
 */
final class ViewDigests {

    private static final int REMEMBERED = 1_000;
    private static final long UNKNOWN = -2;

    private final ReadStore store;
    private final Map<String, SetDigest> sets = new LinkedHashMap<>();
    private final Map<String, ViewDigest> told = new TreeMap<>();
    private final ConcurrentSkipListMap<Long, List<ViewDigest>> bySize = new ConcurrentSkipListMap<>();
    private long position = UNKNOWN;
    private long furthest;
    private volatile @Nullable SizedDigests read;

    ViewDigests(ReadStore store) {
        this.store = store;
    }

    /** The newest at which the views had seen at most so many events, among the last. */
    Optional<SizedDigests> newestWithin(long size) {
        return Optional.ofNullable(bySize.floorEntry(size))
                .map(entry -> new SizedDigests(entry.getKey(), entry.getValue()));
    }

    /** What the documents amounted to when all of them were read last; nothing when they were between two batches. */
    Optional<SizedDigests> read() {
        return Optional.ofNullable(read);
    }

    /** Reads all documents, unless it is known what they amount to. */
    void begin() {
        if (position == UNKNOWN) {
            readAll(store.position());
        }
    }

    /** Before a batch: nobody else may have written since the last. */
    void prepare() {
        long stored = store.position();
        if (stored != position) {
            readAll(stored);
        }
    }

    /** One document of a view is replaced. */
    void changed(Fold<?> fold, @Nullable Document before, Document after) {
        SetDigest set = sets.get(fold.name());
        if (before != null) {
            set.remove(element(fold, before));
        }
        set.add(element(fold, after));
        told.remove(fold.name());
    }

    /** After a batch; a batch of what was seen already says nothing of its size. */
    void reached(long last) {
        position = last;
        furthest = Math.max(furthest, last);
        if (last == furthest) {
            remember(last + 1);
        }
    }

    /** A batch broke off: what it had changed is not known. */
    void forget() {
        position = UNKNOWN;
    }

    private void readAll(long stored) {
        sets.clear();
        told.clear();
        furthest = stored;
        store.views().forEach(this::read);
        position = stored;
        if (furthest == stored) {
            remember(stored + 1);
            read = new SizedDigests(stored + 1, bySize.get(stored + 1));
        }
    }

    private void read(ViewCollection<?> view) {
        SetDigest set = new SetDigest();
        sets.put(view.fold().name(), set);
        view.each(document -> {
            set.add(element(view.fold(), document));
            furthest = Math.max(furthest, ViewDocument.positionOf(document));
        });
    }

    private void remember(long size) {
        store.views().forEach(view -> told.computeIfAbsent(view.fold().name(), name -> digest(view.fold())));
        bySize.put(size, List.copyOf(told.values()));
        if (bySize.size() > REMEMBERED) {
            bySize.pollFirstEntry();
        }
    }

    private ViewDigest digest(Fold<?> fold) {
        SetDigest set = sets.get(fold.name());
        return new ViewDigest(fold.name(), fold.version(), set.count(), set.digest());
    }

    private static byte[] element(Fold<?> fold, Document document) {
        return ViewDigest.element(
                fold.name(), fold.version(), String.valueOf(document.get("_id")), StoredText.of(document.get("view")));
    }
}
