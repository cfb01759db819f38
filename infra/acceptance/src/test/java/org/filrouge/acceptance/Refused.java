package org.filrouge.acceptance;

import java.util.Map;
import java.util.function.Function;

/**
 * One rule, and a command that it stands against.
 *
 * @param before what happened before, in a case with three organisations; returns the body of the command
 */
record Refused(
        String rule,
        String command,
        Function<Story, Map<String, Object>> before,
        String code,
        String fr,
        String en,
        Function<Story, Map<String, String>> facts) {}
