package org.filrouge.views.query;

import java.util.Locale;
import org.filrouge.http.Problem;
import org.jspecify.annotations.Nullable;

/** Whether a funder is looked at alone, or with the bodies it took over from. */
public enum Lineage {
    OWN,
    FOLLOWED;

    /** Reads {@code own} or {@code followed}; left out it is the first. */
    public static Lineage of(@Nullable String text) {
        for (Lineage lineage : values()) {
            if (text == null || lineage.said().equals(text)) {
                return lineage;
            }
        }
        throw Problem.parameter("lineage");
    }

    public String said() {
        return name().toLowerCase(Locale.ROOT);
    }
}
