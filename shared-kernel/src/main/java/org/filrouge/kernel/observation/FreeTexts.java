package org.filrouge.kernel.observation;

import java.util.Set;
import org.filrouge.kernel.observation.ObservationKind.Field;
import org.filrouge.kernel.observation.ObservationKind.FieldType;

/** Which fields of observations hold free texts: all that hold texts, but for the labels by which rules and readers compare facts. */
public final class FreeTexts {

    private static final Set<String> LABELS = Set.of(
            "indicator-measured indicator",
            "indicator-measured unit",
            "jobs-followed role",
            "method-rule unit",
            "source-contradiction events",
            "source-contradiction indicator");

    private FreeTexts() {}

    /** Whether people write in this field as they like. */
    public static boolean has(ObservationKind kind, Field field) {
        boolean text = field.type() == FieldType.TEXT || field.type() == FieldType.TEXTS;
        return text && !LABELS.contains(kind.code() + " " + field.name());
    }
}
