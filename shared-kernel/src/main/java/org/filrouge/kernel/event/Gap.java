package org.filrouge.kernel.event;

import java.util.Map;

/**
 * A hole in a told history: the rule that a live command would have been refused by. A gap is not a breach; it is listed for
 * the evaluator.
 *
 * @param code the stable code of the rule
 * @param facts what was found missing
 */
public record Gap(String code, Map<String, String> facts) {}
