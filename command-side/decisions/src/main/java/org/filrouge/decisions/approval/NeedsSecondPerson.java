package org.filrouge.decisions.approval;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.filrouge.kernel.approval.Ground;
import org.filrouge.kernel.collectiveengineering.CollectiveEngineeringEvent;
import org.filrouge.kernel.correction.CorrectedHistory;
import org.filrouge.kernel.correction.CorrectionEvent;
import org.filrouge.kernel.correction.CorrectionEvent.ContestationAnswered;
import org.filrouge.kernel.correction.CorrectionEvent.Contested;
import org.filrouge.kernel.correction.CorrectionEvent.Rectified;
import org.filrouge.kernel.correction.CorrectionEvent.Retracted;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.RecordedEvent;

/**
 * Which decisions one person alone does not take: to rectify or retract what another account recorded, and to close the action whose
 * committees then have nothing left to do. No other event of the catalogue ends a committee.
 */
public final class NeedsSecondPerson {

    private static final Set<Class<? extends DomainEvent>> ENDS_COMMITTEES =
            Set.of(CollectiveEngineeringEvent.Closed.class);

    private NeedsSecondPerson() {}

    /**
     * Why a second person is needed; empty when none is.
     *
     * @param account who proposes
     * @param stream all that the stream holds
     */
    public static Optional<Ground> to(DomainEvent proposed, String account, List<RecordedEvent> stream) {
        if (ENDS_COMMITTEES.contains(proposed.getClass())) {
            return Optional.of(Ground.COMMITTEE_CLOSED);
        }
        return proposed instanceof CorrectionEvent correction
                        && changes(correction)
                        && touchesAnother(correction, account, stream)
                ? Optional.of(Ground.ENTRY_OF_ANOTHER)
                : Optional.empty();
    }

    /** To contest, or to answer who contests, changes no fact. */
    private static boolean changes(CorrectionEvent correction) {
        return switch (correction) {
            case Rectified e -> true;
            case Retracted e -> true;
            case Contested e -> false;
            case ContestationAnswered e -> false;
        };
    }

    /** Whether anybody else recorded the fact, or corrected it before. */
    private static boolean touchesAnother(CorrectionEvent correction, String account, List<RecordedEvent> stream) {
        return CorrectedHistory.of(stream)
                .about(correction.event())
                .map(fact -> stream.stream()
                        .filter(event -> event.id().equals(fact.original().id())
                                || event.event() instanceof CorrectionEvent said
                                        && changes(said)
                                        && said.event().equals(fact.original().id()))
                        .anyMatch(event -> !event.envelope().recordedBy().equals(account)))
                .orElse(false);
    }
}
