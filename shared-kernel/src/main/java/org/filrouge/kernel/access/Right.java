package org.filrouge.kernel.access;

/** A role and the part of the programme in which it is held. */
public record Right(AccessRole role, AccessScope scope) {}
