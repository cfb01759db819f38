package org.filrouge.decisions;

import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.StreamId;

/** A fact of another stream that is recorded together with one of this stream, or both are not. */
public record Elsewhere(StreamId stream, DomainEvent event) {}
