package org.filrouge.kernel.event;

import java.util.Map;

/**
 * A rule that warns without refusing, kept beside the fact it was given for.
 *
 * @param code the stable code of the rule
 * @param facts what the rule found
 */
public record Warning(String code, Map<String, String> facts) {}
