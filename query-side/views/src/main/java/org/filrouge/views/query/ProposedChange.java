package org.filrouge.views.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.filrouge.folds.approval.ProposalView.Asked;
import org.filrouge.json.KernelJson;
import org.filrouge.kernel.correction.CorrectionEvent;
import org.filrouge.kernel.correction.FactHistory;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.event.EventCatalogue;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.views.time.ViewsAt;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/**
 * What a proposal would change: the fact that it would record and, where it corrects another, that one before and after.
 *
 * @param proposed the proposed fact, in the place of its proposal
 * @param before the fact as it stands; null where the proposal corrects none, or one that is retracted
 * @param after the same as it would stand; null where the proposal corrects none, or retracts it
 */
public record ProposedChange(RecordedEvent proposed, @Nullable RecordedEvent before, @Nullable RecordedEvent after) {

    private static final TypeReference<TreeMap<String, Object>> NAMES = new TypeReference<>() {};

    /** What a proposal would change now. */
    public static ProposedChange of(Asked asked, ViewsAt views) {
        RecordedEvent proposed = proposed(asked);
        if (!(proposed.event() instanceof CorrectionEvent correction)) {
            return new ProposedChange(proposed, null, null);
        }
        Optional<FactHistory> fact = fact(correction, views);
        return new ProposedChange(
                proposed,
                fact.flatMap(FactHistory::standing).orElse(null),
                fact.map(history -> with(history, proposed))
                        .flatMap(FactHistory::standing)
                        .orElse(null));
    }

    /** Whether it corrects another fact. */
    public boolean corrects() {
        return proposed.event() instanceof CorrectionEvent;
    }

    /** A correction may be named instead of its fact. */
    private static Optional<FactHistory> fact(CorrectionEvent correction, ViewsAt views) {
        return views.event(correction.event())
                .map(named -> named.event() instanceof CorrectionEvent said ? said.event() : named.id())
                .flatMap(id -> views.said(List.of(id)).about(id));
    }

    private static FactHistory with(FactHistory fact, RecordedEvent proposed) {
        List<RecordedEvent> steps = new ArrayList<>(fact.steps());
        steps.add(proposed);
        return new FactHistory(fact.original(), steps);
    }

    private static RecordedEvent proposed(Asked asked) {
        DomainEvent event = KernelJson.mapper()
                .readValue(
                        asked.data(),
                        EventCatalogue.byCommand(asked.command()).orElseThrow().record());
        Map<String, Object> told = KernelJson.mapper().readValue(asked.envelope(), NAMES);
        Envelope envelope = KernelJson.toEnvelope(told);
        return new RecordedEvent(
                asked.position(), asked.event(), asked.stream(), asked.version(), asked.recorded(), envelope, event);
    }
}
