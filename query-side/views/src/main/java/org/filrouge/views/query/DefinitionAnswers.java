package org.filrouge.views.query;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.filrouge.folds.indicator.Budget;
import org.filrouge.folds.indicator.DefinitionView;
import org.filrouge.folds.indicator.DefinitionView.Version;
import org.filrouge.folds.indicator.FormulaCost;
import org.filrouge.folds.indicator.FormulaWords;
import org.filrouge.folds.indicator.Indicators;
import org.filrouge.kernel.indicator.Formula;
import org.filrouge.kernel.indicator.FormulaForm;
import org.filrouge.kernel.indicator.Formulas;
import org.filrouge.kernel.indicator.ReadableFields;

/** What is shown of a definition before any number. */
final class DefinitionAnswers {

    private DefinitionAnswers() {}

    /** What a formula needs and costs, in its form and in words. */
    static Map<String, Object> checked(PostedFormula posted) {
        Formula formula = posted.formula();
        FormulaCost cost = FormulaCost.of(formula);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("valid", true);
        json.put("words", FormulaWords.of(formula));
        json.put("needs", Formulas.needs(formula));
        json.put("selections", Formulas.all(formula).count());
        json.put(
                "cost",
                Map.of(
                        "stepsPerFact", cost.stepsPerFact(),
                        "levelsOfGroups", cost.levelsOfGroups(),
                        "stepsAllowedPerFact", Budget.STEPS_PER_FACT));
        json.put("definition", FormulaForm.write(formula));
        return json;
    }

    /**
     * Definitions by their codes.
     *
     * @param withOwn whether those of the programme stand before them
     */
    static List<Map<String, Object>> listed(Collection<DefinitionView> kept, boolean withOwn) {
        Stream<Map<String, Object>> own = Indicators.all().stream().map(indicator -> {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("code", indicator.code());
            json.put("origin", "PROGRAMME");
            json.put("version", indicator.version());
            json.put("label", indicator.label());
            json.put("unit", indicator.unit());
            return json;
        });
        return Stream.concat(withOwn ? own : Stream.empty(), kept.stream().map(DefinitionAnswers::listed))
                .toList();
    }

    private static Map<String, Object> listed(DefinitionView view) {
        Version shown = view.current().orElse(view.versions().getLast());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("code", view.id());
        json.put("origin", "DEFINED");
        view.current().ifPresent(current -> json.put("version", current.version()));
        json.put("versions", view.versions().stream().map(Version::version).toList());
        json.put("label", shown.label());
        json.put("unit", shown.unit());
        if (shown.beside() != null) {
            json.put("beside", shown.beside());
        }
        return json;
    }

    /** All versions of a definition. */
    static Map<String, Object> whole(DefinitionView view) {
        Map<String, Object> json = new LinkedHashMap<>(listed(view));
        json.put(
                "history",
                view.versions().stream().map(version -> version(view, version)).toList());
        return json;
    }

    /** One version, as it was posted. */
    static Map<String, Object> version(DefinitionView view, Version version) {
        Map<String, Object> json = new LinkedHashMap<>(IndicatorAnswers.defined(view.indicator(version)));
        json.put("author", version.author());
        json.put("reason", version.reason());
        if (version.beside() != null) {
            json.put("beside", version.beside());
        }
        json.put("recorded", version.recorded());
        json.put("event", version.event());
        view.withdrawal(version.version()).ifPresent(withdrawal -> {
            Map<String, Object> withdrawn = new LinkedHashMap<>();
            withdrawn.put("author", withdrawal.author());
            withdrawn.put("reason", withdrawal.reason());
            withdrawn.put("recorded", withdrawal.recorded());
            withdrawn.put("event", withdrawal.event());
            json.put("withdrawn", withdrawn);
        });
        return json;
    }

    /** What a formula may read, fact by fact. */
    static Map<String, Object> readable() {
        Map<String, Object> json = new TreeMap<>();
        json.put("everyFact", ReadableFields.ofEveryEvent());
        json.put("facts", ReadableFields.all());
        return json;
    }
}
