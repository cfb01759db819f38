package org.filrouge.gateway.imports;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One fact on its way into the log, in plain JSON.
 *
 * @param ref its name in the file
 * @param event the stable name of the event
 * @param after the ref of a fact of the same file it comes after
 * @param sha256 of all this, so that a changed file is told from the same one
 */
public record ToldFact(
        String ref,
        String stream,
        String event,
        String data,
        Map<String, Object> envelope,
        @Nullable String after,
        @Nullable String before,
        String sha256) {}
