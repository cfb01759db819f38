package org.filrouge.kernel.indicator;

import static org.filrouge.kernel.indicator.FormulaProblem.EMPTY;
import static org.filrouge.kernel.indicator.FormulaProblem.NOT_AN_INTERVAL;
import static org.filrouge.kernel.indicator.FormulaProblem.NOT_A_DATE;
import static org.filrouge.kernel.indicator.FormulaProblem.NOT_A_DAY;
import static org.filrouge.kernel.indicator.FormulaProblem.NOT_A_NUMBER;
import static org.filrouge.kernel.indicator.FormulaProblem.UNKNOWN_FIELD;
import static org.filrouge.kernel.indicator.FormulaProblem.UNKNOWN_NAME;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.filrouge.kernel.indicator.ReadableFields.Nature;
import org.filrouge.kernel.value.Measure;

/** Whether everything a selection names exists, may be read, and is of the nature asked for. */
final class SelectionCheck {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern INTERVAL =
            Pattern.compile("(" + Measure.PATTERN + ")?\\.\\.(" + Measure.PATTERN + ")?");
    private static final Set<Nature> NUMBERS = EnumSet.of(Nature.NUMBER, Nature.AMOUNT);

    private final List<FormulaFault> found;

    SelectionCheck(List<FormulaFault> found) {
        this.found = found;
    }

    void look(Selection of, String at) {
        if (of.names().isEmpty() && of.kinds().isEmpty()) {
            found.add(FormulaFault.at(at + "/names", EMPTY));
        }
        new TreeSet<>(of.names())
                .stream()
                        .filter(name -> !name.equals(Selection.EVERY) && !ReadableFields.isEvent(name))
                        .forEach(name -> found.add(FormulaFault.at(at + "/names", UNKNOWN_NAME, "name", name)));
        new TreeSet<>(of.kinds())
                .stream()
                        .filter(kind -> !ReadableFields.isKind(kind))
                        .forEach(kind -> found.add(FormulaFault.at(at + "/kinds", UNKNOWN_NAME, "name", kind)));
        for (int i = 0; i < of.where().size(); i++) {
            condition(of, of.where().get(i), at + "/where/" + i);
        }
        for (int i = 0; i < of.per().size(); i++) {
            field(of, of.per().get(i), at + "/per/" + i);
        }
        for (int i = 0; i < of.matches().size(); i++) {
            match(of, of.matches().get(i), at + "/matches/" + i);
        }
    }

    boolean has(Selection of, String field) {
        return natures(of, field).findAny().isPresent();
    }

    void field(Selection of, String field, String at) {
        if (!has(of, field)) {
            found.add(FormulaFault.at(at, UNKNOWN_FIELD, "field", field));
        }
    }

    /** A field that must be a number in each of the facts that have it. */
    void number(Selection of, String field, String at) {
        nature(of, field, NUMBERS, NOT_A_NUMBER, at);
    }

    private void nature(Selection of, String field, Set<Nature> wanted, FormulaProblem problem, String at) {
        field(of, field, at);
        facts(of)
                .filter(fact -> ReadableFields.of(fact, field)
                        .filter(nature -> !wanted.contains(nature))
                        .isPresent())
                .findFirst()
                .ifPresent(fact -> found.add(FormulaFault.at(at, problem, "field", field, "fact", fact)));
    }

    private void match(Selection of, Match match, String at) {
        for (int i = 0; i < match.on().size(); i++) {
            field(of, match.on().get(i), at + "/on/" + i);
        }
        look(match.with(), at + "/with");
    }

    private void condition(Selection of, Condition condition, String at) {
        String field = at + "/field";
        switch (condition.test()) {
            case IN, NOT_IN -> {
                field(of, condition.field(), field);
                if (condition.values().isEmpty()) {
                    found.add(FormulaFault.at(at + "/values", EMPTY));
                }
            }
            case TOLD, UNTOLD -> field(of, condition.field(), field);
            case WITHIN, OUTSIDE -> {
                number(of, condition.field(), field);
                intervals(condition, at + "/values");
            }
            case NOT_OVER -> nature(of, condition.field(), EnumSet.of(Nature.DATE), NOT_A_DATE, field);
            case SINCE, UNTIL -> {
                nature(of, condition.field(), EnumSet.of(Nature.DATE), NOT_A_DATE, field);
                day(condition, at + "/values");
            }
        }
    }

    private void intervals(Condition condition, String at) {
        if (condition.values().isEmpty()) {
            found.add(FormulaFault.at(at, EMPTY));
        }
        condition.values().stream()
                .filter(value -> value.equals("..") || !INTERVAL.matcher(value).matches())
                .sorted()
                .forEach(value -> found.add(FormulaFault.at(at, NOT_AN_INTERVAL, "value", value)));
    }

    private void day(Condition condition, String at) {
        if (condition.values().size() != 1 || !condition.values().stream().allMatch(SelectionCheck::isDay)) {
            found.add(FormulaFault.at(at, NOT_A_DAY));
        }
    }

    private static boolean isDay(String text) {
        try {
            return DAY.matcher(text).matches() && LocalDate.parse(text).getYear() > 0;
        } catch (DateTimeParseException noDay) {
            return false;
        }
    }

    private static Stream<Nature> natures(Selection of, String field) {
        return facts(of).flatMap(fact -> ReadableFields.of(fact, field).stream());
    }

    private static Stream<String> facts(Selection of) {
        return Stream.concat(of.names().stream(), of.kinds().stream()).sorted();
    }
}
