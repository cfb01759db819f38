package org.filrouge.folds.indicator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.filrouge.kernel.event.EventCatalogue;
import org.filrouge.kernel.event.FactStatus;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.observation.ObservationEvent;
import org.filrouge.kernel.value.Known;

/**
 * The events a formula looks at. Planned and probable facts are not counted, unless the formula is about plans.
 *
 * @param names stable event names; {@code *} for every fact
 * @param kinds kinds of observations, beside those names
 * @param status actual facts only, when left out
 * @param where what their fields must be
 * @param matches what must or must not be told beside them
 * @param pick all of them, or for each value of {@code per} the first or the last to take effect
 * @param per fields; none for one pick among all
 */
public record Selection(
        Set<String> names,
        Set<String> kinds,
        Set<FactStatus> status,
        List<Condition> where,
        List<Match> matches,
        Pick pick,
        List<String> per) {

    /** Every fact, whatever its name. */
    public static final String EVERY = "*";

    /** Which of the events count. */
    public enum Pick {
        ALL,
        FIRST,
        LAST
    }

    public Selection {
        status = status.isEmpty() ? Set.of(FactStatus.ACTUAL) : status;
    }

    public static Selection of(String... names) {
        return new Selection(Set.of(names), Set.of(), Set.of(), List.of(), List.of(), Pick.ALL, List.of());
    }

    static Selection observed(String... kinds) {
        return new Selection(Set.of(), Set.of(kinds), Set.of(), List.of(), List.of(), Pick.ALL, List.of());
    }

    /** These events and those. */
    Selection and(Selection other) {
        Set<String> both = new TreeSet<>(names);
        both.addAll(other.names);
        Set<String> all = new TreeSet<>(kinds);
        all.addAll(other.kinds);
        return new Selection(both, all, status, where, matches, pick, per);
    }

    Selection status(FactStatus... wanted) {
        return new Selection(names, kinds, Set.of(wanted), where, matches, pick, per);
    }

    /** The same, narrowed to some values of a field. */
    Selection where(String field, String... values) {
        return where(new Condition(field, Condition.Test.IN, Set.of(values)));
    }

    Selection where(String field, Condition.Test test, String... values) {
        return where(new Condition(field, test, Set.of(values)));
    }

    private Selection where(Condition condition) {
        List<Condition> more =
                Stream.concat(where.stream(), Stream.of(condition)).toList();
        return new Selection(names, kinds, status, more, matches, pick, per);
    }

    /** The same, narrowed to events that lack a match. */
    Selection unless(Selection other, Match.When when, String... on) {
        return match(new Match(other, List.of(on), false, when));
    }

    /** The same, narrowed to events that have a match. */
    Selection with(Selection other, Match.When when, String... on) {
        return match(new Match(other, List.of(on), true, when));
    }

    private Selection match(Match match) {
        List<Match> more = Stream.concat(matches.stream(), Stream.of(match)).toList();
        return new Selection(names, kinds, status, where, more, pick, per);
    }

    Selection first(String... fields) {
        return new Selection(names, kinds, status, where, matches, Pick.FIRST, List.of(fields));
    }

    Selection last(String... fields) {
        return new Selection(names, kinds, status, where, matches, Pick.LAST, List.of(fields));
    }

    Chosen choose(Ground ground) {
        List<RecordedEvent> found = new ArrayList<>();
        List<RecordedEvent> undecided = new ArrayList<>();
        List<Predicate<RecordedEvent>> beside =
                matches.stream().map(match -> match.among(ground)).toList();
        for (RecordedEvent event : ground.events()) {
            if (!isNamed(event) || !ground.group().test(event)) {
                continue;
            }
            Known holds = holds(event, ground);
            if (holds != Known.NO && beside.stream().allMatch(match -> match.test(event))) {
                (holds == Known.YES ? found : undecided).add(event);
            }
        }
        return pick == Pick.ALL ? new Chosen(found, undecided, Map.of()) : picked(found, undecided);
    }

    private boolean isNamed(RecordedEvent event) {
        if (!status.contains(event.envelope().status())) {
            return false;
        }
        return names.contains(event.name())
                || event.event() instanceof ObservationEvent.Recorded observed && kinds.contains(observed.kind())
                || names.contains(EVERY)
                        && EventCatalogue.of(event.event().getClass()).family().telling();
    }

    private Known holds(RecordedEvent event, Ground ground) {
        Known all = Known.YES;
        for (Condition condition : where) {
            Known one = condition.holds(event, ground.day());
            if (one == Known.NO) {
                return one;
            }
            all = one == Known.UNKNOWN ? one : all;
        }
        return all;
    }

    private Chosen picked(List<RecordedEvent> found, List<RecordedEvent> undecided) {
        Map<List<String>, List<RecordedEvent>> groups = new LinkedHashMap<>();
        for (RecordedEvent event : found) {
            List<String> key = per.stream()
                    .map(field -> Objects.toString(Fields.read(event, field)))
                    .toList();
            groups.computeIfAbsent(key, ignored -> new ArrayList<>()).add(event);
        }
        List<RecordedEvent> chosen = new ArrayList<>();
        Map<String, List<RecordedEvent>> rivals = new LinkedHashMap<>();
        groups.values().forEach(group -> {
            RecordedEvent one = pick == Pick.FIRST ? group.getFirst() : group.getLast();
            chosen.add(one);
            rivals.put(
                    one.id(),
                    group.stream()
                            .filter(other -> other != one && isOfTheSameDate(one, other))
                            .toList());
        });
        return new Chosen(chosen, undecided, rivals);
    }

    private static boolean isOfTheSameDate(RecordedEvent one, RecordedEvent other) {
        return !one.envelope().effective().isUndated()
                && one.envelope().effective().equals(other.envelope().effective());
    }
}
