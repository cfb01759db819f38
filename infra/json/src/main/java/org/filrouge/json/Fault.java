package org.filrouge.json;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * One faulty field of a body.
 *
 * @param field a JSON pointer to it; empty for the body itself
 * @param problem what is wrong with it, in the caller's language
 */
public record Fault(@JsonInclude(JsonInclude.Include.ALWAYS) String field, String problem) {}
