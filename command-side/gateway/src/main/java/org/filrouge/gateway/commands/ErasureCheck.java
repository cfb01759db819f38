package org.filrouge.gateway.commands;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.filrouge.gateway.decisions.GatewayRefusal;
import org.filrouge.gateway.decisions.Proposal;
import org.filrouge.http.Problem;
import org.filrouge.http.Reader;
import org.filrouge.json.KernelJson;
import org.filrouge.kernel.erasure.TextErasureEvent;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.EventCatalogue;
import org.filrouge.kernel.event.EventCatalogue.Entry;
import org.filrouge.kernel.person.PersonEvent;
import org.filrouge.kernel.refusal.Refusal;

/** What a command on an erasure may not say, and no rule can see: that there is no second account, or facts that are not recorded. */
final class ErasureCheck {

    private static final Set<Class<?>> ON_ERASURES = Set.of(
            PersonEvent.ErasureApproved.class,
            PersonEvent.ErasureRequested.class,
            TextErasureEvent.Approved.class,
            TextErasureEvent.Requested.class);

    private final PositionLookup positions;

    ErasureCheck(PositionLookup positions) {
        this.positions = positions;
    }

    /**
     * Lets a proposal pass.
     *
     * @throws Problem 409 when it says what is not so
     */
    void check(Proposal proposal, Reader reader) {
        Entry entry = EventCatalogue.byCommand(proposal.command()).orElseThrow();
        if (!ON_ERASURES.contains(entry.record())) {
            return;
        }
        switch ((DomainEvent) KernelJson.mapper().readValue(proposal.data(), entry.record())) {
            case PersonEvent.ErasureApproved e -> alone(e.alone(), reader);
            case TextErasureEvent.Approved e -> alone(e.alone(), reader);
            case PersonEvent.ErasureRequested e -> recorded(e.events());
            case TextErasureEvent.Requested e -> recorded(e.events());
            default -> {
                // No other command is on an erasure.
            }
        }
    }

    private static void alone(boolean said, Reader reader) {
        if (said && !reader.alone()) {
            throw Problem.refused(List.of(new Refusal(GatewayRefusal.NOT_ALONE, Map.of())));
        }
    }

    private void recorded(List<String> events) {
        Set<String> known = positions.positionsOf(events).keySet();
        List<Refusal> unknown = events.stream()
                .filter(id -> !known.contains(id))
                .map(id -> new Refusal(GatewayRefusal.UNKNOWN_REFERENCE, Map.of("reference", id)))
                .toList();
        if (!unknown.isEmpty()) {
            throw Problem.refused(unknown);
        }
    }
}
