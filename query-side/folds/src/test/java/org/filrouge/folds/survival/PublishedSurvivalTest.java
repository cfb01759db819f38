package org.filrouge.folds.survival;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.filrouge.folds.secrecy.Secrecy;
import org.junit.jupiter.api.Test;

class PublishedSurvivalTest {

    private static final Secrecy SIX = new Secrecy(6);

    @Test
    void countsAndSharesThatAreLargeEnoughArePublished() {
        List<Subject> subjects = new ArrayList<>();
        subjects.addAll(Collections.nCopies(10, subject("a", 5, true)));
        subjects.addAll(Collections.nCopies(30, subject("a", 40, false)));
        PublishedSurvival published = PublishedSurvival.of(Study.of(subjects, Optional.empty()), SIX);
        assertThat(published.table().rows().getFirst().counts()).containsExactly(10, 0, 0, 0, 0, 0, 0, 0, 0, 30);
        BigDecimal share = new BigDecimal("0.750");
        assertThat(published.shares().getFirst()).containsExactly(share, share, share, share);
    }

    @Test
    void fewEndsAreSecretAndSoIsTheShareThatWouldTellThem() {
        List<Subject> subjects = new ArrayList<>();
        subjects.addAll(Collections.nCopies(10, subject("a", 5, true)));
        subjects.addAll(Collections.nCopies(2, subject("a", 20, true)));
        subjects.addAll(Collections.nCopies(30, subject("a", 40, false)));
        PublishedSurvival published = PublishedSurvival.of(Study.of(subjects, Optional.empty()), SIX);
        assertThat(published.table().rows().getFirst().counts().get(4)).isNull();
        assertThat(published.shares().getFirst().get(2)).isNull();
        assertThat(published.shares().getFirst().get(3)).isNull();
    }

    @Test
    void aGroupOfNobodyHasNoShares() {
        PublishedSurvival published = PublishedSurvival.of(Study.of(List.of(), Optional.empty()), SIX);
        assertThat(published.shares()).containsExactly(List.of());
        assertThat(published.table().total()).isZero();
    }

    @Property(tries = 100)
    void aShareIsToldOnlyWhereAllCountsUpToItAre(@ForAll("subjects") List<Subject> subjects) {
        PublishedSurvival published = PublishedSurvival.of(Study.of(subjects, Optional.of(Stratum.SECTOR)), SIX);
        for (int row = 0; row < published.table().rows().size(); row++) {
            List<Integer> counts = published.table().rows().get(row).counts();
            List<BigDecimal> shares = published.shares().get(row);
            for (int until = 0; until < shares.size(); until++) {
                assertThat(shares.get(until) != null)
                        .isEqualTo(counts.subList(0, 2 * (until + 1)).stream().allMatch(count -> count != null));
            }
        }
    }

    @Provide
    Arbitrary<List<Subject>> subjects() {
        return Combinators.combine(
                        Arbitraries.of("a", "b", "c"),
                        Arbitraries.integers().between(0, 50),
                        Arbitraries.of(true, false))
                .as(PublishedSurvivalTest::subject)
                .list()
                .ofMinSize(1)
                .ofMaxSize(120);
    }

    private static Subject subject(String sector, int months, boolean ended) {
        return new Subject(
                "somebody",
                1,
                null,
                null,
                null,
                ended ? Fate.ENDED : Fate.LOST,
                Followed.exactly(months, ended),
                Map.of(Stratum.SECTOR, sector),
                List.of());
    }
}
