package org.filrouge.folds.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.indicator.Formula;
import org.filrouge.kernel.indicator.Selection;
import org.filrouge.kernel.value.Answer;
import org.filrouge.kernel.value.AnswerStatus;
import org.filrouge.kernel.value.Measure;
import org.filrouge.kernel.value.TaxBasis;
import org.jspecify.annotations.Nullable;

/** Sums of what events tell: exact, on one tax basis, UNKNOWN as soon as one operand is. */
final class Sums {

    private final Ground ground;

    Sums(Ground ground) {
        this.ground = ground;
    }

    Finding sum(Formula.Sum f) {
        return over(f.of(), f.fields(), f.none(), chosen -> total(f, chosen));
    }

    /** The least or the most told. */
    Finding extreme(Formula.Extreme f) {
        return over(f.of(), f.fields(), f.none(), chosen -> extreme(f, chosen));
    }

    private Finding over(Selection of, List<String> fields, AnswerStatus none, Function<Chosen, Finding> reckoned) {
        Chosen chosen = Choosing.choose(of, ground);
        if (chosen.isEmpty()) {
            return Finding.none(none, List.of());
        }
        if (!chosen.isDecided()) {
            return Finding.none(AnswerStatus.UNKNOWN, chosen.ids());
        }
        Set<TaxBasis> bases = new LinkedHashSet<>();
        chosen.events().forEach(event -> Values.basis(field(fields, event)).ifPresent(bases::add));
        if (bases.size() > 1) {
            return Finding.none(AnswerStatus.NOT_APPLICABLE, chosen.ids());
        }
        return reckoned.apply(chosen).on(bases.stream().findFirst().orElse(null));
    }

    private Finding extreme(Formula.Extreme f, Chosen chosen) {
        AnswerStatus worst = AnswerStatus.VALUE;
        List<BigDecimal> told = new ArrayList<>();
        for (RecordedEvent event : chosen.events()) {
            ground.budget().look(f.fields().size());
            Answer<BigDecimal> operand = operand(f.fields(), event, chosen);
            if (operand.value() != null) {
                told.add(operand.value());
            } else if (operand.status() != AnswerStatus.NOT_APPLICABLE) {
                worst = Values.worse(worst, operand.status());
            }
        }
        if (worst != AnswerStatus.VALUE || told.isEmpty()) {
            return Finding.none(worst == AnswerStatus.VALUE ? AnswerStatus.NOT_APPLICABLE : worst, chosen.ids());
        }
        BigDecimal end = f.end() == Formula.End.LEAST ? Collections.min(told) : Collections.max(told);
        return Finding.of(Values.plain(end), chosen.ids());
    }

    private Finding total(Formula.Sum f, Chosen chosen) {
        BigDecimal total = BigDecimal.ZERO;
        AnswerStatus worst = AnswerStatus.VALUE;
        int unknown = 0;
        int known = 0;
        for (RecordedEvent event : chosen.events()) {
            ground.budget().look(f.fields().size());
            Answer<BigDecimal> operand = operand(f.fields(), event, chosen);
            if (operand.value() != null) {
                total = total.add(operand.value());
                known++;
            } else if (f.apart() && operand.status() == AnswerStatus.UNKNOWN) {
                unknown++;
            } else if (operand.status() != AnswerStatus.NOT_APPLICABLE) {
                worst = Values.worse(worst, operand.status());
            }
        }
        if (worst == AnswerStatus.VALUE && known == 0) {
            worst = unknown > 0 ? AnswerStatus.UNKNOWN : AnswerStatus.NOT_APPLICABLE;
        }
        Finding sum = worst == AnswerStatus.VALUE
                ? Finding.of(Values.plain(total), chosen.ids())
                : Finding.none(worst, chosen.ids());
        return new Finding(sum.value(), null, null, unknown, sum.events(), List.of());
    }

    /** What an event adds; two told on the same date that disagree are in conflict. */
    private static Answer<BigDecimal> operand(List<String> fields, RecordedEvent event, Chosen chosen) {
        Measure value = Values.measure(field(fields, event));
        boolean contradicted = value.isKnown()
                && chosen.rivals().getOrDefault(event.id(), List.of()).stream()
                        .map(rival -> Values.measure(field(fields, rival)))
                        .anyMatch(other -> other.isKnown() && !other.equals(value));
        return contradicted ? Answer.conflicting() : value.answer();
    }

    private static @Nullable Object field(List<String> fields, RecordedEvent event) {
        return fields.stream()
                .filter(field -> Fields.has(event, field))
                .findFirst()
                .map(field -> Fields.read(event, field))
                .orElse(null);
    }
}
