package org.filrouge.folds.approval;

import java.util.List;
import java.util.Set;
import org.filrouge.folds.Fold;
import org.filrouge.folds.approval.ProposalView.Asked;
import org.filrouge.folds.approval.ProposalView.Settled;
import org.filrouge.folds.approval.ProposalView.State;
import org.filrouge.kernel.approval.ProposalEvent;
import org.filrouge.kernel.approval.ProposalId;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.event.StreamId;

/** Answers: what is proposed here, by whom, and what did a second person say? */
public final class ProposalFold implements Fold<ProposalView> {

    @Override
    public String name() {
        return ProposalId.STREAM;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<ProposalView> type() {
        return ProposalView.class;
    }

    @Override
    public Set<String> keys(RecordedEvent event) {
        return event.event() instanceof ProposalEvent ? Set.of(StreamId.slugOf(event.streamKey())) : Set.of();
    }

    @Override
    public ProposalView empty(String key) {
        return new ProposalView(key, null, null);
    }

    @Override
    public ProposalView apply(ProposalView view, RecordedEvent event) {
        if (!event.envelope().isActual()) {
            return view;
        }
        return switch (event.event()) {
            case ProposalEvent.Made e -> asked(view, e, event);
            case ProposalEvent.Approved e -> settled(view, State.APPROVED, List.of(), event);
            case ProposalEvent.Rejected e -> settled(view, State.REJECTED, List.of(), event);
            case ProposalEvent.Withdrawn e -> settled(view, State.WITHDRAWN, List.of(), event);
            case ProposalEvent.Overtaken e -> settled(view, State.OVERTAKEN, e.rules(), event);
            default -> view;
        };
    }

    /** What was recorded first counts, whatever the dates say. */
    private static ProposalView asked(ProposalView view, ProposalEvent.Made e, RecordedEvent event) {
        Asked known = view.asked();
        if (known != null && known.position() < event.position()) {
            return view;
        }
        String supportCase = event.envelope().caseId() == null
                ? null
                : event.envelope().caseId().slug();
        Asked asked = new Asked(
                e.command(),
                e.stream(),
                e.data(),
                e.envelope(),
                e.version(),
                e.guarded(),
                e.why(),
                event.envelope().recordedBy(),
                supportCase,
                event.id(),
                event.position(),
                event.recorded());
        return new ProposalView(view.id(), asked, view.settled());
    }

    private static ProposalView settled(ProposalView view, State state, List<String> rules, RecordedEvent event) {
        Settled known = view.settled();
        if (known != null && known.position() < event.position()) {
            return view;
        }
        Settled settled = new Settled(
                state,
                event.envelope().recordedBy(),
                event.envelope().reason(),
                rules,
                event.id(),
                event.position(),
                event.recorded());
        return new ProposalView(view.id(), view.asked(), settled);
    }
}
