package org.filrouge.folds.indicator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.filrouge.kernel.event.EventCatalogue;
import org.filrouge.kernel.event.FactStatus;
import org.filrouge.kernel.indicator.Condition;
import org.filrouge.kernel.indicator.Match;
import org.filrouge.kernel.indicator.Selection;
import org.filrouge.kernel.observation.ObservationVocabulary;
import org.filrouge.kernel.value.Bilingual;

/** The facts a formula looks at, in words. */
final class SelectionWords {

    private static final Map<FactStatus, Bilingual> STATUS = Map.of(
            FactStatus.ACTUAL, new Bilingual("réel", "actual"),
            FactStatus.PLANNED, new Bilingual("prévu", "planned"),
            FactStatus.PROBABLE, new Bilingual("probable", "probable"));

    private final boolean french;

    SelectionWords(boolean french) {
        this.french = french;
    }

    String say(Selection of) {
        List<String> words = new ArrayList<>();
        words.add(pick(of) + "« " + names(of) + " »" + status(of));
        of.where().forEach(condition -> words.add(condition(condition)));
        of.matches().forEach(match -> words.add(match(match)));
        return String.join(", ", words);
    }

    String fields(Collection<String> fields) {
        return fields.stream().map(field -> "[" + field + "]").collect(Collectors.joining(in(" ou ", " or ")));
    }

    private String names(Selection of) {
        List<String> names = new ArrayList<>();
        new TreeSet<>(of.names())
                .forEach(name -> names.add(
                        name.equals(Selection.EVERY)
                                ? in("tout fait", "every fact")
                                : EventCatalogue.byName(name)
                                        .map(entry -> in(
                                                entry.type().fr(), entry.type().en()))
                                        .orElse(name)));
        new TreeSet<>(of.kinds())
                .forEach(kind -> names.add(ObservationVocabulary.kind(kind)
                        .map(known -> pick(known.label()))
                        .orElse(kind)));
        return String.join(in(" ou ", " or "), names);
    }

    private String pick(Selection of) {
        String per = of.per().isEmpty() ? "" : in(" par ", " for each ") + fields(of.per());
        return switch (of.pick()) {
            case ALL -> "";
            case FIRST -> in("le premier", "the first") + per + " ";
            case LAST -> in("le dernier", "the last") + per + " ";
        };
    }

    private String status(Selection of) {
        return of.status().equals(Set.of(FactStatus.ACTUAL))
                ? ""
                : of.status().stream()
                        .sorted()
                        .map(status -> pick(STATUS.get(status)))
                        .collect(Collectors.joining(in(" ou ", " or "), " (", ")"));
    }

    private String condition(Condition condition) {
        String values = new TreeSet<>(condition.values()).stream().collect(Collectors.joining(in(" ou ", " or ")));
        String test =
                switch (condition.test()) {
                    case IN -> in("est ", "is ") + values;
                    case NOT_IN -> in("n'est pas ", "is not ") + values;
                    case TOLD -> in("est dit", "is told");
                    case UNTOLD -> in("n'est pas dit", "is not told");
                    case WITHIN -> in("est dans ", "is within ") + values;
                    case OUTSIDE -> in("est hors de ", "is outside ") + values;
                    case NOT_OVER -> in("n'est pas passé", "is not over");
                    case SINCE -> in("depuis ", "since ") + values;
                    case UNTIL -> in("jusqu'à ", "until ") + values;
                };
        return in("où ", "where ") + fields(List.of(condition.field())) + " " + test;
    }

    private String match(Match match) {
        String when =
                switch (match.when()) {
                    case ANY -> "";
                    case LATER -> in(" plus tard", " later");
                    case RECORDED_LATER -> in(" enregistré plus tard", " recorded later");
                };
        String on = match.on().isEmpty() ? "" : in(" du même ", " of the same ") + fields(match.on());
        return (match.present() ? in("avec ", "with ") : in("sans ", "without ")) + say(match.with()) + on + when;
    }

    private String pick(Bilingual text) {
        return in(text.fr(), text.en());
    }

    private String in(String fr, String en) {
        return french ? fr : en;
    }
}
