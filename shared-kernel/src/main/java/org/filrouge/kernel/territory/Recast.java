package org.filrouge.kernel.territory;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.filrouge.kernel.value.Answer;
import org.filrouge.kernel.value.Territory;
import org.filrouge.kernel.value.TerritoryLevel;
import org.jspecify.annotations.Nullable;

/** What a place of another time is on a day. */
final class Recast {

    private final Geography geography;
    private final RollUp rollUp;
    private final Perimeters perimeters;

    Recast(Geography geography, Perimeters perimeters, RollUp rollUp) {
        this.geography = geography;
        this.perimeters = perimeters;
        this.rollUp = rollUp;
    }

    Answer<Territory> to(Territory territory, LocalDate day) {
        if (territory.level() == TerritoryLevel.LOCAL_AREA) {
            return Answer.of(territory);
        }
        Set<Territory> seen = new HashSet<>();
        Territory place = territory;
        while (seen.add(place)) {
            if (geography.entry(place, day).isPresent()) {
                return Answer.of(place);
            }
            Territory next = successor(place, day);
            if (next == null) {
                break;
            }
            place = next;
        }
        return Answer.unknown();
    }

    /** What it was followed by when it last ended before the day. */
    private @Nullable Territory successor(Territory place, LocalDate day) {
        List<Entry> ended = geography.entriesOf(place).stream()
                .filter(entry -> entry.place().validity().until() != null
                        && entry.place().validity().until().isBefore(day))
                .toList();
        if (ended.isEmpty()) {
            return null;
        }
        return place.level() == TerritoryLevel.INTERCOMMUNALITY
                ? heir(place, day)
                : ended.getLast().successor();
    }

    /** The intercommunality that all communes of one that is no more lie in; null when they went different ways. */
    private @Nullable Territory heir(Territory whole, LocalDate day) {
        Set<Optional<Territory>> heirs = new HashSet<>();
        for (Territory commune : rollUp.communes(whole, day)) {
            Territory now = to(commune, day).value();
            heirs.add(now == null ? Optional.empty() : perimeters.of(now, day));
        }
        return heirs.size() == 1 ? heirs.iterator().next().orElse(null) : null;
    }
}
