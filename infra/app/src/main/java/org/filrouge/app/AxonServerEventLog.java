package org.filrouge.app;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.filrouge.eventstore.AxonServerLink;
import org.filrouge.eventstore.AxonServerSettings;
import org.filrouge.eventstore.CatalogueSerializer;
import org.filrouge.eventstore.EventRows;
import org.filrouge.eventstore.EventStoreSelfCheck;
import org.filrouge.eventstore.Upcaster;
import org.filrouge.gateway.commands.PositionLookup;
import org.filrouge.gateway.decisions.Proposal;
import org.filrouge.gateway.imports.Import;
import org.filrouge.kernel.importing.CaseFileId;

/** The log in an Axon Server that several processes share; commands for one stream reach one process. */
final class AxonServerEventLog implements EventLog {

    private static final String COMPONENT = "fil-rouge";

    private final AxonServerLink link;
    private final CommandBus commands;

    AxonServerEventLog(Settings.AxonServer settings, String nodeId, CatalogueSerializer serializer) {
        EventStoreSelfCheck.requireStableNames(serializer);
        AxonServerSettings address = new AxonServerSettings(
                String.valueOf(settings.servers()),
                settings.context(),
                settings.admission().map(Secret::reveal).orElse(null),
                nodeId,
                COMPONENT,
                settings.tls());
        this.link = AxonServerLink.open(address, new Upcaster());
        this.commands = link.commandBus(new CommandSerializer(), AxonServerEventLog::stream);
    }

    @Override
    public EventStore store() {
        return link.eventStore();
    }

    @Override
    public CommandBus commands() {
        return commands;
    }

    @Override
    public PositionLookup positions() {
        return link.positions()::positionsOf;
    }

    @Override
    public long size() {
        return link.positions().size();
    }

    @Override
    public EventRows rows() {
        return link.rows();
    }

    @Override
    public void close() {
        link.close();
    }

    private static String stream(CommandMessage<?> command) {
        return switch (command.getPayload()) {
            case Proposal proposal -> proposal.stream();
            case Import file -> new CaseFileId(file.caseId()).key();
            default -> command.getIdentifier();
        };
    }
}
