package org.filrouge.folds.survival;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.filrouge.folds.survival.Wave.Response;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.value.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * Supported organisations by the year their support ended, and what was reported of them 0, 6, 12, 24 and 36 months later. A wave is
 * answered by a report from three months before it to less than three months after it.
 *
 * @param cohorts in the order of their years; those without a dated end of support come last, at no wave
 */
public record Cohorts(List<Cohort> cohorts) {

    public static final List<Integer> WAVES = List.of(0, 6, 12, 24, 36);
    /** Months before and after a wave in which a report answers it. */
    public static final int WINDOW = 3;

    /**
     * One cohort.
     *
     * @param year the year the support ended in; UNKNOWN where it is not dated or lies in one year or another
     * @param waves one for each of the waves; none for organisations whose support has no dated end
     */
    public record Cohort(String year, int size, List<Wave> waves) {}

    /** The cohorts of all organisations that the facts tell to be supported. */
    public static Cohorts of(Collection<RecordedEvent> events, LocalDate day) {
        return of(FollowUp.of(Subjects.ORGANISATIONS, events, day), events, day);
    }

    /** The cohorts of some of them. */
    public static Cohorts of(List<Subject> subjects, Collection<RecordedEvent> events, LocalDate day) {
        Reports reports = new Reports(Material.of(events, day));
        List<Cohort> cohorts = new ArrayList<>();
        new TreeMap<>(subjects.stream()
                        .filter(subject -> subject.fate() != Fate.START_UNKNOWN)
                        .collect(Collectors.groupingBy(
                                subject -> subject.strata().get(Stratum.YEAR))))
                .forEach((year, members) -> cohorts.add(new Cohort(
                        year,
                        members.size(),
                        WAVES.stream()
                                .map(wave -> wave(wave, members, reports, day))
                                .toList())));
        int undated = (int) subjects.stream()
                .filter(subject -> subject.fate() == Fate.START_UNKNOWN)
                .count();
        if (undated > 0) {
            cohorts.add(new Cohort(Stratum.UNTOLD, undated, List.of()));
        }
        return new Cohorts(List.copyOf(cohorts));
    }

    private static Wave wave(int months, List<Subject> members, Reports reports, LocalDate day) {
        Map<Response, Integer> counts = new EnumMap<>(Response.class);
        for (Response response : Response.values()) {
            counts.put(response, 0);
        }
        List<String> events = new ArrayList<>();
        int imprecise = 0;
        for (Subject member : members) {
            Reports.Found found = reports.at(member, months, day);
            counts.merge(found.response(), 1, Integer::sum);
            events.addAll(found.events());
            imprecise += found.imprecise() ? 1 : 0;
        }
        return new Wave(months, counts, events.stream().distinct().toList(), imprecise);
    }

    /** The one year a date lies in; UNKNOWN where it has none, or may lie in several. */
    static String year(@Nullable FuzzyDate date) {
        return date == null
                        || date.earliest() == null
                        || date.latest() == null
                        || date.earliest().getYear() != date.latest().getYear()
                ? Stratum.UNTOLD
                : Integer.toString(date.earliest().getYear());
    }
}
