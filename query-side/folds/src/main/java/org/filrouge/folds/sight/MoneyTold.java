package org.filrouge.folds.sight;

import java.util.Arrays;
import java.util.Set;
import org.filrouge.kernel.childcare.ChildcareFacilityEvent.PlacesReserved;
import org.filrouge.kernel.commitment.CommitmentEvent;
import org.filrouge.kernel.convention.ConventionEvent;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.funding.FundingAgreementEvent;
import org.filrouge.kernel.mission.MissionEvent.PhaseCompleted;
import org.filrouge.kernel.observation.ObservationEvent;
import org.filrouge.kernel.observation.ObservationKind.FieldType;
import org.filrouge.kernel.observation.ObservationVocabulary;
import org.filrouge.kernel.organisation.OrganisationEvent.SelfFinancingRateReported;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.sharedcost.SharedCostEvent;
import org.filrouge.kernel.sharedservice.SharedServiceEvent.EligibilityQuestionRaised;
import org.filrouge.kernel.sharedservice.SharedServiceEvent.EligibilityRuled;
import org.filrouge.kernel.sharedservice.SharedServiceEvent.OfferDefined;
import org.filrouge.kernel.supportcase.Role;
import org.filrouge.kernel.supportcase.SupportCaseEvent.RoleAssigned;
import org.filrouge.kernel.value.Money;

/**
 * Which facts tell somebody's money: an amount, a rate, a share, a condition, a promise, or who pays. A kind of fact with an amount in it
 * is one of them without being listed.
 */
final class MoneyTold {

    private static final Set<Class<?>> FAMILIES =
            Set.of(FundingAgreementEvent.class, SharedCostEvent.class, CommitmentEvent.class, ConventionEvent.class);

    private static final Set<Class<?>> FACTS =
            Set.of(SelfFinancingRateReported.class, OfferDefined.class, EligibilityQuestionRaised.class);

    /** Observations that tell numbers of whatever kind, or what a funder bears. */
    private static final Set<String> OBSERVATIONS =
            Set.of("indicator-measured", "method-rule", "running-costs-changed", "source-contradiction");

    private MoneyTold() {}

    /** Whether a fact tells money, a promise or a payer that is not an organisation's own. */
    static boolean ofOthersThan(String organisation, DomainEvent event) {
        OrganisationId own = new OrganisationId(organisation);
        return switch (event) {
            case ObservationEvent.Recorded e -> OBSERVATIONS.contains(e.kind()) || hasAmount(e);
            case RoleAssigned e ->
                !e.organisation().equals(own)
                        && e.roles().stream().anyMatch(role -> role == Role.FUNDER || role == Role.BUYER);
            case PhaseCompleted e -> e.funder() != null && !e.funder().equals(own);
            case PlacesReserved e -> !e.buyer().equals(own);
            case EligibilityRuled e -> !e.payer().equals(own);
            default -> byKind(event.getClass());
        };
    }

    private static boolean byKind(Class<? extends DomainEvent> kind) {
        return FACTS.contains(kind)
                || FAMILIES.stream().anyMatch(family -> family.isAssignableFrom(kind))
                || Arrays.stream(kind.getRecordComponents()).anyMatch(part -> part.getType() == Money.class);
    }

    private static boolean hasAmount(ObservationEvent.Recorded observation) {
        return ObservationVocabulary.kind(observation.kind())
                .map(kind -> kind.fields().stream()
                        .anyMatch(field -> field.type() == FieldType.MONEY
                                && observation.values().containsKey(field.name())))
                .orElse(true);
    }
}
