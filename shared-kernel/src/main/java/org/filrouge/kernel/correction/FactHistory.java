package org.filrouge.kernel.correction;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.filrouge.kernel.correction.CorrectionEvent.ContestationAnswered;
import org.filrouge.kernel.correction.CorrectionEvent.Contested;
import org.filrouge.kernel.correction.CorrectionEvent.Rectified;
import org.filrouge.kernel.correction.CorrectionEvent.Retracted;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.event.RecordedEvent;
import org.jspecify.annotations.Nullable;

/**
 * All there is to say of one fact: as it was recorded, and what was said of it since.
 *
 * @param original the fact as recorded, which stays
 * @param steps corrections and contestations of it, in the order of recording
 */
public record FactHistory(RecordedEvent original, List<RecordedEvent> steps) {

    public FactHistory {
        steps = List.copyOf(steps);
    }

    /** The fact as it now stands: at its own place, told and dated as last rectified; empty when it is retracted. */
    public Optional<RecordedEvent> standing() {
        return isRetracted() ? Optional.empty() : Optional.of(versions().getLast());
    }

    public boolean isRetracted() {
        return corrections().stream()
                .reduce((earlier, later) -> later)
                .filter(last -> last.event() instanceof Retracted)
                .isPresent();
    }

    /** The fact as recorded, and as each rectification tells it, the last being the one that holds. */
    public List<RecordedEvent> versions() {
        if (steps.isEmpty()) {
            return List.of(original);
        }
        List<RecordedEvent> versions = new ArrayList<>(List.of(original));
        for (RecordedEvent step : corrections()) {
            if (step.event() instanceof Rectified rectified) {
                versions.add(rectified(versions.getLast(), rectified));
            }
        }
        return versions;
    }

    /** The rectifications and retractions, which change what stands. */
    public List<RecordedEvent> corrections() {
        return steps.isEmpty()
                ? List.of()
                : steps.stream()
                        .filter(step -> step.event() instanceof Rectified || step.event() instanceof Retracted)
                        .toList();
    }

    /** The ids of the contestations that nobody has answered. */
    public Set<String> openContestations() {
        Set<String> open = new LinkedHashSet<>();
        for (RecordedEvent step : steps) {
            if (step.event() instanceof Contested) {
                open.add(step.id());
            } else if (step.event() instanceof ContestationAnswered answered) {
                open.remove(answered.contestation());
            }
        }
        return open;
    }

    /** The contestation of that id; null when this fact has none. */
    public @Nullable Contested contestation(String id) {
        return steps.stream()
                .filter(step -> step.id().equals(id))
                .map(RecordedEvent::event)
                .filter(Contested.class::isInstance)
                .map(Contested.class::cast)
                .findFirst()
                .orElse(null);
    }

    /** Whether a correction may be said of this fact: later, in its stream, and of its kind. */
    boolean admits(RecordedEvent step) {
        return step.streamKey().equals(original.streamKey())
                && step.position() > original.position()
                && step.envelope().isActual()
                && (!(step.event() instanceof Rectified r)
                        || r.fact() == null
                        || r.fact().tellsAs(original.event()));
    }

    private static RecordedEvent rectified(RecordedEvent standing, Rectified rectified) {
        DomainEvent event =
                rectified.fact() == null ? standing.event() : rectified.fact().told();
        Envelope envelope = rectified.effective() == null
                ? standing.envelope()
                : standing.envelope().withEffective(rectified.effective());
        return standing.as(envelope, event);
    }
}
