package org.filrouge.gateway.erasure;

import java.util.Collection;
import java.util.List;

/** Finds, in the log as stored, whatever an erasure has to reach. */
@FunctionalInterface
public interface SealedFacts {

    /**
     * The facts of a stream, those whose texts speak of the person it is of, those named, and every correction of one of them, in the
     * order of recording.
     *
     * @param stream of a person, or of an erasure of texts
     * @param named ids of events
     */
    List<SealedFact> reached(String stream, Collection<String> named);
}
