package org.filrouge.kernel.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as exact as its source tells it: a day, a month, a quarter, a season, a year, an interval, or nothing at all.
 *
 * <p>Written in EDTF (ISO 8601-2, level 1, where digits are left unspecified from the right only, and from level 2 the
 * quarters {@code 33–36} and the half-years {@code 40–41}): {@code 2008-03-12}, {@code 2007-06}, {@code 2009-36},
 * {@code 2005}, {@code 2006-07/2007-06}, {@code 2008-03-12/..}, {@code XXXX}. A qualifier {@code ~ ? %} is kept in the
 * wording and does not move the bounds.
 *
 * @param edtf the date as written
 * @param earliest the first day it can mean; null when open
 * @param latest the last day it can mean; null when open
 */
public record FuzzyDate(
        String edtf, @Nullable LocalDate earliest, @Nullable LocalDate latest, DatePrecision precision) {

    /** A fact that its source does not date. */
    public static final FuzzyDate UNDATED = new FuzzyDate("XXXX", null, null, DatePrecision.UNDATED);

    private static final Pattern SINGLE =
            Pattern.compile("(\\d{4}|\\d{3}X|\\d{2}XX|XXXX)(?:-(\\d{2}|XX)(?:-(\\d{2}|XX))?)?[~?%]?");
    private static final int LONGEST = 40;

    /**
     * Reads a date in EDTF.
     *
     * @throws IllegalArgumentException when the text is no date of the forms above, or names a day that does not exist
     */
    public static FuzzyDate parse(String text) {
        if (text.length() > LONGEST) {
            throw unreadable(text);
        }
        int slash = text.indexOf('/');
        return slash < 0 ? single(text) : interval(text, text.substring(0, slash), text.substring(slash + 1));
    }

    /** The day itself, exactly. */
    public static FuzzyDate day(LocalDate day) {
        return new FuzzyDate(day.toString(), day, day, DatePrecision.DAY);
    }

    /** True when every day this date can mean lies before every day the other can mean. */
    public boolean certainlyBefore(FuzzyDate other) {
        return latest != null && other.earliest != null && latest.isBefore(other.earliest);
    }

    /** True when no day is told, neither first nor last. */
    public boolean isUndated() {
        return earliest == null && latest == null;
    }

    /**
     * Whether the date lies on or before a day: yes, no, or unknown where its precision cannot tell.
     */
    public Answer<Boolean> onOrBefore(LocalDate day) {
        if (latest != null && !latest.isAfter(day)) {
            return Answer.of(true);
        }
        return earliest != null && earliest.isAfter(day) ? Answer.of(false) : Answer.unknown();
    }

    /**
     * Months from this date to another, counted on months alone: 12 × (year2 − year1) + (month2 − month1).
     *
     * @return the smallest and the largest number possible; unknown when a bound is open
     */
    public MonthSpan monthsTo(FuzzyDate other) {
        if (earliest == null || latest == null || other.earliest == null || other.latest == null) {
            return MonthSpan.UNKNOWN;
        }
        return new MonthSpan(months(latest, other.earliest), months(earliest, other.latest));
    }

    /** Whether this date certainly lies less than so many months and days after an earlier one. */
    public boolean certainlyWithin(int months, int days, FuzzyDate earlier) {
        return latest != null
                && earlier.earliest != null
                && latest.isBefore(earlier.earliest.plusMonths(months).plusDays(days));
    }

    /** Whether this date certainly lies more than so many months after an earlier one. */
    public boolean certainlyBeyond(int months, FuzzyDate earlier) {
        return earliest != null && earlier.latest != null && earliest.isAfter(earlier.latest.plusMonths(months));
    }

    @Override
    public String toString() {
        return edtf;
    }

    private static int months(LocalDate from, LocalDate to) {
        return 12 * (to.getYear() - from.getYear()) + to.getMonthValue() - from.getMonthValue();
    }

    private static FuzzyDate interval(String text, String from, String to) {
        FuzzyDate first = isOpen(from) ? UNDATED : single(from);
        FuzzyDate last = isOpen(to) ? UNDATED : single(to);
        if (first.isUndated() && last.isUndated()) {
            return new FuzzyDate(text, null, null, DatePrecision.UNDATED);
        }
        if (first.earliest != null && last.latest != null && last.latest.isBefore(first.earliest)) {
            throw unreadable(text);
        }
        return new FuzzyDate(text, first.earliest, last.latest, DatePrecision.INTERVAL);
    }

    private static boolean isOpen(String end) {
        return end.isEmpty() || end.equals("..");
    }

    private static FuzzyDate single(String text) {
        Matcher m = SINGLE.matcher(text);
        if (!m.matches()) {
            throw unreadable(text);
        }
        String year = m.group(1);
        String part = specified(m.group(2));
        String day = specified(m.group(3));
        boolean yearOpen = year.contains("X");
        if ((yearOpen && part != null) || (part == null && day != null)) {
            throw unreadable(text);
        }
        if (yearOpen) {
            return wholeYears(text, year);
        }
        try {
            int y = Integer.parseInt(year);
            if (part == null) {
                return span(text, LocalDate.of(y, 1, 1), LocalDate.of(y, 12, 31), DatePrecision.YEAR);
            }
            int p = Integer.parseInt(part);
            if (p > 12) {
                return partOfYear(text, y, p, m.group(3));
            }
            YearMonth month = YearMonth.of(y, p);
            if (day == null) {
                return span(text, month.atDay(1), month.atEndOfMonth(), DatePrecision.MONTH);
            }
            LocalDate exact = month.atDay(Integer.parseInt(day));
            return span(text, exact, exact, DatePrecision.DAY);
        } catch (DateTimeException impossible) {
            throw unreadable(text);
        }
    }

    private static @Nullable String specified(@Nullable String digits) {
        return digits == null || digits.equals("XX") ? null : digits;
    }

    private static FuzzyDate wholeYears(String text, String year) {
        if (year.equals("XXXX")) {
            return new FuzzyDate(text, null, null, DatePrecision.UNDATED);
        }
        LocalDate first = LocalDate.of(Integer.parseInt(year.replace('X', '0')), 1, 1);
        LocalDate last = LocalDate.of(Integer.parseInt(year.replace('X', '9')), 12, 31);
        return span(text, first, last, DatePrecision.INTERVAL);
    }

    private static FuzzyDate partOfYear(String text, int year, int part, @Nullable String day) {
        if (day != null) {
            throw unreadable(text);
        }
        return switch (part) {
            case 21, 22, 23, 24 -> months(text, YearMonth.of(year, 3 * (part - 20)), 3, DatePrecision.SEASON);
            case 33, 34, 35, 36 -> months(text, YearMonth.of(year, 3 * (part - 33) + 1), 3, DatePrecision.QUARTER);
            case 40, 41 -> months(text, YearMonth.of(year, 6 * (part - 40) + 1), 6, DatePrecision.HALF_YEAR);
            default -> throw unreadable(text);
        };
    }

    private static FuzzyDate months(String text, YearMonth first, int count, DatePrecision precision) {
        return span(text, first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth(), precision);
    }

    private static FuzzyDate span(String text, LocalDate first, LocalDate last, DatePrecision precision) {
        return new FuzzyDate(text, first, last, precision);
    }

    private static IllegalArgumentException unreadable(String text) {
        String shown = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        return new IllegalArgumentException("not an EDTF date: " + shown);
    }
}
