package org.filrouge.views.query;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.filrouge.folds.survival.FollowUp;
import org.filrouge.folds.survival.Followed;
import org.filrouge.folds.survival.Stratum;
import org.filrouge.folds.survival.Study;
import org.filrouge.folds.survival.Subject;
import org.filrouge.folds.survival.Subject.Sign;
import org.filrouge.kernel.value.AnswerStatus;
import org.filrouge.kernel.value.Bilingual;
import org.filrouge.views.query.SurvivalController.Asked;
import org.filrouge.views.time.DatesAsked;
import org.jspecify.annotations.Nullable;

/** A study as callers see it. */
final class SurvivalJson {

    private static final List<String> PERIOD = List.of("from", "to", DatesAsked.AS_OF);
    private static final Bilingual CENSORING = new Bilingual(
            "Ce dont rien ne dit la fin est suivi jusqu'au dernier fait qui le montre, jamais jusqu'à aujourd'hui ; ce qui cesse d'être"
                    + " suivi un mois donné y est encore exposé.",
            "What is not told to have ended is followed to the last fact that shows it there, never to today; what is censored in a"
                    + " month is at risk in it.");
    private static final Bilingual MONTHS = new Bilingual(
            "12 × (année2 − année1) + (mois2 − mois1), du premier mois possible au premier mois possible ; « range » dit ce que la"
                    + " précision des dates permet.",
            "12 × (year2 − year1) + (month2 − month1), from the first possible month to the first possible month; “range” tells what"
                    + " the precision of the dates allows.");

    private SurvivalJson() {}

    static Map<String, Object> asked(Asked asked, DatesAsked dates, LocalDate day) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("of", asked.of().text());
        json.put("by", asked.by().map(Stratum::text).orElse(null));
        json.putAll(scope(asked.scope(), dates, day));
        json.put("published", asked.published());
        json.put("unit", "months");
        Map<String, Object> method = new LinkedHashMap<>();
        method.put("estimate", "Kaplan-Meier");
        method.put("standardError", "Greenwood");
        method.put("band", "95 %, log(-log S)");
        method.put("test", "log-rank");
        method.put("months", MONTHS);
        method.put("censoring", CENSORING);
        method.put("silenceMonths", FollowUp.SILENCE);
        json.put("method", method);
        json.put("attribution", "NOT_STATED");
        return json;
    }

    /** Over what and when, as indicators say it. */
    static Map<String, Object> scope(Map<String, String> asked, DatesAsked dates, LocalDate day) {
        Map<String, String> scope = new LinkedHashMap<>(asked);
        scope.remove(DatesAsked.KNOWN_AT);
        Map<String, String> period = new LinkedHashMap<>();
        PERIOD.forEach(name -> {
            if (scope.containsKey(name)) {
                period.put(name, scope.remove(name));
            }
        });
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("scope", scope);
        json.put("period", period.isEmpty() ? "ALL" : period);
        json.putAll(dates.named());
        json.put(DatesAsked.AS_OF, day.toString());
        return json;
    }

    static Map<String, Object> of(Map<String, Object> json, Study study) {
        json.put("whole", group(study.whole()));
        json.put("strata", study.strata().stream().map(SurvivalJson::group).toList());
        json.put("test", study.test());
        return json;
    }

    private static Map<String, Object> group(Study.Group group) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("value", group.value());
        json.put(
                "subjects", group.subjects().stream().mapToInt(Subject::persons).sum());
        json.put("followed", group.curve().subjects());
        json.put("ended", group.curve().ended());
        json.put("censored", group.curve().censored());
        json.put("fates", group.fates());
        Map<String, Object> median = Json.fields(group.curve().median());
        median.put("status", group.curve().median().months() == null ? AnswerStatus.UNKNOWN : AnswerStatus.VALUE);
        json.put("median", median);
        json.put(
                "steps",
                group.curve().steps().stream()
                        .map(step -> {
                            Map<String, Object> fields = Json.fields(step);
                            fields.put("precisionDecides", step.precisionDecides());
                            return fields;
                        })
                        .toList());
        json.put("members", group.subjects().stream().map(SurvivalJson::member).toList());
        return json;
    }

    private static Map<String, Object> member(Subject subject) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", subject.id());
        json.put("case", subject.caseId());
        json.put("persons", subject.persons());
        json.put("fate", subject.fate());
        Followed followed = subject.followed();
        json.put("months", followed == null ? null : followed.months());
        json.put("least", followed == null ? null : followed.least());
        json.put("most", followed == null ? null : followed.most());
        json.put("start", sign(subject.start()));
        json.put("last", sign(subject.last()));
        json.put("strata", subject.strata());
        json.put("events", subject.events());
        return json;
    }

    private static @Nullable Object sign(@Nullable Sign sign) {
        return sign == null ? null : new TreeMap<>(Map.of("date", sign.date(), "event", sign.event()));
    }

    static Csv csv(Study study) {
        Csv csv = new Csv()
                .row(List.of(
                        "stratum",
                        "months",
                        "at_risk",
                        "ended",
                        "censored",
                        "survival",
                        "standard_error",
                        "lower_95",
                        "upper_95",
                        "least",
                        "most"));
        Stream.concat(Stream.of(study.whole()), study.strata().stream()).forEach(group -> group.curve()
                .steps()
                .forEach(step -> csv.row(Arrays.asList(
                        group.value(),
                        step.months(),
                        step.atRisk(),
                        step.ended(),
                        step.censored(),
                        step.survival(),
                        step.standardError(),
                        step.lower(),
                        step.upper(),
                        step.range().least(),
                        step.range().most()))));
        return csv;
    }
}
