package org.filrouge.folds.signal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.mission.MissionEvent;
import org.filrouge.kernel.mission.MissionEvent.Delivered;
import org.filrouge.kernel.mission.MissionEvent.Extended;
import org.filrouge.kernel.mission.MissionEvent.PhaseCompleted;
import org.filrouge.kernel.mission.MissionEvent.Started;
import org.filrouge.kernel.observation.ObservationEvent.Recorded;
import org.filrouge.kernel.providerselection.ProviderSelectionEvent.MissionAgreementSigned;
import org.filrouge.kernel.providerselection.ProviderSelectionEvent.SpecificationsIssued;
import org.filrouge.kernel.value.Measure;
import org.jspecify.annotations.Nullable;

/** How the days of a mission were spent. */
final class WorkSignals {

    private WorkSignals() {}

    /** Half-days told by one fact; null where it tells none. */
    private record Time(Fact<?> fact, @Nullable Measure collective, @Nullable Measure individual) {}

    /** V6: structures of mixed levels worked together, and none had time of its own. An unknown number is not zero. */
    static List<Signal> noTimeAlone(CaseFacts facts) {
        List<Time> times = times(facts);
        List<Time> collective =
                times.stream().filter(time -> positive(time.collective())).toList();
        List<Time> alone =
                times.stream().filter(time -> positive(time.individual())).toList();
        boolean toldNone = times.stream().anyMatch(time -> zero(time.individual()));
        boolean unknown =
                times.stream().map(Time::individual).anyMatch(measure -> measure != null && !measure.isKnown());
        if (collective.isEmpty() || unknown || !toldNone) {
            return List.of();
        }
        Fact<?> first = collective.getFirst().fact();
        boolean already = alone.stream().anyMatch(time -> !time.fact().laterThan(first));
        List<String> raised = collective.stream().map(time -> time.fact().id()).toList();
        List<String> lifted = alone.stream().map(time -> time.fact().id()).toList();
        return already ? List.of() : List.of(new Signal("V6", "", raised, lifted, null));
    }

    private static List<Time> times(CaseFacts facts) {
        Stream<Time> phases = facts.of(PhaseCompleted.class).stream()
                .map(fact -> new Time(
                        fact, fact.told().collectiveHalfDays(), fact.told().individualHalfDays()));
        Stream<Time> sessions = facts.observed("work-session").stream().map(WorkSignals::session);
        return Stream.concat(phases, sessions).toList();
    }

    private static Time session(Fact<Recorded> fact) {
        return new Time(fact, Fact.measure(fact, "collectiveHalfDays"), Fact.measure(fact, "individualHalfDays"));
    }

    private static boolean positive(@Nullable Measure measure) {
        return measure != null && measure.number() != null && measure.number().signum() > 0;
    }

    private static boolean zero(@Nullable Measure measure) {
        return measure != null && measure.number() != null && measure.number().signum() == 0;
    }

    /** V22: the days of the phases are not the days of the contract, once the mission is delivered. */
    static List<Signal> daysDiffer(CaseFacts facts) {
        List<Signal> signals = new ArrayList<>();
        for (Fact<Delivered> delivered : facts.of(Delivered.class)) {
            List<Fact<PhaseCompleted>> phases = of(facts, PhaseCompleted.class, delivered.stream());
            List<Fact<Extended>> extensions = of(facts, Extended.class, delivered.stream());
            Measure contract = contract(facts, delivered);
            boolean differsNow = differ(phases, extensions, contract);
            List<Fact<PhaseCompleted>> phasesThen = phases.stream()
                    .filter(fact -> !fact.recordedAfter(delivered))
                    .toList();
            List<Fact<Extended>> extensionsThen = extensions.stream()
                    .filter(fact -> !fact.recordedAfter(delivered))
                    .toList();
            if (differsNow || differ(phasesThen, extensionsThen, contract)) {
                List<String> raised = Stream.concat(
                                Stream.of(delivered.id()), phasesThen.stream().map(Fact::id))
                        .toList();
                List<String> mending = Stream.concat(phases.stream(), extensions.stream())
                        .filter(fact -> fact.recordedAfter(delivered))
                        .map(Fact::id)
                        .toList();
                signals.add(new Signal(
                        "V22", StreamId.slugOf(delivered.stream()), raised, differsNow ? List.of() : mending, null));
            }
        }
        return signals;
    }

    private static boolean differ(
            List<Fact<PhaseCompleted>> phases, List<Fact<Extended>> extensions, Measure contract) {
        Measure placed = phases.stream().map(fact -> fact.told().days()).reduce(Measure.of(0), Measure::plus);
        Measure owed = extensions.stream().map(fact -> fact.told().days()).reduce(contract, Measure::plus);
        return !phases.isEmpty() && placed.isKnown() && owed.isKnown() && !placed.equals(owed);
    }

    /** The days agreed, else specified, else told at delivery. */
    private static Measure contract(CaseFacts facts, Fact<Delivered> delivered) {
        Optional<String> selection = of(facts, Started.class, delivered.stream()).stream()
                .map(fact -> fact.told().selection())
                .filter(Objects::nonNull)
                .map(StreamId::key)
                .findFirst();
        Stream<Measure> agreed = facts.of(MissionAgreementSigned.class).stream()
                .filter(fact -> selection.filter(fact.stream()::equals).isPresent())
                .map(fact -> fact.told().days());
        Stream<Measure> specified = facts.of(SpecificationsIssued.class).stream()
                .filter(fact -> selection.filter(fact.stream()::equals).isPresent())
                .map(fact -> fact.told().days());
        return Stream.of(agreed, specified, Stream.of(delivered.told().days()))
                .flatMap(days -> days)
                .filter(Measure::isKnown)
                .findFirst()
                .orElse(Measure.UNKNOWN);
    }

    private static <E extends MissionEvent> List<Fact<E>> of(CaseFacts facts, Class<E> kind, String stream) {
        return facts.of(kind).stream()
                .filter(fact -> fact.stream().equals(stream))
                .toList();
    }
}
