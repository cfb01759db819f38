package org.filrouge.kernel.indicator;

import static org.filrouge.kernel.indicator.FormulaProblem.EMPTY;
import static org.filrouge.kernel.indicator.FormulaProblem.NESTED_GROUPS;
import static org.filrouge.kernel.indicator.FormulaProblem.OUT_OF_RANGE;
import static org.filrouge.kernel.indicator.FormulaProblem.UNKNOWN_FIELD;
import static org.filrouge.kernel.indicator.FormulaProblem.UNKNOWN_STREAM;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.filrouge.kernel.event.EventCatalogue;

/** Whether a formula that can be read can also be evaluated: everything it names exists, may be read, and is of the right nature. */
public final class FormulaCheck {

    private final List<FormulaFault> found = new ArrayList<>();
    private final SelectionCheck selections = new SelectionCheck(found);

    private FormulaCheck() {}

    /** All that is wrong with a formula, in the order of its places; empty when it can be evaluated. */
    public static List<FormulaFault> faults(Formula formula) {
        FormulaCheck check = new FormulaCheck();
        check.look(formula, "", 0);
        return List.copyOf(check.found);
    }

    private void look(Formula formula, String at, int groups) {
        switch (formula) {
            case Formula.Constant f -> {}
            case Formula.OpenSignals f -> {}
            case Formula.Count f -> selections.look(f.of(), at + "/of");
            case Formula.Present f -> selections.look(f.of(), at + "/of");
            case Formula.Sum f -> numbers(f.of(), f.fields(), at);
            case Formula.Extreme f -> numbers(f.of(), f.fields(), at);
            case Formula.Distinct f -> distinct(f, at);
            case Formula.Ratio f -> {
                range(f.decimals(), FormulaLimits.MOST_DECIMALS, at + "/decimals");
                look(f.of(), at + "/of", groups);
                look(f.to(), at + "/to", groups);
            }
            case Formula.Difference f -> {
                look(f.of(), at + "/of", groups);
                look(f.less(), at + "/less", groups);
            }
            case Formula.Plus f -> {
                some(f.of(), at + "/of");
                for (int i = 0; i < f.of().size(); i++) {
                    look(f.of().get(i), at + "/of/" + i, groups);
                }
            }
            case Formula.Months f -> {
                selections.look(f.from(), at + "/from");
                selections.look(f.to(), at + "/to");
            }
            case Formula.ActiveAfter f -> {
                range(f.months(), FormulaLimits.MOST_MONTHS, at + "/months");
                selections.look(f.start(), at + "/start");
                selections.look(f.end(), at + "/end");
            }
            case Formula.PresentAfter f -> present(f, at);
            case Formula.By f -> by(f, at, groups);
            case Formula.Parts f -> {
                some(f.parts(), at + "/parts");
                for (int i = 0; i < f.parts().size(); i++) {
                    look(f.parts().get(i).formula(), at + "/parts/" + i + "/formula", groups);
                }
            }
        }
    }

    private void numbers(Selection of, List<String> fields, String at) {
        selections.look(of, at + "/of");
        some(fields, at + "/fields");
        for (int i = 0; i < fields.size(); i++) {
            selections.number(of, fields.get(i), at + "/fields/" + i);
        }
    }

    private void distinct(Formula.Distinct f, String at) {
        selections.look(f.of(), at + "/of");
        some(f.fields(), at + "/fields");
        for (int i = 0; i < f.fields().size(); i++) {
            selections.field(f.of(), f.fields().get(i), at + "/fields/" + i);
        }
        if (!f.countField().isEmpty()) {
            selections.number(f.of(), f.countField(), at + "/countField");
        }
    }

    private void present(Formula.PresentAfter f, String at) {
        range(f.months(), FormulaLimits.MOST_MONTHS, at + "/months");
        selections.look(f.hires(), at + "/hires");
        selections.look(f.end(), at + "/end");
        selections.number(f.hires(), f.count(), at + "/count");
        boolean known = EventCatalogue.families().stream()
                .anyMatch(family -> family.stream().equals(f.endingStream()));
        if (!known) {
            found.add(FormulaFault.at(at + "/endingStream", UNKNOWN_STREAM, "stream", f.endingStream()));
        }
    }

    private void by(Formula.By f, String at, int groups) {
        if (groups == FormulaLimits.NESTED_GROUPS) {
            found.add(FormulaFault.at(at, NESTED_GROUPS, "most", FormulaLimits.NESTED_GROUPS));
            return;
        }
        some(f.by(), at + "/by");
        List<Selection> within = Formulas.selections(f.of());
        for (int i = 0; i < f.by().size(); i++) {
            String field = f.by().get(i);
            if (within.stream().noneMatch(selection -> selections.has(selection, field))) {
                found.add(FormulaFault.at(at + "/by/" + i, UNKNOWN_FIELD, "field", field));
            }
        }
        look(f.of(), at + "/of", groups + 1);
        if (f.total() != null) {
            look(f.total(), at + "/total", groups + 1);
        }
    }

    private void range(int number, int most, String at) {
        if (number < 0 || number > most) {
            found.add(FormulaFault.at(at, OUT_OF_RANGE, "least", 0, "most", most));
        }
    }

    private void some(Collection<?> many, String at) {
        if (many.isEmpty()) {
            found.add(FormulaFault.at(at, EMPTY));
        }
    }
}
