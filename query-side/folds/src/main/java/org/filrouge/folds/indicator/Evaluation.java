package org.filrouge.folds.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.filrouge.folds.FoldOrder;
import org.filrouge.folds.indicator.Finding.NamedPart;
import org.filrouge.folds.indicator.Formula.Part;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.value.Answer;
import org.filrouge.kernel.value.AnswerStatus;
import org.filrouge.kernel.value.FuzzyDate;
import org.filrouge.kernel.value.Measure;
import org.filrouge.kernel.value.Money;
import org.filrouge.kernel.value.MonthSpan;
import org.filrouge.kernel.value.TaxBasis;
import org.jspecify.annotations.Nullable;

/** Evaluates formulas over a set of events, seen from a day. Pure: the same events and day give the same finding. */
public final class Evaluation {

    /** Rates are rounded half up, and only at the end (CONVENTIONS of the field: rates 2 decimals, percentages 1). */
    private static final RoundingMode ROUNDING = RoundingMode.HALF_UP;

    private final List<RecordedEvent> events;
    private final LocalDate day;

    /**
     * Looks at these events.
     *
     * @param day the day the question is asked for: what lies beyond it cannot be observed yet
     */
    public Evaluation(Collection<RecordedEvent> events, LocalDate day) {
        this.events = events.stream().sorted(FoldOrder.COMPARATOR).toList();
        this.day = day;
    }

    public Finding of(Formula formula) {
        return switch (formula) {
            case Formula.Count f -> count(f);
            case Formula.Sum f -> sum(f);
            case Formula.Distinct f -> distinct(f);
            case Formula.Ratio f -> ratio(f);
            case Formula.Months f -> months(f);
            case Formula.ActiveAfter f -> activeAfter(f);
            case Formula.PresentAfter f -> presentAfter(f);
            case Formula.MoneyBy f -> moneyBy(f);
            case Formula.Parts f -> parts(f);
        };
    }

    private Finding count(Formula.Count f) {
        List<RecordedEvent> found = f.of().in(events);
        return found.isEmpty()
                ? Finding.none(f.none(), List.of())
                : Finding.of(BigDecimal.valueOf(found.size()), ids(found));
    }

    private Finding sum(Formula.Sum f) {
        List<RecordedEvent> found = f.of().in(events);
        if (found.isEmpty()) {
            return Finding.none(f.none(), List.of());
        }
        Set<TaxBasis> bases = new LinkedHashSet<>();
        Measure total = Measure.of(0);
        for (RecordedEvent event : found) {
            Object value = Fields.read(event.event(), f.field());
            if (value instanceof Money money) {
                bases.add(money.basis());
            }
            total = total.plus(measure(value));
        }
        if (bases.size() > 1) {
            return Finding.none(AnswerStatus.NOT_APPLICABLE, ids(found));
        }
        TaxBasis basis = bases.stream().findFirst().orElse(null);
        return answer(total, ids(found)).on(basis);
    }

    private Finding distinct(Formula.Distinct f) {
        List<RecordedEvent> found = f.of().in(events);
        if (found.isEmpty()) {
            return Finding.none(f.none(), List.of());
        }
        Set<Object> values = new LinkedHashSet<>();
        Measure told = Measure.of(0);
        for (RecordedEvent event : found) {
            f.fields().stream()
                    .filter(field -> Fields.has((Record) event.event(), field))
                    .forEach(field -> addAll(values, Fields.read(event.event(), field)));
            if (!f.countField().isEmpty()) {
                told = larger(told, measure(Fields.read(event.event(), f.countField())));
            }
        }
        BigDecimal number = BigDecimal.valueOf(values.size());
        if (told.number() != null) {
            number = number.max(told.number());
        }
        return values.isEmpty() && number.signum() == 0
                ? Finding.none(AnswerStatus.UNKNOWN, ids(found))
                : Finding.of(number, ids(found));
    }

    private static void addAll(Set<Object> values, @Nullable Object value) {
        if (value instanceof Collection<?> many) {
            values.addAll(many);
        } else if (value != null) {
            values.add(value);
        }
    }

    private Finding ratio(Formula.Ratio f) {
        Finding of = of(f.of());
        Finding to = of(f.to());
        List<String> used = of.eventsWith(to);
        BigDecimal numerator = of.number();
        BigDecimal denominator = to.number();
        if (numerator == null || denominator == null) {
            return Finding.none(worse(of.value().status(), to.value().status()), used);
        }
        if (denominator.signum() == 0) {
            return Finding.none(AnswerStatus.NOT_APPLICABLE, used);
        }
        BigDecimal scaled = f.percent() ? numerator.movePointRight(2) : numerator;
        TaxBasis basis = of.basis() == null ? to.basis() : of.basis();
        return Finding.of(scaled.divide(denominator, f.decimals(), ROUNDING), used)
                .on(basis);
    }

    private Finding months(Formula.Months f) {
        List<RecordedEvent> starts = f.from().in(events);
        List<RecordedEvent> ends = f.to().in(events);
        if (starts.isEmpty() || ends.isEmpty()) {
            AnswerStatus status = starts.isEmpty() ? AnswerStatus.NOT_APPLICABLE : AnswerStatus.UNKNOWN;
            return Finding.none(status, ids(starts));
        }
        RecordedEvent first = starts.getFirst();
        RecordedEvent last = ends.getLast();
        MonthSpan span = first.envelope().effective().monthsTo(last.envelope().effective());
        List<String> used = List.of(first.id(), last.id());
        Answer<Object> value = span.exactly().map(BigDecimal::valueOf);
        return new Finding(value, null, span, 0, used, List.of());
    }

    private Finding activeAfter(Formula.ActiveAfter f) {
        List<RecordedEvent> starts = f.start().in(events);
        if (starts.isEmpty()) {
            return Finding.none(AnswerStatus.NOT_APPLICABLE, List.of());
        }
        List<String> used = new ArrayList<>();
        Answer<Integer> active = Answer.of(0);
        for (RecordedEvent start : starts) {
            active = added(active, stillThere(start, f.end(), f.months(), used).map(there -> there ? 1 : 0));
        }
        boolean one = starts.size() == 1;
        return new Finding(
                active.map(number -> one ? (Object) (number == 1) : BigDecimal.valueOf(number)),
                null,
                null,
                0,
                List.copyOf(used),
                List.of());
    }

    private Finding presentAfter(Formula.PresentAfter f) {
        List<RecordedEvent> hires = f.hires().in(events);
        if (hires.isEmpty()) {
            return Finding.none(AnswerStatus.VALUE, List.of());
        }
        List<String> used = new ArrayList<>();
        Answer<Integer> present = Answer.of(0);
        for (RecordedEvent hire : hires) {
            int taken = measure(Fields.read(hire.event(), f.count())).number().intValue();
            boolean followed = StreamId.streamOf(hire.streamKey()).equals(f.endingStream());
            Answer<Boolean> there = stillThere(hire, f.end(), f.months(), used);
            present = added(present, followed ? there.map(still -> still ? taken : 0) : Answer.unknown());
        }
        return new Finding(present.map(BigDecimal::valueOf), null, null, 0, List.copyOf(used), List.of());
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
        RecordedEvent ended =
                end.in(events).stream().filter(sameStream).findFirst().orElse(null);
        if (ended == null) {
            return horizon.isAfter(day) ? Answer.notApplicable() : Answer.of(true);
        }
        used.add(ended.id());
        FuzzyDate ceased = ended.envelope().effective();
        return ceased.onOrBefore(horizon).map(gone -> !gone);
    }

    private Finding moneyBy(Formula.MoneyBy f) {
        List<RecordedEvent> found = f.of().in(events);
        if (found.isEmpty()) {
            return Finding.none(f.none(), List.of());
        }
        Map<String, List<RecordedEvent>> groups = new LinkedHashMap<>();
        for (RecordedEvent event : found) {
            Money money = (Money) Fields.read(event.event(), f.field());
            Object by = Fields.read(event.event(), f.by());
            String name = (by instanceof StreamId id ? id.slug() : String.valueOf(by)) + " " + money.basis();
            groups.computeIfAbsent(name, ignored -> new ArrayList<>()).add(event);
        }
        List<NamedPart> parts = groups.entrySet().stream()
                .map(group -> new NamedPart(group.getKey(), known(group.getValue(), f.field())))
                .toList();
        int unknown = parts.stream().mapToInt(part -> part.finding().unknown()).sum();
        Finding total = sum(new Formula.Sum(f.of(), f.field(), f.none()));
        return new Finding(total.value(), total.basis(), null, unknown, total.events(), parts);
    }

    private static Finding known(List<RecordedEvent> group, String field) {
        Measure total = Measure.of(0);
        int unknown = 0;
        TaxBasis basis = null;
        for (RecordedEvent event : group) {
            Money money = (Money) Fields.read(event.event(), field);
            basis = money.basis();
            if (money.amount().isKnown()) {
                total = total.plus(money.amount());
            } else {
                unknown++;
            }
        }
        boolean nothing = unknown == group.size();
        Finding sum = nothing ? Finding.none(AnswerStatus.UNKNOWN, ids(group)) : answer(total, ids(group));
        return new Finding(sum.value(), basis, null, unknown, sum.events(), List.of());
    }

    private Finding parts(Formula.Parts f) {
        List<NamedPart> parts = new ArrayList<>();
        Set<String> used = new LinkedHashSet<>();
        for (Part part : f.parts()) {
            Finding finding = of(part.formula());
            parts.add(new NamedPart(part.name(), finding));
            used.addAll(finding.events());
        }
        Finding first = parts.getFirst().finding();
        return new Finding(first.value(), first.basis(), first.span(), first.unknown(), List.copyOf(used), parts);
    }

    private static Answer<Integer> added(Answer<Integer> sum, Answer<Integer> more) {
        return sum.value() != null && more.value() != null
                ? Answer.of(sum.value() + more.value())
                : new Answer<>(worse(sum.status(), more.status()), null);
    }

    private static AnswerStatus worse(AnswerStatus one, AnswerStatus other) {
        if (one == AnswerStatus.UNKNOWN || other == AnswerStatus.UNKNOWN) {
            return AnswerStatus.UNKNOWN;
        }
        return one == AnswerStatus.VALUE ? other : one;
    }

    private static Measure larger(Measure one, Measure other) {
        if (one.number() == null || other.number() == null) {
            return one.number() == null ? other : one;
        }
        return one.number().compareTo(other.number()) >= 0 ? one : other;
    }

    private static Measure measure(@Nullable Object value) {
        return switch (value) {
            case Measure measure -> measure;
            case Money money -> money.amount();
            case Integer number -> Measure.of(number);
            case String text -> Measure.parse(text);
            case BigDecimal number -> Measure.of(number);
            case null, default -> Measure.UNKNOWN;
        };
    }

    private static Finding answer(Measure measure, List<String> ids) {
        return measure.number() == null ? Finding.none(AnswerStatus.UNKNOWN, ids) : Finding.of(measure.number(), ids);
    }

    private static List<String> ids(List<RecordedEvent> found) {
        return found.stream().map(RecordedEvent::id).toList();
    }
}
