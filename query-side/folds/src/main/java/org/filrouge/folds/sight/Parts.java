package org.filrouge.folds.sight;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.filrouge.kernel.commitment.CommitmentEvent.Made;
import org.filrouge.kernel.commitment.CommitmentEvent.TakenOver;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.event.References;
import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.funding.FundingAgreementEvent;
import org.filrouge.kernel.funding.FundingAgreementEvent.*;
import org.filrouge.kernel.mission.MissionEvent.Delivered;
import org.filrouge.kernel.mission.MissionEvent.ProviderWithdrew;
import org.filrouge.kernel.mission.MissionEvent.Started;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.providerselection.ProviderSelectionEvent.ProviderSelected;
import org.filrouge.kernel.sharedcost.Share;
import org.filrouge.kernel.sharedcost.SharedCostEvent;
import org.jspecify.annotations.Nullable;

/** The parts that one fact tells organisations to have. */
record Parts(Set<String> payers, Set<String> providers, Set<String> beneficiaries) {

    static Parts of(RecordedEvent version) {
        DomainEvent event = version.event();
        return new Parts(slugs(payers(event)), slugs(providers(event)), slugs(beneficiaries(event)));
    }

    private static List<? extends @Nullable OrganisationId> payers(DomainEvent event) {
        return switch (event) {
            case FundingAgreementEvent money -> payers(money);
            case SharedCostEvent.Split e ->
                e.shares().stream().map(Share::funder).toList();
            case Made e ->
                Stream.concat(e.promisors().stream(), Stream.ofNullable(e.owner()))
                        .toList();
            case TakenOver e -> List.of(e.newOwner());
            default -> List.of();
        };
    }

    private static List<OrganisationId> payers(FundingAgreementEvent told) {
        return switch (told) {
            case Granted e -> List.of(e.funder());
            case Requested e -> List.of(e.body());
            case Increased e -> List.of(e.funder());
            case ConditionSet e -> e.funders();
            case DrawingRightsOpened e -> List.of(e.funder());
            case CapitalSubscribed e -> List.of(e.subscriber());
            case PremisesProvided e -> List.of(e.owner());
            case StaffMadeAvailable e -> List.of(e.owner());
            case Allocated e -> List.of(e.funder());
            case Signed e -> List.of();
            case Paid e -> List.of();
            case Justified e -> List.of();
            case ConditionAssessed e -> List.of();
            case DrawingRightsUsed e -> List.of();
        };
    }

    private static List<? extends @Nullable OrganisationId> providers(DomainEvent event) {
        return switch (event) {
            case Started e -> Stream.ofNullable(e.provider()).toList();
            case Delivered e -> Stream.ofNullable(e.provider()).toList();
            case ProviderWithdrew e -> List.of(e.provider());
            case ProviderSelected e -> List.of(e.provider());
            default -> List.of();
        };
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

    private static Set<String> slugs(List<? extends @Nullable OrganisationId> ids) {
        return ids.stream().map(OrganisationId::slug).collect(Collectors.toUnmodifiableSet());
    }
}
