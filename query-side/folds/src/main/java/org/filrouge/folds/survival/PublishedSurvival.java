package org.filrouge.folds.survival;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.filrouge.folds.secrecy.Counts;
import org.filrouge.folds.secrecy.Published;
import org.filrouge.folds.secrecy.Secrecy;
import org.jspecify.annotations.Nullable;

/**
 * A study as it may be published: how many ended and how many were last seen between the waves, and the share left at each of them,
 * under the rule of secrecy. A share is told only where every count it could be worked out from is.
 *
 * @param table a row for each stratum; its columns are ended and censored, by {@link #UNTIL}, and at last beyond
 * @param shares by row, at each of {@link #UNTIL}; null where secret, and none for a row of nobody
 * @param whole the shares of all strata together
 */
public record PublishedSurvival(
        Published table, List<List<@Nullable BigDecimal>> shares, List<@Nullable BigDecimal> whole) {

    /** The months up to which counts are put together. */
    public static final List<Integer> UNTIL = List.of(6, 12, 24, 36);

    /** Shares are published to a tenth of a per cent. */
    private static final int DECIMALS = 3;

    public static PublishedSurvival of(Study study, Secrecy secrecy) {
        List<Study.Group> groups = study.strata().isEmpty() ? List.of(study.whole()) : study.strata();
        Published table = secrecy.protect(new Counts(
                groups.stream().map(Study.Group::value).toList(),
                columns(),
                groups.stream().map(PublishedSurvival::counts).toList()));
        List<List<@Nullable BigDecimal>> shares = table.rows().stream()
                .map(row -> shares(
                        groups.stream()
                                .filter(group -> row.names().contains(group.value()))
                                .flatMap(group -> group.followed().stream())
                                .toList(),
                        row.counts()))
                .toList();
        return new PublishedSurvival(table, shares, shares(study.whole().followed(), table.columnTotals()));
    }

    private static List<String> columns() {
        return Stream.concat(UNTIL.stream().map(until -> "<=" + until), Stream.of(">" + UNTIL.getLast()))
                .flatMap(span -> Stream.of("ended" + span, "censored" + span))
                .toList();
    }

    private static List<Integer> counts(Study.Group group) {
        return IntStream.range(0, 2 * (UNTIL.size() + 1))
                .mapToObj(column -> group.followed().stream()
                        .filter(one -> one.ended() == (column % 2 == 0) && span(one.months()) == column / 2)
                        .mapToInt(Followed::persons)
                        .sum())
                .toList();
    }

    private static int span(int months) {
        return (int) UNTIL.stream().filter(until -> until < months).count();
    }

    private static List<@Nullable BigDecimal> shares(List<Followed> group, List<@Nullable Integer> counts) {
        if (group.isEmpty()) {
            return List.of();
        }
        List<@Nullable BigDecimal> shares = new ArrayList<>();
        for (int until = 0; until < UNTIL.size(); until++) {
            boolean told = counts.subList(0, 2 * (until + 1)).stream().allMatch(count -> count != null);
            shares.add(told ? KaplanMeier.survival(group, UNTIL.get(until)).rounded(DECIMALS) : null);
        }
        return Collections.unmodifiableList(shares);
    }
}
