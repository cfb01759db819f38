package org.filrouge.access.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.filrouge.access.oidc.OnceOnly.Outcome;

class OnceOnlyTest {

    private static final int MOST = 3;

    private record Presented(String token, int after, int holds) {}

    @Property
    void aTokenIsTakenOnceUntilItEndsAndNoneIsForgottenToMakeRoom(@ForAll("presented") List<Presented> all) {
        OnceOnly once = new OnceOnly(MOST);
        Map<String, Instant> taken = new HashMap<>();
        Instant now = Instant.EPOCH;
        for (Presented one : all) {
            Instant then = now.plusSeconds(one.after());
            now = then;
            taken.values().removeIf(until -> until.isBefore(then));
            Outcome expected = taken.containsKey(one.token())
                    ? Outcome.USED_BEFORE
                    : taken.size() >= MOST ? Outcome.FULL : Outcome.TAKEN;
            assertThat(once.take(one.token(), then.plusSeconds(one.holds()), then))
                    .isEqualTo(expected);
            if (expected == Outcome.TAKEN) {
                taken.put(one.token(), then.plusSeconds(one.holds()));
            }
        }
    }

    @Example
    void atTheLastInstantAtWhichATokenCouldCountItIsStillRemembered() {
        OnceOnly once = new OnceOnly(MOST);
        Instant end = Instant.EPOCH.plusSeconds(60);
        once.take("one", end, Instant.EPOCH);
        assertThat(once.take("one", end, end)).isEqualTo(Outcome.USED_BEFORE);
    }

    @Provide
    Arbitrary<List<Presented>> presented() {
        return Combinators.combine(
                        Arbitraries.of("a", "b", "c", "d", "e"),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(0, 9))
                .as(Presented::new)
                .list()
                .ofMaxSize(40);
    }
}
