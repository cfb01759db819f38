package org.filrouge.kernel.access;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.filrouge.kernel.commitment.CommitmentEvent.Made;
import org.filrouge.kernel.commitment.CommitmentEvent.TakenOver;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.funding.FundingAgreementEvent;
import org.filrouge.kernel.funding.FundingAgreementEvent.*;
import org.filrouge.kernel.mission.MissionEvent;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.providerselection.ProviderSelectionEvent.ProviderSelected;
import org.jspecify.annotations.Nullable;

/** Whose mission, money or promise a fact tells of: by this a stream is an organisation's own. */
public final class Parts {

    private Parts() {}

    /** Who carries out the mission, or was chosen to. */
    public static Set<OrganisationId> providers(DomainEvent event) {
        return switch (event) {
            case MissionEvent.Started e -> set(e.provider());
            case MissionEvent.Delivered e -> set(e.provider());
            case MissionEvent.ProviderWithdrew e -> set(e.provider());
            case ProviderSelected e -> set(e.provider());
            default -> Set.of();
        };
    }

    /** Who gives, lends or promises, or is asked to. */
    public static Set<OrganisationId> payers(DomainEvent event) {
        return switch (event) {
            case FundingAgreementEvent money -> payers(money);
            case Made e -> both(e.promisors(), e.owner());
            case TakenOver e -> set(e.newOwner());
            default -> Set.of();
        };
    }

    private static Set<OrganisationId> payers(FundingAgreementEvent told) {
        return switch (told) {
            case Granted e -> set(e.funder());
            case Requested e -> set(e.body());
            case Increased e -> set(e.funder());
            case ConditionSet e -> Set.copyOf(e.funders());
            case DrawingRightsOpened e -> set(e.funder());
            case CapitalSubscribed e -> set(e.subscriber());
            case PremisesProvided e -> set(e.owner());
            case StaffMadeAvailable e -> set(e.owner());
            case Allocated e -> set(e.funder());
            case Signed e -> Set.of();
            case Paid e -> Set.of();
            case Justified e -> Set.of();
            case ConditionAssessed e -> Set.of();
            case DrawingRightsUsed e -> Set.of();
        };
    }

    private static Set<OrganisationId> set(@Nullable OrganisationId one) {
        return one == null ? Set.of() : Set.of(one);
    }

    private static Set<OrganisationId> both(List<OrganisationId> some, @Nullable OrganisationId one) {
        return Stream.concat(some.stream(), Stream.ofNullable(one)).collect(Collectors.toUnmodifiableSet());
    }
}
