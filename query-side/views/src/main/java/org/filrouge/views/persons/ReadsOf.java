package org.filrouge.views.persons;

import java.util.List;
import java.util.Map;

/** Who consulted what is held on somebody. */
@FunctionalInterface
public interface ReadsOf {

    /**
     * Consultations, the first one first.
     *
     * @param key of a person or an account, such as {@code person:p-…}
     */
    List<Map<String, Object>> reads(String key);
}
