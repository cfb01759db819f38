package org.filrouge.kernel.indicator;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.filrouge.kernel.event.FactStatus;

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

    public static Selection observed(String... kinds) {
        return new Selection(Set.of(), Set.of(kinds), Set.of(), List.of(), List.of(), Pick.ALL, List.of());
    }

    /** These events and those. */
    public Selection and(Selection other) {
        Set<String> both = new TreeSet<>(names);
        both.addAll(other.names);
        Set<String> all = new TreeSet<>(kinds);
        all.addAll(other.kinds);
        return new Selection(both, all, status, where, matches, pick, per);
    }

    public Selection status(FactStatus... wanted) {
        return new Selection(names, kinds, Set.of(wanted), where, matches, pick, per);
    }

    /** The same, narrowed to some values of a field. */
    public Selection where(String field, String... values) {
        return where(new Condition(field, Condition.Test.IN, Set.of(values)));
    }

    public Selection where(String field, Condition.Test test, String... values) {
        return where(new Condition(field, test, Set.of(values)));
    }

    private Selection where(Condition condition) {
        List<Condition> more =
                Stream.concat(where.stream(), Stream.of(condition)).toList();
        return new Selection(names, kinds, status, more, matches, pick, per);
    }

    /** The same, narrowed to events that lack a match. */
    public Selection unless(Selection other, Match.When when, String... on) {
        return match(new Match(other, List.of(on), false, when));
    }

    /** The same, narrowed to events that have a match. */
    public Selection with(Selection other, Match.When when, String... on) {
        return match(new Match(other, List.of(on), true, when));
    }

    private Selection match(Match match) {
        List<Match> more = Stream.concat(matches.stream(), Stream.of(match)).toList();
        return new Selection(names, kinds, status, where, more, pick, per);
    }

    public Selection first(String... fields) {
        return new Selection(names, kinds, status, where, matches, Pick.FIRST, List.of(fields));
    }

    public Selection last(String... fields) {
        return new Selection(names, kinds, status, where, matches, Pick.LAST, List.of(fields));
    }
}
