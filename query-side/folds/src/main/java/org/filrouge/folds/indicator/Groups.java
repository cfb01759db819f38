package org.filrouge.folds.indicator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.filrouge.folds.FoldOrder;
import org.filrouge.folds.indicator.Finding.NamedPart;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.indicator.Formula;
import org.filrouge.kernel.indicator.Formulas;
import org.filrouge.kernel.indicator.Selection;
import org.filrouge.kernel.value.AnswerStatus;
import org.filrouge.kernel.value.TaxBasis;
import org.jspecify.annotations.Nullable;

/** A formula group by group. */
final class Groups {

    private final Ground ground;

    Groups(Ground ground) {
        this.ground = ground;
    }

    Finding by(Formula.By f) {
        Formula total = f.total();
        List<NamedPart> parts = parts(f);
        if (parts.isEmpty()) {
            return new Evaluation(ground).of(total == null ? f.of() : total);
        }
        int unknown = parts.stream().mapToInt(part -> part.finding().unknown()).sum();
        if (total != null) {
            return new Evaluation(ground).of(total).over(parts, unknown);
        }
        return parts.size() == 1
                ? parts.getFirst().finding()
                : Finding.none(AnswerStatus.NOT_APPLICABLE, List.of()).over(parts, unknown);
    }

    private List<NamedPart> parts(Formula.By f) {
        Map<String, Set<RecordedEvent>> groups = new LinkedHashMap<>();
        for (RecordedEvent event : looked(f.of())) {
            ground.budget().keep(1);
            if (f.by().stream().allMatch(field -> Fields.has(event, field))) {
                groups.computeIfAbsent(name(f.by(), event), ignored -> new LinkedHashSet<>())
                        .add(event);
            }
        }
        List<NamedPart> parts = new ArrayList<>();
        groups.forEach((name, group) ->
                parts.add(new NamedPart(name, "", new Evaluation(ground.of(group::contains)).of(f.of()))));
        return parts;
    }

    /** The events any part of the formula looks at, in their order, before it picks among them. */
    private List<RecordedEvent> looked(Formula formula) {
        return Formulas.selections(formula).stream()
                .map(Groups::unpicked)
                .map(selection -> Choosing.choose(selection, ground))
                .flatMap(chosen -> Stream.concat(chosen.events().stream(), chosen.undecided().stream()))
                .distinct()
                .sorted(FoldOrder.COMPARATOR)
                .toList();
    }

    private static Selection unpicked(Selection of) {
        return new Selection(
                of.names(), of.kinds(), of.status(), of.where(), of.matches(), Selection.Pick.ALL, List.of());
    }

    /** The values of a group: {@code ddtefp NOT_STATED}, {@code INSERTION_CONTRACT → PERMANENT_CONTRACT}. */
    private static String name(List<String> by, RecordedEvent event) {
        StringBuilder name = new StringBuilder();
        for (String field : by) {
            Object value = Fields.read(event, field);
            if (!name.isEmpty()) {
                name.append(value instanceof TaxBasis ? " " : " → ");
            }
            name.append(field.equals("@stream") ? StreamId.slugOf(event.streamKey()) : text(value));
        }
        return name.toString();
    }

    private static String text(@Nullable Object value) {
        return value instanceof Collection<?> many
                ? many.stream().map(Fields::text).collect(Collectors.joining(", "))
                : Fields.text(value);
    }
}
