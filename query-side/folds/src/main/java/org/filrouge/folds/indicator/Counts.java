package org.filrouge.folds.indicator;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.indicator.Formula;
import org.filrouge.kernel.value.AnswerStatus;
import org.filrouge.kernel.value.Measure;
import org.jspecify.annotations.Nullable;

/** Counts of events and of what they name. */
final class Counts {

    private final Ground ground;

    Counts(Ground ground) {
        this.ground = ground;
    }

    Finding count(Formula.Count f) {
        Chosen chosen = Choosing.choose(f.of(), ground);
        if (chosen.isEmpty()) {
            return Finding.none(f.none(), List.of());
        }
        return chosen.isDecided()
                ? Finding.of(BigDecimal.valueOf(chosen.events().size()), chosen.ids())
                : Finding.none(AnswerStatus.UNKNOWN, chosen.ids());
    }

    Finding present(Formula.Present f) {
        Chosen chosen = Choosing.choose(f.of(), ground);
        return chosen.events().isEmpty() && !chosen.isDecided()
                ? Finding.none(AnswerStatus.UNKNOWN, chosen.ids())
                : Finding.of(!chosen.events().isEmpty(), Values.ids(chosen.events()));
    }

    /** Values named, and beside them those that an action only tells the number of. */
    Finding distinct(Formula.Distinct f) {
        Chosen chosen = Choosing.choose(f.of(), ground);
        if (chosen.isEmpty()) {
            return Finding.none(f.none(), List.of());
        }
        Set<String> named = new LinkedHashSet<>();
        Map<String, Set<String>> namedBy = new HashMap<>();
        Map<String, Measure> toldBy = new HashMap<>();
        for (RecordedEvent event : chosen.events()) {
            ground.budget().look(f.fields().size());
            Set<String> here = namedBy.computeIfAbsent(event.streamKey(), ignored -> new HashSet<>());
            f.fields().forEach(field -> addAll(here, Fields.read(event, field)));
            ground.budget().keep(here.size());
            named.addAll(here);
            if (!f.countField().isEmpty() && Fields.has(event, f.countField())) {
                toldBy.merge(event.streamKey(), Values.measure(Fields.read(event, f.countField())), Values::larger);
            }
        }
        BigDecimal number = BigDecimal.valueOf(named.size()).add(notNamed(namedBy, toldBy));
        return !chosen.isDecided() || number.signum() == 0
                ? Finding.none(AnswerStatus.UNKNOWN, chosen.ids())
                : Finding.of(number, chosen.ids());
    }

    private static BigDecimal notNamed(Map<String, Set<String>> namedBy, Map<String, Measure> toldBy) {
        BigDecimal more = BigDecimal.ZERO;
        for (Map.Entry<String, Measure> told : toldBy.entrySet()) {
            BigDecimal number = told.getValue().number();
            if (number != null) {
                int named = namedBy.get(told.getKey()).size();
                more = more.add(number.subtract(BigDecimal.valueOf(named)).max(BigDecimal.ZERO));
            }
        }
        return more;
    }

    private static void addAll(Set<String> values, @Nullable Object value) {
        if (value instanceof Collection<?> many) {
            many.forEach(one -> values.add(Fields.text(one)));
        } else if (value != null) {
            values.add(Fields.text(value));
        }
    }
}
