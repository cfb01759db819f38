package org.filrouge.folds.indicator;

import java.util.List;
import java.util.stream.Collectors;
import org.filrouge.kernel.indicator.Formula;
import org.filrouge.kernel.value.Bilingual;

/** A formula as a sentence that a reader can check against its form, made from the formula itself. */
public final class FormulaWords {

    private final boolean french;
    private final SelectionWords selections;

    private FormulaWords(boolean french) {
        this.french = french;
        this.selections = new SelectionWords(french);
    }

    public static Bilingual of(Formula formula) {
        return new Bilingual(new FormulaWords(true).say(formula), new FormulaWords(false).say(formula));
    }

    private String say(Formula formula) {
        return switch (formula) {
            case Formula.Constant f -> f.number().toPlainString();
            case Formula.OpenSignals f -> in("alertes V1–V22 encore ouvertes", "alerts V1–V22 still open");
            case Formula.Count f -> in("nombre de ", "number of ") + selections.say(f.of());
            case Formula.Present f -> in("au moins un : ", "at least one: ") + selections.say(f.of());
            case Formula.Sum f ->
                in("somme de ", "sum of ")
                        + fields(f.fields())
                        + in(" dans ", " in ")
                        + selections.say(f.of())
                        + apart(f);
            case Formula.Extreme f -> end(f.end()) + fields(f.fields()) + in(" dans ", " in ") + selections.say(f.of());
            case Formula.Distinct f ->
                in("nombre de valeurs différentes de ", "number of different values of ")
                        + fields(f.fields())
                        + in(" dans ", " in ")
                        + selections.say(f.of())
                        + told(f);
            case Formula.Ratio f ->
                within(f.of()) + " / " + within(f.to()) + (f.percent() ? " × 100" : "") + rounded(f);
            case Formula.Difference f -> within(f.of()) + " − " + within(f.less());
            case Formula.Plus f -> f.of().stream().map(this::within).collect(Collectors.joining(" + "));
            case Formula.Months f ->
                in("mois de ", "months from ") + selections.say(f.from()) + in(" à ", " to ") + selections.say(f.to());
            case Formula.ActiveAfter f ->
                after(f.months(), selections.say(f.start())) + in(", sans ", ", without ") + selections.say(f.end());
            case Formula.PresentAfter f ->
                fields(List.of(f.count()))
                        + ", "
                        + after(f.months(), selections.say(f.hires()))
                        + in(", sans ", ", without ")
                        + selections.say(f.end());
            case Formula.By f -> say(f.of()) + in(", par ", ", by ") + fields(f.by()) + total(f);
            case Formula.Parts f ->
                f.parts().stream()
                        .map(part -> part.name() + in(" : ", ": ") + say(part.formula()))
                        .collect(Collectors.joining(" ; "));
        };
    }

    private String within(Formula formula) {
        return formula instanceof Formula.Constant ? say(formula) : "(" + say(formula) + ")";
    }

    private String apart(Formula.Sum f) {
        return f.apart() ? in(", les montants non dits comptés à part", ", amounts not told counted apart") : "";
    }

    private String told(Formula.Distinct f) {
        return f.countField().isEmpty()
                ? ""
                : in(", ou leur nombre dit par ", ", or their number told by ") + fields(List.of(f.countField()));
    }

    private String rounded(Formula.Ratio f) {
        return in(" (", " (") + f.decimals() + in(" décimales)", " decimals)");
    }

    private String end(Formula.End end) {
        return switch (end) {
            case LEAST -> in("plus petite valeur de ", "least value of ");
            case MOST -> in("plus grande valeur de ", "greatest value of ");
        };
    }

    private String after(int months, String start) {
        return in("encore là " + months + " mois après ", "still there " + months + " months after ") + start;
    }

    private String total(Formula.By f) {
        return f.total() == null ? "" : in(" ; en tout : ", "; in all: ") + say(f.total());
    }

    private String fields(List<String> fields) {
        return selections.fields(fields);
    }

    private String in(String fr, String en) {
        return french ? fr : en;
    }
}
