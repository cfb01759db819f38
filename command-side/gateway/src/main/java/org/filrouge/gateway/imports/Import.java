package org.filrouge.gateway.imports;

import java.util.List;
import java.util.Map;

/**
 * An import on its way to the log: all of it, or nothing.
 *
 * @param caseId the name of the case
 * @param id names this import, for its progress
 * @param organisations the organisations of the file, entered where they are not yet
 */
public record Import(
        String id,
        String caseId,
        String sha256,
        Map<String, Object> envelope,
        List<ToldFact> organisations,
        List<ToldFact> facts) {}
