package org.filrouge.folds.casefile;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.filrouge.folds.Dated;
import org.filrouge.folds.Lists;
import org.filrouge.kernel.mission.DeliverableAuthor;
import org.filrouge.kernel.mission.MissionEvent.DeliverableRejected;
import org.filrouge.kernel.mission.MissionEvent.DeliverableSubmitted;
import org.filrouge.kernel.mission.MissionEvent.Delivered;
import org.filrouge.kernel.mission.MissionEvent.PhaseCompleted;
import org.filrouge.kernel.mission.MissionEvent.ProviderWithdrew;
import org.filrouge.kernel.mission.MissionEvent.Started;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.providerselection.ProviderSelectionId;
import org.filrouge.kernel.value.Measure;
import org.filrouge.kernel.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * One mission: its phases, what was handed over, who left, and what it came to.
 *
 * @param id the name of the mission
 * @param selections the choices of providers it follows from
 * @param delivery null while nothing says it is delivered
 */
public record MissionView(
        String id,
        List<String> selections,
        List<MissionPhase> phases,
        List<Deliverable> deliverables,
        List<Withdrawal> withdrawals,
        Additions additions,
        @Nullable Delivery delivery) {

    /**
     * One thing handed over.
     *
     * @param rejected who refused it and when; null when nobody did
     */
    public record Deliverable(
            String deliverable,
            String title,
            DeliverableAuthor author,
            @Nullable OrganisationId by,
            int phase,
            Dated submitted,
            @Nullable OrganisationId rejectedBy,
            @Nullable Dated rejected) {}

    /** One provider that left. */
    public record Withdrawal(OrganisationId provider, int phase, @Nullable String reason, Dated when) {}

    /** What the mission came to. */
    public record Delivery(
            @Nullable OrganisationId provider, Measure days, Money amount, Measure durationMonths, Dated when) {}

    static MissionView empty(String id) {
        return new MissionView(id, List.of(), List.of(), List.of(), List.of(), Additions.NONE, null);
    }

    MissionView started(Started e, Dated when) {
        ProviderSelectionId selection = e.selection();
        boolean another = selection != null && !selections.contains(selection.slug());
        List<String> all = another ? Lists.and(selections, selection.slug()) : selections;
        return new MissionView(id, all, phases, deliverables, withdrawals, additions, delivery)
                .phase(e.phase(), p -> p.started(e, when));
    }

    MissionView completed(PhaseCompleted e, Dated when) {
        return phase(e.phase(), p -> p.completed(e, when));
    }

    MissionView submitted(DeliverableSubmitted e, Dated when) {
        Deliverable deliverable =
                new Deliverable(e.deliverable(), e.title(), e.author(), e.by(), e.phase(), when, null, null);
        return new MissionView(
                id, selections, phases, Lists.and(deliverables, deliverable), withdrawals, additions, delivery);
    }

    MissionView rejected(DeliverableRejected e, Dated when) {
        List<Deliverable> changed = deliverables.stream()
                .map(d -> d.deliverable().equals(e.deliverable())
                        ? new Deliverable(
                                d.deliverable(), d.title(), d.author(), d.by(), d.phase(), d.submitted(), e.by(), when)
                        : d)
                .toList();
        return new MissionView(id, selections, phases, changed, withdrawals, additions, delivery);
    }

    MissionView withdrew(ProviderWithdrew e, Dated when) {
        Withdrawal withdrawal = new Withdrawal(e.provider(), e.phase(), e.reason(), when);
        return new MissionView(
                id, selections, phases, deliverables, Lists.and(withdrawals, withdrawal), additions, delivery);
    }

    MissionView delivered(Delivered e, Dated when) {
        Delivery done = new Delivery(e.provider(), e.days(), e.amount(), e.durationMonths(), when);
        return new MissionView(id, selections, phases, deliverables, withdrawals, additions, done);
    }

    MissionView with(Additions more) {
        return new MissionView(id, selections, phases, deliverables, withdrawals, more, delivery);
    }

    private MissionView phase(int number, UnaryOperator<MissionPhase> change) {
        List<MissionPhase> changed =
                Lists.changeFirst(phases, p -> p.phase() == number, () -> MissionPhase.untold(number), change);
        List<MissionPhase> measured =
                changed.stream().map(p -> p.measured(endBefore(p, changed))).toList();
        return new MissionView(id, selections, measured, deliverables, withdrawals, additions, delivery);
    }

    private static @Nullable Dated endBefore(MissionPhase phase, List<MissionPhase> all) {
        return all.stream()
                .filter(other -> other.phase() == phase.phase() - 1)
                .flatMap(other -> Stream.ofNullable(other.completed()))
                .findFirst()
                .orElse(null);
    }
}
