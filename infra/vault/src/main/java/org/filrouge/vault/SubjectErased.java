package org.filrouge.vault;

/** Nothing more is sealed for a subject whose key was destroyed: a new relation is with another subject. */
public final class SubjectErased extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    SubjectErased(String subject, String purpose) {
        super("The key of " + subject + " for " + purpose + " was destroyed");
    }
}
