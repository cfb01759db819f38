package org.filrouge.kernel.indicator;

import java.util.regex.Pattern;
import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.value.Slug;

/** The code of an indicator that somebody defined. Those of the programme itself are F1, T1, E1…, which no such code can be; nor can it be {@code f1}. */
public record IndicatorId(String slug) implements StreamId {

    public static final String STREAM = "indicator";

    private static final Pattern RESERVED = Pattern.compile("[a-z]\\d{1,3}|schema|fields|validate|run|try");

    public IndicatorId {
        Slug.check(slug);
    }

    /** Whether a code would be taken for one of the programme, or for what an address of definitions ends with. */
    public static boolean isReserved(String code) {
        return RESERVED.matcher(code).matches();
    }

    @Override
    public String stream() {
        return STREAM;
    }
}
