package org.filrouge.kernel.person;

/** What a person's details are kept for. Each purpose has a key of its own; nothing is kept for two purposes under one. */
public enum Purpose {
    /** To reach an organisation. */
    CONTACT,
    /** To invite and hear the members of a committee. */
    COMMITTEE,
    /** To ask what became of somebody's job or project. */
    FOLLOW_UP
}
