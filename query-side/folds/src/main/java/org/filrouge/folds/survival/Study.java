package org.filrouge.folds.survival;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How long the subjects of a scope last, as a whole and stratum by stratum.
 *
 * @param strata in the order of their values; empty where none was asked for
 * @param test whether the strata differ; null where it cannot be told
 */
public record Study(Group whole, List<Group> strata, @Nullable LogRank test) {

    /**
     * One group of subjects.
     *
     * @param value the value of the stratum; empty for the whole
     * @param fates how many have each fate, those that cannot be followed included
     */
    public record Group(String value, List<Subject> subjects, Curve curve, Map<Fate, Integer> fates) {

        static Group of(String value, Collection<Subject> subjects) {
            Map<Fate, Integer> fates = new EnumMap<>(Fate.class);
            for (Fate fate : Fate.values()) {
                fates.put(fate, 0);
            }
            subjects.forEach(subject -> fates.merge(subject.fate(), subject.persons(), Integer::sum));
            return new Group(value, List.copyOf(subjects), KaplanMeier.of(followed(subjects)), fates);
        }

        /** Those whose months can be counted. */
        public List<Followed> followed() {
            return followed(subjects);
        }

        private static List<Followed> followed(Collection<Subject> subjects) {
            return subjects.stream()
                    .map(Subject::followed)
                    .filter(Objects::nonNull)
                    .toList();
        }
    }

    public static Study of(Collection<Subject> subjects, Optional<Stratum> by) {
        List<Group> strata = by.map(stratum -> subjects.stream()
                        .collect(Collectors.groupingBy(
                                subject -> subject.strata().get(stratum), TreeMap::new, Collectors.toList()))
                        .entrySet()
                        .stream()
                        .map(entry -> Group.of(entry.getKey(), entry.getValue()))
                        .sorted(Comparator.comparing(group -> group.value().equals(Stratum.UNTOLD)))
                        .toList())
                .orElse(List.of());
        return new Study(
                Group.of("", subjects),
                strata,
                LogRank.of(strata.stream().map(Group::followed).toList()).orElse(null));
    }
}
