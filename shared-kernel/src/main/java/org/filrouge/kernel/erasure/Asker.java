package org.filrouge.kernel.erasure;

/** Who wants an erasure; never by name. */
public enum Asker {
    PERSON,
    REPRESENTATIVE,
    CONTROLLER,
    AUTHORITY
}
