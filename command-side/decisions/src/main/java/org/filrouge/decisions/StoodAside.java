package org.filrouge.decisions;

import java.util.Optional;
import java.util.Set;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;

/** Who stepped back from one decision: accounts, and organisations with all who act for them. */
public record StoodAside(Set<String> accounts, Set<OrganisationId> organisations) {

    public static final StoodAside NOBODY = new StoodAside(Set.of(), Set.of());

    /** With one more; whoever records it steps back where nobody is named. */
    public StoodAside with(@Nullable OrganisationId member, @Nullable String account, Envelope envelope) {
        String own = member == null && account == null ? envelope.recordedBy() : account;
        return new StoodAside(
                own == null ? accounts : Names.with(accounts, own),
                member == null ? organisations : Names.with(organisations, member));
    }

    /** Which of those who would decide stepped back: the account, the organisation it acts for, or one whose decision it is. */
    public Optional<String> among(Envelope envelope) {
        OrganisationId actsFor = envelope.onBehalfOf();
        if (actsFor != null && organisations.contains(actsFor)) {
            return Optional.of(actsFor.slug());
        }
        return envelope.decidedBy().stream()
                .filter(organisations::contains)
                .map(OrganisationId::slug)
                .findFirst()
                .or(() -> Optional.of(envelope.recordedBy()).filter(accounts::contains));
    }
}
