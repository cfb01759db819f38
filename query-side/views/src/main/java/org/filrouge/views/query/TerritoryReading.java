package org.filrouge.views.query;

import org.filrouge.http.Problem;
import org.jspecify.annotations.Nullable;

/** Which territories a question about a place means: those of each case's own time, or today's with older ones recast to them. */
public enum TerritoryReading {
    OF_THE_TIME("of-the-time"),
    RECAST("recast");

    /** The name of the parameter that says it. */
    public static final String PARAMETER = "territories";

    private final String text;

    TerritoryReading(String text) {
        this.text = text;
    }

    /** As callers write it. */
    public String text() {
        return text;
    }

    /** What the parameter says; the territories of the time when it is left out. */
    public static TerritoryReading of(@Nullable String told) {
        for (TerritoryReading reading : values()) {
            if (reading.text.equals(told)) {
                return reading;
            }
        }
        if (told != null) {
            throw Problem.parameter(PARAMETER);
        }
        return OF_THE_TIME;
    }
}
