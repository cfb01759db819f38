package org.filrouge.folds.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.filrouge.kernel.event.EventCatalogue;
import org.filrouge.kernel.event.EventCatalogue.Entry;
import org.filrouge.kernel.observation.ObservationVocabulary;

/** What a formula looks at, and whether all of it exists. */
public final class Formulas {

    private Formulas() {}

    /** The selections a formula is made of, those within selections left out. */
    static List<Selection> selections(Formula formula) {
        return switch (formula) {
            case Formula.Constant f -> List.of();
            case Formula.OpenSignals f -> List.of();
            case Formula.Count f -> List.of(f.of());
            case Formula.Present f -> List.of(f.of());
            case Formula.Sum f -> List.of(f.of());
            case Formula.Distinct f -> List.of(f.of());
            case Formula.Ratio f -> of(f.of(), f.to());
            case Formula.Difference f -> of(f.of(), f.less());
            case Formula.Plus f -> of(f.of().toArray(Formula[]::new));
            case Formula.Months f -> List.of(f.from(), f.to());
            case Formula.ActiveAfter f -> List.of(f.start(), f.end());
            case Formula.PresentAfter f -> List.of(f.hires(), f.end());
            case Formula.By f -> selections(f.of());
            case Formula.Parts f ->
                of(f.parts().stream().map(Formula.Part::formula).toArray(Formula[]::new));
        };
    }

    /** The names of events and the kinds of observations that a formula needs. */
    public static Set<String> needs(Formula formula) {
        Set<String> needs = new TreeSet<>();
        for (Selection selection : all(formula)) {
            needs.addAll(selection.names());
            needs.addAll(selection.kinds());
        }
        return needs;
    }

    /** What a formula names that does not exist: events, kinds of observations, fields. Empty when it can be evaluated. */
    public static List<String> faults(Formula formula) {
        List<String> faults = new ArrayList<>();
        for (Selection selection : all(formula)) {
            selection.names().stream()
                    .filter(name -> !name.equals(Selection.EVERY)
                            && EventCatalogue.byName(name).isEmpty())
                    .forEach(faults::add);
            selection.kinds().stream()
                    .filter(kind -> ObservationVocabulary.kind(kind).isEmpty())
                    .forEach(faults::add);
            Stream.of(
                            selection.where().stream().map(Condition::field),
                            selection.per().stream(),
                            selection.matches().stream().flatMap(match -> match.on().stream()))
                    .flatMap(fields -> fields)
                    .filter(field -> !exists(field, selection))
                    .forEach(faults::add);
        }
        fields(formula).stream()
                .filter(field -> all(formula).stream().noneMatch(selection -> exists(field, selection)))
                .forEach(faults::add);
        return faults;
    }

    private static boolean exists(String field, Selection selection) {
        return field.startsWith("@")
                || selection.kinds().stream().anyMatch(kind -> Fields.hasObserved(kind, field))
                || selection.names().stream()
                        .flatMap(name -> EventCatalogue.byName(name).map(Entry::record).stream())
                        .anyMatch(record -> Fields.has(record, field));
    }

    private static List<String> fields(Formula formula) {
        return switch (formula) {
            case Formula.Sum f -> f.fields();
            case Formula.Distinct f ->
                Stream.concat(f.fields().stream(), Stream.of(f.countField()).filter(field -> !field.isEmpty()))
                        .toList();
            case Formula.PresentAfter f -> List.of(f.count());
            case Formula.By f ->
                Stream.concat(f.by().stream(), fields(f.of()).stream()).toList();
            case Formula.Ratio f -> fieldsOf(f.of(), f.to());
            case Formula.Difference f -> fieldsOf(f.of(), f.less());
            case Formula.Plus f -> fieldsOf(f.of().toArray(Formula[]::new));
            case Formula.Parts f ->
                fieldsOf(f.parts().stream().map(Formula.Part::formula).toArray(Formula[]::new));
            case Formula.Constant f -> List.of();
            case Formula.OpenSignals f -> List.of();
            case Formula.Count f -> List.of();
            case Formula.Present f -> List.of();
            case Formula.Months f -> List.of();
            case Formula.ActiveAfter f -> List.of();
        };
    }

    private static List<Selection> all(Formula formula) {
        return selections(formula).stream()
                .flatMap(selection -> within(selection))
                .toList();
    }

    private static Stream<Selection> within(Selection selection) {
        return Stream.concat(Stream.of(selection), selection.matches().stream().flatMap(match -> within(match.with())));
    }

    private static List<Selection> of(Formula... formulas) {
        return Stream.of(formulas)
                .flatMap(formula -> selections(formula).stream())
                .toList();
    }

    private static List<String> fieldsOf(Formula... formulas) {
        return Stream.of(formulas).flatMap(formula -> fields(formula).stream()).toList();
    }
}
