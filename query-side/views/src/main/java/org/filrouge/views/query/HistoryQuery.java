package org.filrouge.views.query;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.filrouge.folds.InEffect;
import org.filrouge.folds.TwoDates;
import org.filrouge.folds.comparison.Side;
import org.filrouge.folds.indicator.Indicator;
import org.filrouge.http.Problem;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.value.FuzzyDate;
import org.filrouge.kernel.value.Territory;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the history is asked for.
 *
 * @param territories which territories the place is meant in
 * @param sector the field of activity of the cases
 * @param type a stable event name
 * @param from the earliest effective day that counts
 * @param to the latest effective day that counts
 * @param dates the day the question is asked for, and what was recorded by then
 */
public record HistoryQuery(
        @Nullable String caseId,
        @Nullable String organisation,
        @Nullable String funder,
        @Nullable Territory territory,
        TerritoryReading territories,
        @Nullable String sector,
        @Nullable String type,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        TwoDates dates) {

    /** Reads the question from parameters. */
    public static HistoryQuery of(Map<String, String> parameters, TwoDates dates) {
        return new HistoryQuery(
                read(parameters, "case", Json::slug),
                read(parameters, "organisation", Json::slug),
                read(parameters, "funder", Json::slug),
                read(parameters, "territory", Territory::parse),
                TerritoryReading.of(parameters.get(TerritoryReading.PARAMETER)),
                parameters.get("sector"),
                parameters.get("type"),
                read(parameters, "from", LocalDate::parse),
                read(parameters, "to", LocalDate::parse),
                dates);
    }

    /** The same dates, asked of one case. */
    HistoryQuery ofCase(String other) {
        return new HistoryQuery(other, null, null, null, territories, null, null, from, to, dates);
    }

    /** Whether only a part of time is asked for. */
    public boolean isPeriod() {
        return from != null || to != null || dates.asOf() != null;
    }

    /** Whether a key narrows the question. */
    public boolean isNarrowed() {
        return caseId != null || followsStreams() || territory != null || sector != null;
    }

    /** The same for all periods together. */
    public HistoryQuery everyPeriod() {
        return new HistoryQuery(
                caseId, organisation, funder, territory, territories, sector, type, null, null, dates.ofEveryDay());
    }

    /** The day from which it is seen: that asked for, or the end of the period where it is past, or today. */
    public LocalDate day(LocalDate today) {
        LocalDate asOf = dates.asOf();
        if (asOf != null) {
            return asOf;
        }
        return to == null || to.isAfter(today) ? today : to;
    }

    /** Whether an event is of the name and between the dates asked for. An undated fact is in no period, and in all of them. */
    public boolean admits(RecordedEvent event) {
        return (type == null || type.equals(event.name())) && inPeriod(event) && inEffect(event) && dates.knows(event);
    }

    /** Whether a fact may lie in the period asked for. */
    boolean inPeriod(RecordedEvent event) {
        FuzzyDate date = event.envelope().effective();
        LocalDate earliest = date.earliest();
        LocalDate latest = date.latest();
        return (from == null && to == null)
                || (!date.isUndated()
                        && (from == null || latest == null || !latest.isBefore(from))
                        && (to == null || earliest == null || !earliest.isAfter(to)));
    }

    /** Whether a fact counts at the date in the world, if one is asked for. */
    boolean inEffect(RecordedEvent event) {
        return dates.asOf() == null
                || (!event.envelope().effective().isUndated() && dates.of(event) != InEffect.NOT_YET);
    }

    /**
     * The same question to an indicator, as one of two to be compared.
     *
     * @param scope whether a fact belongs to what is asked about
     */
    Side side(Indicator indicator, Predicate<RecordedEvent> scope, LocalDate today) {
        return new Side(indicator, scope, followsStreams(), dates::knows, this::inPeriod, this::inEffect, day(today));
    }

    /** Whether the rest of the streams of its facts tells what became of them: those of an organisation or a funder need not name it. */
    boolean followsStreams() {
        return organisation != null || funder != null;
    }

    private static <T> @Nullable T read(Map<String, String> parameters, String name, Function<String, T> reader) {
        String text = parameters.get(name);
        try {
            return text == null ? null : reader.apply(text);
        } catch (DateTimeParseException | IllegalArgumentException unreadable) {
            throw Problem.parameter(name);
        }
    }
}
