package org.filrouge.gateway.access;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.filrouge.gateway.access.RecordedFacts.Fact;
import org.filrouge.kernel.access.AccessScope;
import org.filrouge.kernel.access.Reach;
import org.filrouge.kernel.correction.CorrectionEvent;
import org.filrouge.kernel.event.EventCatalogue;
import org.filrouge.kernel.event.References;
import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.funding.FundingAgreementId;
import org.filrouge.kernel.organisation.OrganisationEvent.Entered;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.supportcase.CaseTerritory;
import org.filrouge.kernel.supportcase.SupportCaseEvent.Opened;
import org.filrouge.kernel.supportcase.SupportCaseId;
import org.jspecify.annotations.Nullable;

/**
 * Whether a right on places and cases reaches a fact: by the case it belongs to, else by where the organisation is that it tells of. A case
 * is where it was told to be when it was opened, and where it was ever said to be instead.
 */
final class Places {

    private final RecordedFacts facts;

    Places(RecordedFacts facts) {
        this.facts = facts;
    }

    boolean reach(AccessScope scope, Asked asked) {
        if (scope.everywhere()) {
            return true;
        }
        SupportCaseId inCase = caseOf(asked);
        boolean reached = inCase == null ? reachesOutsideCases(scope, asked) : reachesCase(scope, inCase);
        return reached && agreements(asked).allMatch(agreement -> reachesStream(scope, agreement));
    }

    /** The case of the stream; of what stands outside any case, that of the corrected fact, or the one that is told. */
    private @Nullable SupportCaseId caseOf(Asked asked) {
        if (StreamId.streamOf(asked.stream()).equals(SupportCaseId.STREAM)) {
            return new SupportCaseId(StreamId.slugOf(asked.stream()));
        }
        List<Fact> recorded = facts.orAskedFor(asked.stream());
        if (asked.event() instanceof CorrectionEvent correction) {
            return recorded.stream()
                    .filter(fact -> fact.id().equals(correction.event()))
                    .map(fact -> fact.envelope().caseId())
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(belongsToCase(asked.stream()) ? first(recorded) : null);
        }
        return belongsToCase(asked.stream()) && !recorded.isEmpty()
                ? first(recorded)
                : asked.envelope().caseId();
    }

    private static boolean belongsToCase(String stream) {
        return EventCatalogue.family(StreamId.streamOf(stream)).belongsToCase();
    }

    private static @Nullable SupportCaseId first(List<Fact> recorded) {
        return recorded.isEmpty() ? null : recorded.getFirst().envelope().caseId();
    }

    boolean reachesCase(AccessScope scope, SupportCaseId id) {
        List<CaseTerritory> places = facts.orAskedFor(id.key()).stream()
                .map(Fact::event)
                .map(Places::opening)
                .filter(Objects::nonNull)
                .flatMap(opened -> opened.territories().stream())
                .toList();
        return Reach.ofCase(scope, id, places);
    }

    private static @Nullable Opened opening(Object event) {
        return switch (event) {
            case Opened opened -> opened;
            case CorrectionEvent.Rectified e
            when e.fact() != null && e.fact().told() instanceof Opened opened -> opened;
            default -> null;
        };
    }

    /** Agreements that take a share of a cost: it is written in their streams as well. */
    private static Stream<String> agreements(Asked asked) {
        return References.in(asked.event()).stream()
                .filter(FundingAgreementId.class::isInstance)
                .map(StreamId::key)
                .filter(key -> !key.equals(asked.stream()));
    }

    private boolean reachesStream(AccessScope scope, String stream) {
        SupportCaseId inCase = first(facts.orAskedFor(stream));
        return inCase != null && reachesCase(scope, inCase);
    }

    /** A newcomer is anybody's to enter, once; others are reached by their seat, or by a case they were told of in. */
    private boolean reachesOutsideCases(AccessScope scope, Asked asked) {
        if (asked.event() instanceof Entered) {
            return true;
        }
        Stream<String> organisations = Stream.concat(
                        Stream.of(asked.stream()),
                        References.in(asked.event()).stream().map(StreamId::key))
                .filter(key -> StreamId.streamOf(key).equals(OrganisationId.STREAM));
        return organisations.anyMatch(key -> facts.orAskedFor(key).stream().anyMatch(fact -> isHere(scope, fact)));
    }

    private boolean isHere(AccessScope scope, Fact fact) {
        boolean seated = fact.event() instanceof Entered entered
                && entered.seat() != null
                && Reach.ofPlace(scope, entered.seat());
        SupportCaseId inCase = fact.envelope().caseId();
        return seated || (inCase != null && reachesCase(scope, inCase));
    }
}
