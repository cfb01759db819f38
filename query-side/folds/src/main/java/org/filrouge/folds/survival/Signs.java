package org.filrouge.folds.survival;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.filrouge.folds.survival.Subject.Sign;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.merger.MergerEvent.MergedEntityCreated;
import org.filrouge.kernel.observation.ObservationEvent;
import org.filrouge.kernel.organisation.OrganisationEvent;
import org.filrouge.kernel.organisation.OrganisationEvent.Entered;
import org.filrouge.kernel.organisation.OrganisationEvent.IdentifierEnded;
import org.filrouge.kernel.organisation.OrganisationEvent.IdentifierRecorded;
import org.filrouge.kernel.organisation.OrganisationEvent.Succeeded;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.value.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * When organisations were seen to be there: what they decided, what happened to them, and what was observed of them. To be named by
 * others is no sign of life; neither is a number in a register.
 */
final class Signs {

    static final String FOLLOW_UP = "follow-up";
    static final String CEASED = "organisation-ceased";

    private final Map<String, List<Sign>> seen = new HashMap<>();
    private final Map<String, String> kinds = new HashMap<>();
    private final Map<String, Sign> ended = new HashMap<>();
    private final Map<String, Sign> passedOn = new HashMap<>();

    Signs(Material material) {
        material.events().forEach(this::read);
    }

    private void read(RecordedEvent event) {
        for (OrganisationId decider : event.envelope().decidedBy()) {
            sees(decider.slug(), event);
        }
        switch (event.event()) {
            case Entered e ->
                kinds.put(StreamId.slugOf(event.streamKey()), e.kind().name());
            case Succeeded e -> passedOn.putIfAbsent(StreamId.slugOf(event.streamKey()), Sign.of(event));
            case IdentifierRecorded e -> {}
            case IdentifierEnded e -> {}
            case OrganisationEvent e -> sees(StreamId.slugOf(event.streamKey()), event);
            case MergedEntityCreated e ->
                e.parties().forEach(party -> passedOn.putIfAbsent(party.slug(), Sign.of(event)));
            case ObservationEvent.Recorded e -> observed(e, event);
            default -> {
                // Nothing else tells of an organisation's life.
            }
        }
    }

    private void observed(ObservationEvent.Recorded fact, RecordedEvent event) {
        String organisation = Material.text(fact, "organisation");
        if (organisation.isEmpty()) {
            return;
        }
        if (fact.kind().equals(CEASED)) {
            ended.putIfAbsent(organisation, Sign.of(event));
        } else if (!fact.kind().equals(FOLLOW_UP)) {
            sees(organisation, event);
        } else if (Material.text(fact, "active").equals("NO")) {
            ended.putIfAbsent(organisation, sinceLastSeen(organisation, event));
        } else if (Material.text(fact, "answered").equals("YES")
                && !Material.text(fact, "active").equals("UNKNOWN")) {
            sees(organisation, event);
        }
    }

    /** It was found to have ended: some time between its last sign and then. */
    private Sign sinceLastSeen(String organisation, RecordedEvent event) {
        List<Sign> signs = of(organisation);
        FuzzyDate found = event.envelope().effective();
        return found.latest() == null || signs.isEmpty()
                ? Sign.of(event)
                : new Sign(between(signs.getLast().date(), found), event.id());
    }

    /** From the first day of one date to the last day of a later one. */
    static FuzzyDate between(FuzzyDate first, FuzzyDate last) {
        if (first.earliest() == null
                || last.latest() == null
                || first.earliest().isAfter(last.latest())) {
            return last;
        }
        return FuzzyDate.parse(first.earliest() + "/" + last.latest());
    }

    private void sees(String organisation, RecordedEvent event) {
        if (event.envelope().effective().earliest() != null) {
            seen.computeIfAbsent(organisation, none -> new ArrayList<>()).add(Sign.of(event));
        }
    }

    List<Sign> of(String organisation) {
        return seen.getOrDefault(organisation, List.of());
    }

    @Nullable
    String kind(String organisation) {
        return kinds.get(organisation);
    }

    @Nullable
    Sign ended(String organisation) {
        return ended.get(organisation);
    }

    @Nullable
    Sign passedOn(String organisation) {
        return passedOn.get(organisation);
    }
}
