package org.filrouge.folds.survival;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.filrouge.folds.survival.Subject.Sign;
import org.filrouge.folds.survival.Wave.Response;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.observation.ObservationEvent;
import org.filrouge.kernel.organisation.OrganisationEvent.SelfFinancingRateReported;
import org.filrouge.kernel.value.FuzzyDate;

/** What was reported of each organisation's state: workforce, jobs, own resources, and answers to the follow-up itself. */
final class Reports {

    private static final Set<String> NOT_VALUES = Set.of("organisation", "reportedBy", "role", "occupations");

    private final Map<String, List<Report>> reports = new HashMap<>();

    /** One report; what it says may not be known. */
    private record Report(RecordedEvent event, boolean known) {}

    /** Where an organisation stands at a wave, and by which events. */
    record Found(Response response, List<String> events, boolean imprecise) {}

    Reports(Material material) {
        material.of(ObservationEvent.Recorded.class)
                .filter(told -> answers(told.fact()))
                .forEach(told -> add(
                        Material.text(told.fact(), "organisation"), new Report(told.event(), isKnown(told.fact()))));
        material.of(SelfFinancingRateReported.class)
                .forEach(told -> add(
                        StreamId.slugOf(told.event().streamKey()),
                        new Report(told.event(), told.fact().rate().isKnown())));
    }

    private void add(String organisation, Report report) {
        reports.computeIfAbsent(organisation, none -> new ArrayList<>()).add(report);
    }

    private static boolean answers(ObservationEvent.Recorded fact) {
        return switch (fact.kind()) {
            case Signs.FOLLOW_UP -> Material.text(fact, "answered").equals("YES");
            case "workforce", "jobs-followed" -> true;
            default -> false;
        };
    }

    private static boolean isKnown(ObservationEvent.Recorded fact) {
        if (fact.kind().equals(Signs.FOLLOW_UP)) {
            return Set.of("YES", "NO").contains(Material.text(fact, "active"));
        }
        return fact.values().entrySet().stream()
                .filter(entry -> !NOT_VALUES.contains(entry.getKey()))
                .anyMatch(entry -> !entry.getValue().toString().contains("UNKNOWN"));
    }

    Found at(Subject organisation, int wave, LocalDate day) {
        Sign start = Objects.requireNonNull(organisation.start());
        List<Report> within = new ArrayList<>();
        boolean imprecise = false;
        for (Report report : reports.getOrDefault(organisation.id(), List.of())) {
            FuzzyDate date = report.event().envelope().effective();
            if (date.earliest() != null && date.latest() != null) {
                boolean in = isWithin(wave, between(start.date().earliest(), date.earliest()));
                imprecise |= !in && mayBeWithin(wave, start.date(), date)
                        || in && !isCertainlyWithin(wave, start.date(), date);
                if (in) {
                    within.add(report);
                }
            }
        }
        List<String> events = within.stream().map(report -> report.event().id()).toList();
        if (!within.isEmpty()) {
            Response response = within.stream().anyMatch(Report::known) ? Response.ANSWERED : Response.UNKNOWN;
            return new Found(response, events, imprecise);
        }
        return silent(organisation, start, wave, day, imprecise);
    }

    /** Nothing was reported: no answer was due any more, or none is due yet, or none was given. */
    private static Found silent(Subject organisation, Sign start, int wave, LocalDate day, boolean imprecise) {
        int closes = wave + Cohorts.WINDOW;
        boolean stopped = organisation.fate() == Fate.ENDED || organisation.fate() == Fate.PASSED_ON;
        Followed followed = organisation.followed();
        boolean unsure = imprecise
                || organisation.fate() == Fate.END_UNKNOWN
                || stopped && followed != null && followed.least() < closes != followed.most() < closes;
        if (organisation.fate() == Fate.BEFORE_START || stopped && followed != null && followed.months() < closes) {
            return new Found(
                    Response.ENDED,
                    List.of(Objects.requireNonNull(organisation.last()).event()),
                    unsure);
        }
        boolean over = between(start.date().earliest(), day) >= closes;
        return new Found(over ? Response.NO_ANSWER : Response.NOT_YET, List.of(), unsure);
    }

    private static boolean isWithin(int wave, int months) {
        return months >= wave - Cohorts.WINDOW && months < wave + Cohorts.WINDOW;
    }

    private static boolean mayBeWithin(int wave, FuzzyDate start, FuzzyDate date) {
        return between(last(start), date.earliest()) < wave + Cohorts.WINDOW
                && between(start.earliest(), date.latest()) >= wave - Cohorts.WINDOW;
    }

    private static boolean isCertainlyWithin(int wave, FuzzyDate start, FuzzyDate date) {
        return isWithin(wave, between(last(start), date.earliest()))
                && isWithin(wave, between(start.earliest(), date.latest()));
    }

    private static LocalDate last(FuzzyDate start) {
        return start.latest() == null ? start.earliest() : start.latest();
    }

    private static int between(LocalDate from, LocalDate to) {
        return 12 * (to.getYear() - from.getYear()) + to.getMonthValue() - from.getMonthValue();
    }
}
