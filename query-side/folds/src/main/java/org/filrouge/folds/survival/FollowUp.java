package org.filrouge.folds.survival;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.filrouge.folds.survival.Subject.Sign;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.value.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * Follows subjects through the facts of a scope. Whoever is not told to have ended is followed until the last fact that shows it there,
 * never until today: silence is no survival.
 */
public final class FollowUp {

    /** Months without a sign after which a subject is lost: the longest distance of two yearly waves. */
    public static final int SILENCE = 12;

    private final LocalDate day;
    private final Frames frames;

    private FollowUp(LocalDate day, Frames frames) {
        this.day = day;
        this.frames = frames;
    }

    /**
     * The subjects of a kind.
     *
     * @param events the facts as they stand, in whatever order
     * @param day the day the question is asked for
     */
    public static List<Subject> of(Subjects kind, Collection<RecordedEvent> events, LocalDate day) {
        Material material = Material.of(events, day);
        Frames frames = new Frames(material);
        Signs signs = new Signs(material);
        Lives lives = new Lives(material, frames, signs);
        List<Life> found =
                switch (kind) {
                    case JOBS -> new JobLives(material, lives, signs).jobs();
                    case ORGANISATIONS -> lives.organisations();
                    case SHARED_ENTITIES -> lives.entities();
                };
        FollowUp followUp = new FollowUp(day, frames);
        return found.stream().map(followUp::measured).toList();
    }

    private Subject measured(Life life) {
        Sign start = life.start();
        if (start == null || start.date().earliest() == null) {
            return subject(life, null, Fate.START_UNKNOWN, null);
        }
        Sign stop = stop(life);
        if (stop == null) {
            return seen(life, start);
        }
        boolean ended = stop.equals(life.ended());
        if (stop.date().isUndated()) {
            return subject(life, stop, Fate.END_UNKNOWN, null);
        }
        Months months = Months.to(start.date(), stop.date(), day);
        return months == null
                ? subject(life, stop, Fate.BEFORE_START, null)
                : subject(life, stop, ended ? Fate.ENDED : Fate.PASSED_ON, months.followed(ended, life.persons()));
    }

    /** What stops the follow-up: the end, unless it passed on certainly before. A passing without a date does not. */
    private static @Nullable Sign stop(Life life) {
        Sign passed = life.passedOn() == null || life.passedOn().date().isUndated() ? null : life.passedOn();
        if (life.ended() == null) {
            return passed;
        }
        return passed != null && passed.date().certainlyBefore(life.ended().date()) ? passed : life.ended();
    }

    private Subject seen(Life life, Sign start) {
        Months months = life.signs().stream()
                .map(sign -> Months.toSign(start.date(), sign.date()))
                .reduce(new Months(0, 0, 0), Months::longer);
        Sign last = Stream.concat(Stream.of(start), life.signs().stream())
                .max(Comparator.comparing(
                        sign -> Objects.requireNonNull(sign.date().earliest())))
                .orElse(start);
        Fate fate = isRecent(last.date()) ? Fate.STILL_THERE : Fate.LOST;
        return subject(life, last, fate, months.followed(false, life.persons()));
    }

    private boolean isRecent(FuzzyDate last) {
        LocalDate latest = last.latest() == null ? last.earliest() : last.latest();
        return latest != null && !latest.isBefore(day.minusMonths(SILENCE));
    }

    private Subject subject(Life life, @Nullable Sign last, Fate fate, @Nullable Followed followed) {
        List<String> events = Stream.of(life.start(), last)
                .filter(Objects::nonNull)
                .map(Sign::event)
                .distinct()
                .toList();
        return new Subject(
                life.id(),
                life.persons(),
                life.caseId(),
                life.start(),
                last,
                fate,
                followed,
                Collections.unmodifiableMap(strata(life)),
                events);
    }

    private Map<Stratum, String> strata(Life life) {
        Map<Stratum, String> strata = new EnumMap<>(Stratum.class);
        for (Stratum stratum : Stratum.values()) {
            strata.put(
                    stratum,
                    switch (stratum) {
                        case TERRITORY -> frames.territory(life.caseId());
                        case SECTOR -> frames.sector(life.caseId());
                        case KIND -> life.kind() == null ? Stratum.UNTOLD : life.kind();
                        case YEAR ->
                            Cohorts.year(
                                    life.start() == null ? null : life.start().date());
                        case SUPPORT -> frames.support(life.caseId());
                    });
        }
        return strata;
    }
}
