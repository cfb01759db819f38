package org.filrouge.kernel.territory;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.filrouge.kernel.value.Territory;

/** Which communes an intercommunality was made of, by year. */
final class Perimeters {

    private final Map<Territory, List<Membership>> byCommune;
    private final Map<Territory, List<Membership>> byWhole;

    Perimeters(List<Membership> memberships) {
        this.byCommune = grouped(memberships, Membership::commune);
        this.byWhole = grouped(memberships, Membership::whole);
    }

    /** What a commune lay in on a day; empty when it lay in none. */
    Optional<Territory> of(Territory commune, LocalDate day) {
        return byCommune.getOrDefault(commune, List.of()).stream()
                .filter(membership -> membership.validity().contains(day))
                .map(Membership::whole)
                .findFirst();
    }

    /** The communes on a day; empty when it had none then. */
    Set<Territory> communes(Territory whole, LocalDate day) {
        return byWhole.getOrDefault(whole, List.of()).stream()
                .filter(membership -> membership.validity().contains(day))
                .map(Membership::commune)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Map<Territory, List<Membership>> grouped(
            List<Membership> memberships, Function<Membership, Territory> key) {
        return memberships.stream().collect(Collectors.groupingBy(key, HashMap::new, Collectors.toUnmodifiableList()));
    }
}
