package org.filrouge.json;

import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.filrouge.kernel.event.EventCatalogue.Entry;
import org.filrouge.kernel.value.Known;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * How an event that was stored in an earlier form is read in today's: one step for each revision that was ever left behind. What
 * is stored is never touched (decision record 0012).
 */
public final class Revisions {

    /** What turns the stored fields of a revision into those of the next, by {@code name.revision}. */
    private static final Map<String, Consumer<ObjectNode>> STEPS =
            Map.of("funding-agreement.granted.1", Revisions::grantedToldByAFlag);

    private Revisions() {}

    /** The revisions that were left behind, as {@code name.revision}. */
    public static Set<String> leftBehind() {
        return STEPS.keySet();
    }

    /**
     * Stored fields as the newest revision of their event has them; the given node stays as it is.
     *
     * @throws IllegalArgumentException when a step is missing, or the event was stored by a newer program
     */
    public static JsonNode newest(Entry entry, int revision, JsonNode stored) {
        int newest = entry.type().revision();
        if (revision > newest) {
            throw new IllegalArgumentException(
                    "%s was stored as revision %d; this version knows %d".formatted(entry.name(), revision, newest));
        }
        JsonNode fields = stored.deepCopy();
        for (int from = revision; from < newest; from++) {
            Consumer<ObjectNode> step = STEPS.get(entry.name() + "." + from);
            if (step == null) {
                throw new IllegalArgumentException("nothing reads %s.%d".formatted(entry.name(), from));
            }
            step.accept((ObjectNode) fields);
        }
        return fields;
    }

    /**
     * A flag that was set says yes, one that was not says no. Whoever left it out without knowing was stored as no, too: that form
     * could not tell the two apart, which is why it was left behind; what was stored is taken at its word.
     */
    private static void grantedToldByAFlag(ObjectNode fields) {
        JsonNode flag = fields.get("dla");
        Known dla = flag == null ? Known.UNKNOWN : flag.asBoolean() ? Known.YES : Known.NO;
        fields.put("dla", dla.name());
    }
}
