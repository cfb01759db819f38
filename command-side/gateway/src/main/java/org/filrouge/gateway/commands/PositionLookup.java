package org.filrouge.gateway.commands;

import java.util.List;
import java.util.Map;

/** Finds the places in the log that events were given. */
@FunctionalInterface
public interface PositionLookup {

    /** Positions by event id; an id not found in time is left out. */
    Map<String, Long> positionsOf(List<String> eventIds);
}
