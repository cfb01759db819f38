package org.filrouge.ledger.json;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A JSON value as RFC 8785 sees it. */
public sealed interface Json {

    /** Members by name, in the order of their UTF-16 code units. */
    record Members(Map<String, Json> byName) implements Json {
        public Members {
            byName = new TreeMap<>(byName);
        }
    }

    /** Values in their order. */
    record Row(List<Json> values) implements Json {
        public Row {
            values = List.copyOf(values);
        }
    }

    /** A string, kept as given. */
    record Text(String value) implements Json {}

    /** A number of double precision, as JSON has it between strangers. */
    record Number(double value) implements Json {

        /** Beyond this, whole numbers are rounded on the way. */
        public static final long LARGEST_EXACT = (1L << 53) - 1;
    }

    /** True, false, or null. */
    enum Word implements Json {
        TRUE,
        FALSE,
        NULL
    }
}
