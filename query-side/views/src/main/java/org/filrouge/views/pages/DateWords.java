package org.filrouge.views.pages;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.filrouge.kernel.value.FuzzyDate;

/** Says a fuzzy date as exactly as it is told, and not more exactly. */
final class DateWords {

    private DateWords() {}

    static String of(FuzzyDate date, Wording words) {
        int slash = date.edtf().indexOf('/');
        if (slash >= 0 && !date.isUndated()) {
            return interval(date.edtf().substring(0, slash), date.edtf().substring(slash + 1), words);
        }
        String said = single(date, words);
        return switch (date.edtf().charAt(date.edtf().length() - 1)) {
            case '~' -> words.text("date.about", said);
            case '?' -> words.text("date.uncertain", said);
            case '%' -> words.text("date.uncertain", words.text("date.about", said));
            default -> said;
        };
    }

    private static String interval(String from, String to, Wording words) {
        if (open(to)) {
            return bound("date.from", FuzzyDate.parse(from), words);
        }
        FuzzyDate end = FuzzyDate.parse(to);
        return open(from)
                ? bound("date.until", end, words)
                : words.text("date.between", of(FuzzyDate.parse(from), words), of(end, words));
    }

    /** One bound alone; days and parts of a year take an article in French, months and years none. */
    private static String bound(String key, FuzzyDate date, Wording words) {
        boolean bare =
                switch (date.precision()) {
                    case MONTH, YEAR, INTERVAL -> true;
                    default -> false;
                };
        return words.text(bare ? key : key + ".the", of(date, words));
    }

    private static boolean open(String end) {
        return end.isEmpty() || end.equals("..");
    }

    private static String single(FuzzyDate date, Wording words) {
        LocalDate first = date.earliest();
        LocalDate last = date.latest();
        if (first == null || last == null) {
            return words.text("date.undated");
        }
        String year = Integer.toString(first.getYear());
        return switch (date.precision()) {
            case DAY -> words.day(first);
            case MONTH -> format("MMMM yyyy", first, words);
            case QUARTER -> words.text("date.quarter." + (first.getMonthValue() + 2) / 3, year);
            case HALF_YEAR -> words.text("date.half." + (first.getMonthValue() + 5) / 6, year);
            case SEASON -> words.text("date.season." + first.getMonthValue(), year, Integer.toString(last.getYear()));
            case YEAR -> year;
            case INTERVAL -> words.text("date.between", year, Integer.toString(last.getYear()));
            case RELATIVE, UNDATED -> words.text("date.undated");
        };
    }

    private static String format(String pattern, LocalDate day, Wording words) {
        return DateTimeFormatter.ofPattern(pattern, words.locale()).format(day);
    }
}
