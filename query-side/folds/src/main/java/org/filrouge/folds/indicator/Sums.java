package org.filrouge.folds.indicator;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.filrouge.kernel.event.RecordedEvent;
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
        Chosen chosen = f.of().choose(ground);
        if (chosen.isEmpty()) {
            return Finding.none(f.none(), List.of());
        }
        if (!chosen.isDecided()) {
            return Finding.none(AnswerStatus.UNKNOWN, chosen.ids());
        }
        Set<TaxBasis> bases = new LinkedHashSet<>();
        chosen.events().forEach(event -> Values.basis(field(f, event)).ifPresent(bases::add));
        if (bases.size() > 1) {
            return Finding.none(AnswerStatus.NOT_APPLICABLE, chosen.ids());
        }
        return total(f, chosen).on(bases.stream().findFirst().orElse(null));
    }

    private Finding total(Formula.Sum f, Chosen chosen) {
        BigDecimal total = BigDecimal.ZERO;
        AnswerStatus worst = AnswerStatus.VALUE;
        int unknown = 0;
        int known = 0;
        for (RecordedEvent event : chosen.events()) {
            Answer<BigDecimal> operand = operand(f, event, chosen);
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
    private static Answer<BigDecimal> operand(Formula.Sum f, RecordedEvent event, Chosen chosen) {
        Measure value = Values.measure(field(f, event));
        boolean contradicted = value.isKnown()
                && chosen.rivals().getOrDefault(event.id(), List.of()).stream()
                        .map(rival -> Values.measure(field(f, rival)))
                        .anyMatch(other -> other.isKnown() && !other.equals(value));
        return contradicted ? Answer.conflicting() : value.answer();
    }

    private static @Nullable Object field(Formula.Sum f, RecordedEvent event) {
        return f.fields().stream()
                .filter(field -> Fields.has(event, field))
                .findFirst()
                .map(field -> Fields.read(event, field))
                .orElse(null);
    }
}
