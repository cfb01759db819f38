package org.filrouge.kernel.identifier;

import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.EventType;
import org.filrouge.kernel.event.StreamFamily;
import org.filrouge.kernel.organisation.OrganisationId;

/** The house's own memory of whose a number is, kept in the log so that two organisations can never be given the same. */
@StreamFamily(
        stream = IdentifierId.STREAM,
        id = IdentifierId.class,
        refusals = IdentifierRefusal.class,
        fr = "Identifiant",
        en = "Identifier",
        belongsToCase = false,
        telling = false)
public sealed interface IdentifierEvent extends DomainEvent {

    /** The number is this organisation's. */
    @EventType(name = "identifier.claimed", fr = "Identifiant attribué", en = "Identifier claimed")
    record Claimed(OrganisationId organisation) implements IdentifierEvent {}

    /** The number is nobody's any more. */
    @EventType(name = "identifier.released", fr = "Identifiant libéré", en = "Identifier released")
    record Released(OrganisationId organisation) implements IdentifierEvent {}
}
