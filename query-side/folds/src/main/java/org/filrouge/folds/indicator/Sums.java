package org.filrouge.folds.indicator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.filrouge.folds.indicator.Finding.NamedPart;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.value.AnswerStatus;
import org.filrouge.kernel.value.Measure;
import org.filrouge.kernel.value.Money;
import org.filrouge.kernel.value.TaxBasis;

/** Sums of what events tell: exact, on one tax basis, UNKNOWN as soon as one operand is. */
final class Sums {

    private final List<RecordedEvent> events;

    Sums(List<RecordedEvent> events) {
        this.events = events;
    }

    Finding sum(Formula.Sum f) {
        List<RecordedEvent> found = f.of().in(events);
        return found.isEmpty() ? Finding.none(f.none(), List.of()) : total(found, f.field());
    }

    Finding latest(Formula.Latest f) {
        Map<Object, RecordedEvent> last = new LinkedHashMap<>();
        for (RecordedEvent event : f.of().in(events)) {
            last.put(String.valueOf(Fields.read(event.event(), f.by())), event);
        }
        return last.isEmpty() ? Finding.none(f.none(), List.of()) : total(List.copyOf(last.values()), f.field());
    }

    Finding sumBy(Formula.SumBy f) {
        List<RecordedEvent> found = f.of().in(events);
        if (found.isEmpty()) {
            return Finding.none(f.none(), List.of());
        }
        Map<String, List<RecordedEvent>> groups = new LinkedHashMap<>();
        for (RecordedEvent event : found) {
            String name = f.by().stream()
                    .map(field -> String.valueOf(Fields.read(event.event(), field)))
                    .collect(Collectors.joining(" → "));
            groups.computeIfAbsent(name, ignored -> new ArrayList<>()).add(event);
        }
        List<NamedPart> parts = groups.entrySet().stream()
                .map(group -> new NamedPart(group.getKey(), total(group.getValue(), f.field())))
                .toList();
        Finding total = total(found, f.field());
        return new Finding(total.value(), total.basis(), null, 0, total.events(), parts);
    }

    Finding moneyBy(Formula.MoneyBy f) {
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

    private static Finding total(List<RecordedEvent> found, String field) {
        Set<TaxBasis> bases = new LinkedHashSet<>();
        Measure total = Measure.of(0);
        for (RecordedEvent event : found) {
            Object value = Fields.read(event.event(), field);
            Values.basis(value).ifPresent(bases::add);
            total = total.plus(Values.measure(value));
        }
        if (bases.size() > 1) {
            return Finding.none(AnswerStatus.NOT_APPLICABLE, Values.ids(found));
        }
        TaxBasis basis = bases.stream().findFirst().orElse(null);
        return Values.finding(total, Values.ids(found)).on(basis);
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
        Finding sum = nothing
                ? Finding.none(AnswerStatus.UNKNOWN, Values.ids(group))
                : Values.finding(total, Values.ids(group));
        return new Finding(sum.value(), basis, null, unknown, sum.events(), List.of());
    }
}
