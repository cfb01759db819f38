package org.filrouge.folds.sight;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.filrouge.kernel.access.Parts;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.event.References;
import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.funding.FundingAgreementEvent.*;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.sharedcost.Share;
import org.filrouge.kernel.sharedcost.SharedCostEvent;

/** The parts that one fact tells organisations to have. */
record PartsTold(Set<String> payers, Set<String> providers, Set<String> beneficiaries) {

    static PartsTold of(RecordedEvent version) {
        DomainEvent event = version.event();
        return new PartsTold(slugs(payers(event)), slugs(Parts.providers(event)), slugs(beneficiaries(event)));
    }

    /** Of a cost that is shared, whoever bears a part. */
    private static Collection<OrganisationId> payers(DomainEvent event) {
        return event instanceof SharedCostEvent.Split split
                ? split.shares().stream().map(Share::funder).toList()
                : Parts.payers(event);
    }

    private static List<OrganisationId> beneficiaries(DomainEvent event) {
        return switch (event) {
            case Granted e -> List.of(e.recipient());
            case Requested e -> List.of(e.requester());
            case Increased e -> List.of(e.recipient());
            case DrawingRightsOpened e -> List.of(e.service());
            case CapitalSubscribed e -> List.of(e.company());
            case PremisesProvided e -> List.of(e.recipient());
            case StaffMadeAvailable e -> List.of(e.recipient());
            case SharedCostEvent.Declared e -> e.beneficiaries();
            default -> List.of();
        };
    }

    /** Every organisation a fact names, as {@code organisation} is asked for. */
    static Set<String> named(RecordedEvent version) {
        Stream<String> own = StreamId.streamOf(version.streamKey()).equals(OrganisationId.STREAM)
                ? Stream.of(StreamId.slugOf(version.streamKey()))
                : Stream.empty();
        return Stream.concat(
                        own,
                        Stream.concat(
                                        References.in(version.event()).stream(),
                                        References.in(version.envelope()).stream())
                                .filter(OrganisationId.class::isInstance)
                                .map(StreamId::slug))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Every organisation that a fact itself names. */
    static Set<String> namedIn(DomainEvent event) {
        return References.in(event).stream()
                .filter(OrganisationId.class::isInstance)
                .map(StreamId::slug)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> slugs(Collection<OrganisationId> ids) {
        return ids.stream().map(OrganisationId::slug).collect(Collectors.toUnmodifiableSet());
    }
}
