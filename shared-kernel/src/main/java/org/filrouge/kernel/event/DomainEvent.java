package org.filrouge.kernel.event;

/**
 * A fact of the programme, past and immutable. Before it is recorded the same record is the proposal of a command: what is
 * asked for and what may come of it have the same words (decision record 0003).
 */
public interface DomainEvent {}
