package org.filrouge.folds.signal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.filrouge.kernel.commitment.CommitmentEvent;
import org.filrouge.kernel.commitment.CommitmentEvent.Kept;
import org.filrouge.kernel.commitment.CommitmentEvent.Made;
import org.filrouge.kernel.commitment.CommitmentEvent.TakenOver;
import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.mission.MissionEvent;
import org.filrouge.kernel.mission.MissionEvent.DeliverableRejected;
import org.filrouge.kernel.mission.MissionEvent.DeliverableSubmitted;
import org.filrouge.kernel.mission.MissionEvent.Delivered;
import org.filrouge.kernel.mission.MissionEvent.PhaseCompleted;
import org.filrouge.kernel.mission.MissionEvent.ProviderWithdrew;
import org.filrouge.kernel.mission.MissionEvent.Started;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.pooling.PoolingProjectEvent.CoordinatorAppointed;
import org.filrouge.kernel.providerselection.ProviderSelectionEvent.ProviderSelected;
import org.jspecify.annotations.Nullable;

/** What becomes of a mission's work when its provider has gone. */
final class FollowUpSignals {

    private FollowUpSignals() {}

    /** V1: a mission or phase is over, promises are in nobody's charge, and nobody coordinates. */
    static List<Signal> nobodyInCharge(CaseFacts facts) {
        List<Fact<MissionEvent>> ended = facts.of(MissionEvent.class).stream()
                .filter(fact -> fact.told() instanceof Delivered || fact.told() instanceof PhaseCompleted)
                .toList();
        if (ended.isEmpty()) {
            return List.of();
        }
        Fact<MissionEvent> first = ended.getFirst();
        Set<OrganisationId> gone = providers(facts);
        List<Fact<Made>> orphans = facts.of(Made.class).stream()
                .filter(made ->
                        made.told().owner() == null || gone.contains(made.told().owner()))
                .filter(made ->
                        settled(facts, made).map(by -> by.laterThan(first)).orElse(true))
                .toList();
        List<Fact<CoordinatorAppointed>> coordinators = facts.of(CoordinatorAppointed.class);
        boolean already = coordinators.stream().anyMatch(appointed -> !appointed.laterThan(first));
        if (orphans.isEmpty() || already) {
            return List.of();
        }
        List<String> raised = Stream.concat(
                        Stream.of(first.id()), orphans.stream().map(Fact::id))
                .toList();
        return List.of(new Signal("V1", names(orphans), raised, lift(facts, orphans, coordinators), null));
    }

    private static List<String> lift(
            CaseFacts facts, List<Fact<Made>> orphans, List<Fact<CoordinatorAppointed>> coordinators) {
        if (!coordinators.isEmpty()) {
            return Fact.ids(coordinators);
        }
        List<String> settled = orphans.stream()
                .map(made -> settled(facts, made).map(Fact::id).orElse(null))
                .filter(Objects::nonNull)
                .toList();
        return settled.size() == orphans.size() ? settled : List.of();
    }

    private static Optional<Fact<CommitmentEvent>> settled(CaseFacts facts, Fact<Made> made) {
        return facts.of(CommitmentEvent.class).stream()
                .filter(fact -> fact.stream().equals(made.stream()))
                .filter(fact -> fact.told() instanceof Kept || fact.told() instanceof TakenOver)
                .findFirst();
    }

    private static Set<OrganisationId> providers(CaseFacts facts) {
        return Stream.concat(
                        facts.of(Started.class).stream().map(fact -> fact.told().provider()),
                        facts.of(ProviderSelected.class).stream()
                                .map(fact -> fact.told().provider()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static String names(List<Fact<Made>> promises) {
        return promises.stream()
                .map(fact -> StreamId.slugOf(fact.stream()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** V2: a provider left, or a deliverable was refused, and nothing took its place. */
    static List<Signal> noReplacement(CaseFacts facts) {
        List<Signal> signals = new ArrayList<>();
        for (Fact<ProviderWithdrew> left : facts.of(ProviderWithdrew.class)) {
            OrganisationId provider = left.told().provider();
            signals.add(new Signal("V2", provider.slug(), List.of(left.id()), successors(facts, left, provider), null));
        }
        for (Fact<DeliverableRejected> rejected : facts.of(DeliverableRejected.class)) {
            List<String> others = facts.of(DeliverableSubmitted.class).stream()
                    .filter(fact -> fact.stream().equals(rejected.stream()) && fact.laterThan(rejected))
                    .map(Fact::id)
                    .toList();
            signals.add(new Signal("V2", rejected.told().deliverable(), List.of(rejected.id()), others, null));
        }
        return signals;
    }

    private static List<String> successors(CaseFacts facts, Fact<?> left, OrganisationId provider) {
        Stream<? extends Fact<?>> chosen = facts.of(ProviderSelected.class).stream()
                .filter(fact -> !fact.told().provider().equals(provider));
        Stream<? extends Fact<?>> started = facts.of(Started.class).stream()
                .filter(fact -> another(fact.told().provider(), provider));
        Stream<? extends Fact<?>> delivered = facts.of(Delivered.class).stream()
                .filter(fact -> another(fact.told().provider(), provider));
        return Stream.of(chosen, started, delivered)
                .flatMap(stream -> stream)
                .filter(fact -> fact.laterThan(left))
                .map(Fact::id)
                .toList();
    }

    private static boolean another(@Nullable OrganisationId told, OrganisationId gone) {
        return told != null && !told.equals(gone);
    }
}
