package org.filrouge.gateway.access;

import org.filrouge.gateway.decisions.Proposal;
import org.filrouge.json.KernelJson;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.event.EventCatalogue;

/**
 * One fact that somebody asks to have recorded, by a command or in a file.
 *
 * @param stream the stream it is for
 */
public record Asked(String stream, DomainEvent event, Envelope envelope) {

    static Asked of(Proposal proposal) {
        Class<? extends DomainEvent> record =
                EventCatalogue.byCommand(proposal.command()).orElseThrow().record();
        return new Asked(
                proposal.stream(),
                KernelJson.mapper().readValue(proposal.data(), record),
                KernelJson.toEnvelope(proposal.envelope()));
    }

    /** The command that asks for such a fact; empty where there is none. */
    String command() {
        return EventCatalogue.of(event.getClass()).type().command();
    }
}
