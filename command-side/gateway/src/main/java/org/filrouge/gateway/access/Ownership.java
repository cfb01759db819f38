package org.filrouge.gateway.access;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import org.filrouge.gateway.access.RecordedFacts.Fact;
import org.filrouge.kernel.access.AccessScope;
import org.filrouge.kernel.access.AccountId;
import org.filrouge.kernel.access.Parts;
import org.filrouge.kernel.access.Right;
import org.filrouge.kernel.correction.CorrectionEvent.Contested;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.References;
import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.mission.MissionEvent.Started;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.supportcase.SupportCaseEvent.RoleAssigned;
import org.filrouge.kernel.supportcase.SupportCaseId;
import org.jspecify.annotations.Nullable;

/** Whether a fact that somebody asks for is their own in the role of one of their rights. */
final class Ownership {

    private final AccountId account;
    private final RecordedFacts facts;

    Ownership(AccountId account, RecordedFacts facts) {
        this.account = account;
        this.facts = facts;
    }

    boolean isOwn(Right right, Asked asked) {
        if (StreamId.streamOf(asked.stream()).equals(AccountId.STREAM)) {
            return asked.stream().equals(account.key());
        }
        AccessScope scope = right.scope();
        return switch (right.role()) {
            case PROGRAMME_OFFICER, COMMITTEE_MEMBER -> new Places(facts).reach(scope, asked);
            case PROVIDER -> scope.organisation() != null && carriesOut(scope.organisation(), asked);
            case FUNDER -> scope.organisation() != null && pays(scope.organisation(), asked);
            case BENEFICIARY -> scope.organisation() != null && isConcerned(scope.organisation(), asked);
            case EVALUATOR, AUDITOR, ADMINISTRATOR -> false;
        };
    }

    /** A mission is its provider's, told in the mission or chosen in the selection it follows; and nobody else's is named. */
    private boolean carriesOut(OrganisationId own, Asked asked) {
        Set<OrganisationId> carriers = told(asked.stream(), Parts::providers);
        selections(asked).forEach(selection -> carriers.addAll(told(selection, Parts::providers)));
        return carriers.contains(own) && nobodyElse(own, Parts.providers(asked.event()));
    }

    private Set<String> selections(Asked asked) {
        Set<String> selections = new HashSet<>();
        facts.orAskedFor(asked.stream()).forEach(fact -> selections(fact.event(), selections, asked));
        return selections;
    }

    /** A mission begun under a selection is of that selection's case. */
    private void selections(DomainEvent event, Set<String> selections, Asked asked) {
        if (event instanceof Started started && started.selection() != null) {
            String selection = started.selection().key();
            boolean sameCase = facts.recorded(selection).stream()
                    .map(fact -> fact.envelope().caseId())
                    .allMatch(inCase -> inCase == null
                            || facts.isRecorded(asked.stream())
                            || inCase.equals(asked.envelope().caseId()));
            if (sameCase) {
                selections.add(selection);
            }
        }
    }

    /** Money and promises are those of who gives; a funder begins an agreement only in a case in which it was given a role. */
    private boolean pays(OrganisationId own, Asked asked) {
        boolean known = facts.isRecorded(asked.stream())
                ? told(asked.stream(), Parts::payers).contains(own)
                : Parts.payers(asked.event()).contains(own)
                        && hasRole(own, asked.envelope().caseId());
        return known && nobodyElse(own, Parts.payers(asked.event()));
    }

    private boolean hasRole(OrganisationId own, @Nullable SupportCaseId inCase) {
        return inCase != null
                && facts.recorded(inCase.key()).stream()
                        .anyMatch(fact -> fact.event() instanceof RoleAssigned role
                                && role.organisation().equals(own));
    }

    /** Who contests does so in its own name, and what tells of it. */
    private boolean isConcerned(OrganisationId own, Asked asked) {
        return asked.event() instanceof Contested contested
                && contested.by().equals(own)
                && (asked.stream().equals(own.key())
                        || facts.recorded(asked.stream()).stream()
                                .filter(fact -> fact.id().equals(contested.event()))
                                .anyMatch(fact -> names(own, fact)));
    }

    private static boolean names(OrganisationId own, Fact fact) {
        return References.in(fact.event()).contains(own)
                || References.in(fact.envelope()).contains(own);
    }

    private Set<OrganisationId> told(String stream, Function<DomainEvent, Set<OrganisationId>> parts) {
        Set<OrganisationId> all = new HashSet<>();
        facts.recorded(stream).forEach(fact -> all.addAll(parts.apply(fact.event())));
        return all;
    }

    private static boolean nobodyElse(OrganisationId own, Set<OrganisationId> named) {
        return named.isEmpty() || named.equals(Set.of(own));
    }
}
