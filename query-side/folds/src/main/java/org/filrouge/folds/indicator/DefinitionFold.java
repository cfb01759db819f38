package org.filrouge.folds.indicator;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.filrouge.folds.Fold;
import org.filrouge.folds.indicator.DefinitionView.Version;
import org.filrouge.folds.indicator.DefinitionView.Withdrawal;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.indicator.IndicatorEvent;
import org.filrouge.kernel.indicator.IndicatorId;

/** Answers: which versions of this definition are kept, and which of them are still to be used? */
public final class DefinitionFold implements Fold<DefinitionView> {

    @Override
    public String name() {
        return IndicatorId.STREAM;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<DefinitionView> type() {
        return DefinitionView.class;
    }

    @Override
    public Set<String> keys(RecordedEvent event) {
        return event.event() instanceof IndicatorEvent ? Set.of(StreamId.slugOf(event.streamKey())) : Set.of();
    }

    @Override
    public DefinitionView empty(String key) {
        return new DefinitionView(key, List.of(), List.of());
    }

    @Override
    public DefinitionView apply(DefinitionView view, RecordedEvent event) {
        if (!event.envelope().isActual()) {
            return view;
        }
        return switch (event.event()) {
            case IndicatorEvent.Defined e ->
                new DefinitionView(
                        view.id(),
                        with(view.versions(), version(e, event), Version::version, Version::position),
                        view.withdrawals());
            case IndicatorEvent.Withdrawn e ->
                new DefinitionView(
                        view.id(),
                        view.versions(),
                        with(view.withdrawals(), withdrawal(e, event), Withdrawal::version, Withdrawal::position));
            default -> view;
        };
    }

    /** Told twice, a number stands for what was recorded first: a version never changes. */
    private static <T> List<T> with(List<T> known, T next, ToLongFunction<T> number, ToLongFunction<T> position) {
        Comparator<T> first = Comparator.comparingLong(number).thenComparingLong(position);
        long same = number.applyAsLong(next);
        T kept = Stream.concat(known.stream(), Stream.of(next))
                .filter(one -> number.applyAsLong(one) == same)
                .min(first)
                .orElse(next);
        return Stream.concat(known.stream().filter(one -> number.applyAsLong(one) != same), Stream.of(kept))
                .sorted(first)
                .toList();
    }

    private static Version version(IndicatorEvent.Defined e, RecordedEvent event) {
        return new Version(
                e.version(),
                e.label(),
                e.unit(),
                e.formula(),
                e.beside(),
                e.author(),
                event.envelope().reason(),
                event.id(),
                event.position(),
                event.recorded());
    }

    private static Withdrawal withdrawal(IndicatorEvent.Withdrawn e, RecordedEvent event) {
        return new Withdrawal(
                e.version(), e.author(), event.envelope().reason(), event.id(), event.position(), event.recorded());
    }
}
