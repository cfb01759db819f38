package org.filrouge.kernel.supportrequest;

import java.util.List;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.EventType;
import org.filrouge.kernel.event.FreeText;
import org.filrouge.kernel.event.StreamFamily;
import org.filrouge.kernel.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;

/** Requests for support. An injunction by an authority is not one: it is observed, and matched with the structures' own will. */
@StreamFamily(
        stream = SupportRequestId.STREAM,
        id = SupportRequestId.class,
        refusals = SupportRequestRefusal.class,
        fr = "Demande d'accompagnement",
        en = "Support request")
public sealed interface SupportRequestEvent extends DomainEvent {

    /**
     * Structures ask for support, of their own will.
     */
    @EventType(
            name = "support-request.support-requested",
            command = "request-support",
            opens = true,
            fr = "Accompagnement demandé",
            en = "Support requested")
    record SupportRequested(List<OrganisationId> requesters, RequestOrigin origin, @FreeText @Nullable String object)
            implements SupportRequestEvent {}
}
