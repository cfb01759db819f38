package org.filrouge.folds.casefile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.filrouge.folds.Dated;
import org.filrouge.kernel.event.FactStatus;
import org.filrouge.kernel.mission.MissionEvent.PhaseCompleted;
import org.filrouge.kernel.mission.MissionEvent.Started;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.value.Measure;
import org.filrouge.kernel.value.MonthSpan;
import org.jspecify.annotations.Nullable;

/**
 * One phase of a mission.
 *
 * @param halfDays half-days foreseen or told at its start
 * @param halfDaysAsDays the same in days, two half-days to a day
 * @param days provider days told at its end
 * @param months from its start to its end
 * @param monthsWithoutProvider whole months between the end of the phase before and its start
 */
public record MissionPhase(
        int phase,
        @Nullable String subject,
        @Nullable OrganisationId provider,
        Measure halfDays,
        Measure halfDaysAsDays,
        Measure days,
        Measure collectiveHalfDays,
        Measure individualHalfDays,
        @Nullable Dated started,
        @Nullable Dated completed,
        MonthSpan months,
        MonthSpan monthsWithoutProvider) {

    /** A phase of which nothing is told yet. */
    static MissionPhase untold(int number) {
        return new MissionPhase(
                number,
                null,
                null,
                Measure.UNKNOWN,
                Measure.UNKNOWN,
                Measure.UNKNOWN,
                Measure.UNKNOWN,
                Measure.UNKNOWN,
                null,
                null,
                MonthSpan.UNKNOWN,
                MonthSpan.UNKNOWN);
    }

    /** The phase begins, or another provider takes it up; its first beginning is kept. */
    MissionPhase started(Started e, Dated when) {
        boolean hasStarted = started != null && started.status() == FactStatus.ACTUAL;
        return new MissionPhase(
                phase,
                e.subject(),
                e.provider(),
                e.halfDays(),
                days(e.halfDays()),
                days,
                collectiveHalfDays,
                individualHalfDays,
                hasStarted ? started : when,
                completed,
                months,
                monthsWithoutProvider);
    }

    MissionPhase completed(PhaseCompleted e, Dated when) {
        return new MissionPhase(
                phase,
                subject,
                provider,
                halfDays,
                halfDaysAsDays,
                e.days(),
                e.collectiveHalfDays(),
                e.individualHalfDays(),
                started,
                when,
                months,
                monthsWithoutProvider);
    }

    /** The same with its lengths, seen from the end of the phase before; null when that is not told. */
    MissionPhase measured(@Nullable Dated endBefore) {
        return new MissionPhase(
                phase,
                subject,
                provider,
                halfDays,
                halfDaysAsDays,
                days,
                collectiveHalfDays,
                individualHalfDays,
                started,
                completed,
                between(started, completed),
                wholeMonthsBetween(endBefore, started));
    }

    private static Measure days(Measure halfDays) {
        BigDecimal number = halfDays.number();
        return number == null ? halfDays : Measure.of(number.divide(BigDecimal.TWO, 6, RoundingMode.HALF_UP));
    }

    private static MonthSpan between(@Nullable Dated from, @Nullable Dated to) {
        return from == null || to == null ? MonthSpan.UNKNOWN : from.effective().monthsTo(to.effective());
    }

    private static MonthSpan wholeMonthsBetween(@Nullable Dated end, @Nullable Dated start) {
        MonthSpan span = between(end, start);
        return span.least() == null || span.most() == null
                ? MonthSpan.UNKNOWN
                : new MonthSpan(Math.max(0, span.least() - 1), Math.max(0, span.most() - 1));
    }
}
