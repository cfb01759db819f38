package org.filrouge.kernel.indicator;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What a formula looks at. */
public final class Formulas {

    private Formulas() {}

    /** The selections a formula is made of, those within selections left out. */
    public static List<Selection> selections(Formula formula) {
        return switch (formula) {
            case Formula.Constant f -> List.of();
            case Formula.OpenSignals f -> List.of();
            case Formula.Count f -> List.of(f.of());
            case Formula.Present f -> List.of(f.of());
            case Formula.Sum f -> List.of(f.of());
            case Formula.Extreme f -> List.of(f.of());
            case Formula.Distinct f -> List.of(f.of());
            case Formula.Months f -> List.of(f.from(), f.to());
            case Formula.ActiveAfter f -> List.of(f.start(), f.end());
            case Formula.PresentAfter f -> List.of(f.hires(), f.end());
            case Formula.By f -> selections(f.of());
            case Formula.Ratio f -> of(parts(f));
            case Formula.Difference f -> of(parts(f));
            case Formula.Plus f -> of(parts(f));
            case Formula.Parts f -> of(parts(f));
        };
    }

    /** The formulas directly within a formula. */
    public static List<Formula> parts(Formula formula) {
        return switch (formula) {
            case Formula.Ratio f -> List.of(f.of(), f.to());
            case Formula.Difference f -> List.of(f.of(), f.less());
            case Formula.Plus f -> f.of();
            case Formula.Parts f ->
                f.parts().stream().map(Formula.Part::formula).toList();
            case Formula.By f -> f.total() == null ? List.of(f.of()) : List.of(f.of(), f.total());
            case Formula.Constant f -> List.of();
            case Formula.OpenSignals f -> List.of();
            case Formula.Count f -> List.of();
            case Formula.Present f -> List.of();
            case Formula.Sum f -> List.of();
            case Formula.Extreme f -> List.of();
            case Formula.Distinct f -> List.of();
            case Formula.Months f -> List.of();
            case Formula.ActiveAfter f -> List.of();
            case Formula.PresentAfter f -> List.of();
        };
    }

    /** The names of events and the kinds of observations that a formula needs. */
    public static Set<String> needs(Formula formula) {
        Set<String> needs = new TreeSet<>();
        all(formula).forEach(selection -> {
            needs.addAll(selection.names());
            needs.addAll(selection.kinds());
        });
        return needs;
    }

    /** Every selection of a formula, those within selections included. */
    public static Stream<Selection> all(Formula formula) {
        return selections(formula).stream().flatMap(Formulas::within);
    }

    private static Stream<Selection> within(Selection selection) {
        return Stream.concat(Stream.of(selection), selection.matches().stream().flatMap(match -> within(match.with())));
    }

    private static List<Selection> of(List<Formula> formulas) {
        return formulas.stream()
                .flatMap(formula -> selections(formula).stream())
                .toList();
    }
}
