package org.filrouge.views.persons;

/** The proof that an event is in the signed log. */
@FunctionalInterface
public interface EventProof {

    /** A tlog-proof, to be kept and checked without this program. */
    String of(String event);
}
