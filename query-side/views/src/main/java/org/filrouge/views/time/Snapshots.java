package org.filrouge.views.time;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.filrouge.folds.Course.Step;
import org.filrouge.folds.Fold;
import org.jspecify.annotations.Nullable;

/**
 * Answers half way through long histories. Each is named by what was folded into it, the facts and the corrections that told them, so
 * that none can ever be out of date: another history has another name. All of it can be thrown away.
 */
final class Snapshots {

    /** Facts from one snapshot to the next. */
    static final int EVERY = 128;

    private final long most;
    private final Map<String, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long weight;

    /**
     * Keeps snapshots.
     *
     * @param most facts folded into all of them together at most
     */
    Snapshots(long most) {
        this.most = most;
    }

    private record Kept(Object view, int facts) {}

    /** The answer of a key after some facts, from the farthest snapshot on that the same facts lead to. */
    <V> V folded(Fold<V> fold, String key, List<Step> facts) {
        List<String> names = names(fold, key, facts);
        V view = null;
        int next = names.size();
        while (view == null && next > 0) {
            view = at(names.get(next - 1), fold.type());
            next -= view == null ? 1 : 0;
        }
        V answer = view == null ? fold.empty(key) : view;
        for (int i = next * EVERY; i < facts.size(); i++) {
            answer = fold.apply(answer, facts.get(i).fact());
            if ((i + 1) % EVERY == 0) {
                keep(names.get(i / EVERY), new Kept(answer, i + 1));
            }
        }
        return answer;
    }

    /** The name of the answer after each full stretch of facts. */
    private static List<String> names(Fold<?> fold, String key, List<Step> facts) {
        List<String> names = new ArrayList<>();
        if (facts.size() >= EVERY) {
            MessageDigest digest = sha256();
            digest.update((fold.name() + ":" + key).getBytes(StandardCharsets.UTF_8));
            ByteBuffer stretch = ByteBuffer.allocate(EVERY * 2 * Long.BYTES);
            for (Step step : facts) {
                stretch.putLong(step.fact().position()).putLong(step.said());
                if (!stretch.hasRemaining()) {
                    byte[] name = digest.digest(stretch.array());
                    names.add(HexFormat.of().formatHex(name));
                    digest.update(name);
                    stretch.clear();
                }
            }
        }
        return names;
    }

    private synchronized <V> @Nullable V at(String name, Class<V> type) {
        Kept found = kept.get(name);
        return found == null ? null : type.cast(found.view());
    }

    private synchronized void keep(String name, Kept snapshot) {
        Kept before = kept.put(name, snapshot);
        weight += snapshot.facts() - (before == null ? 0 : before.facts());
        Iterator<Map.Entry<String, Kept>> oldest = kept.entrySet().iterator();
        while (weight > most && oldest.hasNext()) {
            weight -= oldest.next().getValue().facts();
            oldest.remove();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every JDK has SHA-256", missing);
        }
    }
}
