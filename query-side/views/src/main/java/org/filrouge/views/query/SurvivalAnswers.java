package org.filrouge.views.query;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.filrouge.folds.secrecy.Secrecy;
import org.filrouge.folds.survival.Cohorts;
import org.filrouge.folds.survival.FollowUp;
import org.filrouge.folds.survival.Stratum;
import org.filrouge.folds.survival.Study;
import org.filrouge.folds.survival.Subject;
import org.filrouge.folds.survival.Subjects;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.value.FuzzyDate;

/**
 * Follows what a question is about: the subjects of its cases, each through all that is recorded of it. {@code from} and {@code to}
 * bound the start of the follow-up, never what became of it.
 */
public final class SurvivalAnswers {

    private final Histories histories;
    private final Secrecy secrecy;

    public SurvivalAnswers(Histories histories, Secrecy secrecy) {
        this.histories = histories;
        this.secrecy = secrecy;
    }

    /** The rule under which tables are published. */
    public Secrecy secrecy() {
        return secrecy;
    }

    public Study study(Subjects kind, Optional<Stratum> by, HistoryQuery query, LocalDate day) {
        Scope scope = scope(query);
        return Study.of(subjects(kind, scope, whole(kind, scope, query, day), query, day), by);
    }

    public Cohorts cohorts(HistoryQuery query, LocalDate day) {
        Scope scope = scope(query);
        Collection<RecordedEvent> events = whole(Subjects.ORGANISATIONS, scope, query, day);
        return Cohorts.of(subjects(Subjects.ORGANISATIONS, scope, events, query, day), events, day);
    }

    private static List<Subject> subjects(
            Subjects kind, Scope scope, Collection<RecordedEvent> events, HistoryQuery query, LocalDate day) {
        return FollowUp.of(kind, events, day).stream()
                .filter(scope::holds)
                .filter(subject -> query.organisation() == null
                        || kind == Subjects.SHARED_ENTITIES
                        || query.organisation().equals(subject.id()))
                .filter(subject -> begins(subject, query))
                .toList();
    }

    /**
     * What is asked about.
     *
     * @param everything whether nothing narrows the question
     * @param cases the cases it is narrowed to
     * @param events all facts of these cases, or all there are
     */
    private record Scope(boolean everything, Set<String> cases, Map<String, RecordedEvent> events) {

        boolean holds(Subject subject) {
            return everything || subject.caseId() != null && cases.contains(subject.caseId());
        }
    }

    private Scope scope(HistoryQuery query) {
        HistoryQuery ever = query.everyPeriod();
        boolean everything = query.caseId() == null
                && query.organisation() == null
                && query.funder() == null
                && query.territory() == null
                && query.sector() == null;
        Map<String, RecordedEvent> events = new LinkedHashMap<>();
        List<RecordedEvent> found = histories.standing(ever).events();
        Set<String> cases = new TreeSet<>();
        if (everything) {
            add(events, found);
        } else {
            found.stream()
                    .map(event -> event.envelope().caseId())
                    .filter(Objects::nonNull)
                    .forEach(id -> cases.add(id.slug()));
            cases.forEach(id -> add(events, histories.standing(ever.ofCase(id)).events()));
        }
        return new Scope(everything, cases, events);
    }

    /** The facts of the scope, with what else is recorded of its subjects, in whatever case. */
    private Collection<RecordedEvent> whole(Subjects kind, Scope scope, HistoryQuery query, LocalDate day) {
        if (scope.everything()) {
            return scope.events().values();
        }
        Map<String, RecordedEvent> all = new LinkedHashMap<>(scope.events());
        FollowUp.of(kind, scope.events().values(), day).stream()
                .map(Subject::id)
                .distinct()
                .forEach(id ->
                        add(all, histories.standing(ofOrganisation(id, query)).events()));
        return all.values();
    }

    private static void add(Map<String, RecordedEvent> events, Collection<RecordedEvent> more) {
        more.forEach(event -> events.putIfAbsent(event.id(), event));
    }

    private static HistoryQuery ofOrganisation(String id, HistoryQuery query) {
        return new HistoryQuery(
                null,
                id,
                null,
                null,
                query.territories(),
                null,
                null,
                null,
                null,
                query.dates().ofEveryDay());
    }

    /** A start without a date is in no period, and in all of them together. */
    private static boolean begins(Subject subject, HistoryQuery query) {
        if (query.from() == null && query.to() == null) {
            return true;
        }
        FuzzyDate start =
                subject.start() == null ? FuzzyDate.UNDATED : subject.start().date();
        return !start.isUndated()
                && (query.from() == null
                        || start.latest() == null
                        || !start.latest().isBefore(query.from()))
                && (query.to() == null
                        || start.earliest() == null
                        || !start.earliest().isAfter(query.to()));
    }
}
