package org.filrouge.kernel.collectiveengineering;

/** The two moments at which a support committee is asked. */
public enum OpinionSubject {
    APPROACH,
    CAPITALISATION
}
