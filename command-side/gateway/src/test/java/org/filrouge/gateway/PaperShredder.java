package org.filrouge.gateway;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.filrouge.gateway.erasure.Shredder;
import org.filrouge.kernel.event.Seal;

/** Remembers what it was told to destroy, and can jam. */
public final class PaperShredder implements Shredder {

    private final List<String> destroyed = new ArrayList<>();
    private boolean jammed;

    /** What was destroyed, each time it was ordered. */
    public List<String> destroyed() {
        return List.copyOf(destroyed);
    }

    /** Whether it fails from now on. */
    public void jam(boolean now) {
        jammed = now;
    }

    @Override
    public List<Seal.Key> keysOf(String subject) {
        return subject.startsWith("person:")
                ? List.of(new Seal.Key("0a".repeat(16), "0b".repeat(32), subject, "details"))
                : List.of();
    }

    @Override
    public void destroy(Collection<String> ids, String reason) {
        if (jammed) {
            throw new IllegalStateException("jammed");
        }
        destroyed.addAll(ids);
    }
}
