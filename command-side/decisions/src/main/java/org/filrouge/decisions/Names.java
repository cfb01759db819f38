package org.filrouge.decisions;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.filrouge.kernel.event.StreamId;

/** Sets of names, as rules compare and report them. */
public final class Names {

    private Names() {}

    /** What is in the first and not in the second. */
    public static <T> Set<T> missing(Collection<T> wanted, Collection<T> present) {
        Set<T> missing = new LinkedHashSet<>(wanted);
        missing.removeAll(Set.copyOf(present));
        return missing;
    }

    /** The set with one more member. */
    public static <T> Set<T> with(Set<T> set, T member) {
        Set<T> larger = new LinkedHashSet<>(set);
        larger.add(member);
        return larger;
    }

    /** The set with more members. */
    public static <T> Set<T> withAll(Collection<? extends T> set, Collection<? extends T> members) {
        Set<T> larger = new LinkedHashSet<>(set);
        larger.addAll(members);
        return larger;
    }

    /** The names in alphabetical order, for a sentence. */
    public static String listed(Collection<?> names) {
        return names.stream()
                .map(name -> name instanceof StreamId id ? id.slug() : name.toString())
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .collect(Collectors.joining(", "));
    }
}
