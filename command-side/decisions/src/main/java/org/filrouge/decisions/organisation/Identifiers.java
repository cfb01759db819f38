package org.filrouge.decisions.organisation;

import static org.filrouge.kernel.organisation.OrganisationRefusal.*;

import java.util.Set;
import org.filrouge.decisions.Names;
import org.filrouge.decisions.Ruling;
import org.filrouge.kernel.organisation.Identifier;
import org.filrouge.kernel.organisation.IdentifierScheme;
import org.filrouge.kernel.organisation.OrganisationEvent;
import org.filrouge.kernel.organisation.OrganisationEvent.IdentifierEnded;
import org.filrouge.kernel.organisation.OrganisationEvent.IdentifierRecorded;
import org.filrouge.kernel.value.FuzzyDate;
import org.filrouge.kernel.value.Siret;

/** The rules of an organisation's numbers. That no other organisation has them is looked up elsewhere: no history tells it. */
final class Identifiers {

    private Identifiers() {}

    static Ruling<OrganisationEvent> recorded(
            Ruling<OrganisationEvent> ruling, IdentifierRecorded e, Set<Identifier> held) {
        FuzzyDate from = e.from();
        FuzzyDate until = e.until();
        Identifier identifier = e.identifier();
        Set<Identifier> sirens = Set.copyOf(held.stream()
                .filter(other -> other.scheme() == IdentifierScheme.SIREN)
                .toList());
        return ruling.refuseIf(!identifier.isValid(), IDENTIFIER_INVALID, "scheme", e.scheme(), "value", e.value())
                .refuseIf(
                        held.contains(identifier),
                        IDENTIFIER_ALREADY_RECORDED,
                        "scheme",
                        e.scheme(),
                        "value",
                        e.value())
                .refuseIf(
                        from != null && until != null && until.certainlyBefore(from),
                        IDENTIFIER_ENDS_BEFORE_IT_BEGINS,
                        "from",
                        from,
                        "until",
                        until)
                .warnIf(
                        isOfAnother(identifier, sirens),
                        SIRET_OF_ANOTHER_SIREN,
                        "value",
                        e.value(),
                        "siren",
                        Names.listed(sirens.stream().map(Identifier::value).toList()));
    }

    static Ruling<OrganisationEvent> ended(Ruling<OrganisationEvent> ruling, IdentifierEnded e, Set<Identifier> held) {
        return ruling.refuseIf(
                !held.contains(e.identifier()), IDENTIFIER_NOT_RECORDED, "scheme", e.scheme(), "value", e.value());
    }

    private static boolean isOfAnother(Identifier identifier, Set<Identifier> sirens) {
        if (identifier.scheme() != IdentifierScheme.SIRET || !identifier.isValid() || sirens.isEmpty()) {
            return false;
        }
        String siren = new Siret(identifier.value()).siren().digits();
        return sirens.stream().noneMatch(held -> held.value().equals(siren));
    }
}
