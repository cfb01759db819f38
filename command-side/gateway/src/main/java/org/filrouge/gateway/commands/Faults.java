package org.filrouge.gateway.commands;

import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;

/** Names the place and the reason of a value that could not be read. */
public final class Faults {

    private Faults() {}

    /** A JSON pointer to the value; empty for the body itself. */
    public static String pointer(JacksonException unreadable) {
        return unreadable instanceof DatabindException bound
                ? bound.getPath().stream()
                        .map(step -> "/" + (step.getPropertyName() == null ? step.getIndex() : step.getPropertyName()))
                        .collect(Collectors.joining())
                : "";
    }

    /** Why it could not be read, in one line. */
    public static String reason(JacksonException unreadable) {
        Throwable cause = unreadable.getCause();
        boolean ours = cause instanceof IllegalArgumentException && cause.getMessage() != null;
        String text = ours ? cause.getMessage() : unreadable.getOriginalMessage();
        return text.lines().findFirst().orElse("cannot be read");
    }
}
