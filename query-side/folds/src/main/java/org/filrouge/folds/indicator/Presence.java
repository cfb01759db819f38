package org.filrouge.folds.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.indicator.Formula;
import org.filrouge.kernel.indicator.Selection;
import org.filrouge.kernel.value.Answer;
import org.filrouge.kernel.value.AnswerStatus;
import org.filrouge.kernel.value.FuzzyDate;

/** What is still there some months after it began. */
final class Presence {

    private final Ground ground;

    Presence(Ground ground) {
        this.ground = ground;
    }

    Finding activeAfter(Formula.ActiveAfter f) {
        List<RecordedEvent> starts = Choosing.choose(f.start(), ground).events();
        if (starts.isEmpty()) {
            return Finding.none(AnswerStatus.NOT_APPLICABLE, List.of());
        }
        List<String> used = new ArrayList<>();
        Answer<BigDecimal> active = Answer.of(BigDecimal.ZERO);
        for (RecordedEvent start : starts) {
            active = Values.added(
                    active,
                    stillThere(start, f.end(), f.months(), used)
                            .map(there -> there ? BigDecimal.ONE : BigDecimal.ZERO));
        }
        boolean one = starts.size() == 1;
        return new Finding(
                active.map(number -> one ? (Object) (number.signum() > 0) : number),
                null,
                null,
                0,
                List.copyOf(used),
                List.of());
    }

    Finding presentAfter(Formula.PresentAfter f) {
        List<RecordedEvent> hires = Choosing.choose(f.hires(), ground).events();
        if (hires.isEmpty()) {
            return Finding.none(AnswerStatus.VALUE, List.of());
        }
        List<String> used = new ArrayList<>();
        Answer<BigDecimal> present = Answer.of(BigDecimal.ZERO);
        for (RecordedEvent hire : hires) {
            BigDecimal taken = Values.measure(Fields.read(hire, f.count())).number();
            boolean followed = StreamId.streamOf(hire.streamKey()).equals(f.endingStream());
            Answer<Boolean> there = stillThere(hire, f.end(), f.months(), used);
            present = Values.added(
                    present,
                    followed && taken != null ? there.map(still -> still ? taken : BigDecimal.ZERO) : Answer.unknown());
        }
        return new Finding(present.map(number -> number), null, null, 0, List.copyOf(used), List.of());
    }

    /** Whether what began is still there some months after its first possible day; a day not reached yet has no answer. */
    private Answer<Boolean> stillThere(RecordedEvent start, Selection end, int months, List<String> used) {
        used.add(start.id());
        LocalDate from = start.envelope().effective().earliest();
        if (from == null) {
            return Answer.unknown();
        }
        LocalDate horizon = from.plusMonths(months);
        Predicate<RecordedEvent> sameStream = event -> event.streamKey().equals(start.streamKey());
        RecordedEvent ended = Choosing.choose(end, ground.whole()).events().stream()
                .filter(sameStream)
                .findFirst()
                .orElse(null);
        if (ended == null) {
            return horizon.isAfter(ground.day()) ? Answer.notApplicable() : Answer.of(true);
        }
        used.add(ended.id());
        FuzzyDate ceased = ended.envelope().effective();
        return ceased.onOrBefore(horizon).map(gone -> !gone);
    }
}
