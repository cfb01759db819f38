package org.filrouge.folds.survival;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How long one subject was followed, in months counted on months alone: 12 × (year2 − year1) + (month2 − month1).
 *
 * @param months from the first month the start can mean to the first month its last sign can mean
 * @param least the fewest months the told dates allow
 * @param most the most months they allow
 * @param ended whether it ended then; else it was still there, and nothing is known of it later
 * @param persons how many it stands for: the jobs of one hire; one for a body
 */
public record Followed(int months, int least, int most, boolean ended, int persons) {

    public Followed {
        if (least < 0 || months < least || months > most) {
            throw new IllegalArgumentException("the months counted lie between the fewest and the most");
        }
        if (persons < 1) {
            throw new IllegalArgumentException("a subject stands for one at least");
        }
    }

    /** One subject whose dates are exact to the month. */
    public static Followed exactly(int months, boolean ended) {
        return new Followed(months, months, months, ended, 1);
    }

    /** The same months of several subjects as one that stands for all of them, so that large groups stay small. */
    static List<Followed> together(Collection<Followed> group) {
        return group.stream()
                .collect(Collectors.groupingBy(
                        one -> new Followed(one.months, one.least, one.most, one.ended, 1),
                        LinkedHashMap::new,
                        Collectors.summingInt(Followed::persons)))
                .entrySet()
                .stream()
                .map(entry -> entry.getKey().standingFor(entry.getValue()))
                .toList();
    }

    private Followed standingFor(int all) {
        return new Followed(months, least, most, ended, all);
    }

    Followed at(int chosen) {
        return new Followed(chosen, chosen, chosen, ended, persons);
    }
}
