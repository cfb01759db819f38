package org.filrouge.folds.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.filrouge.folds.secrecy.Published.Row;
import org.jspecify.annotations.Nullable;

/** Attacks on what is published: everything that a reader could work out is worked out, by trying all tables that fit. */
class SecrecyLawsTest {

    /**
     * All tables that fit what is published are made one by one: no secret below the threshold has fewer possible values than the
     * threshold, and no secret has one alone.
     */
    @Property(tries = 150)
    void nobodyCanWorkOutASecretFromWhatIsPublished(
            @ForAll("small") Counts table, @ForAll @IntRange(min = 2, max = 4) int threshold) {
        Published published = new Secrecy(threshold).protect(table);
        if (published.total() == null) {
            return;
        }
        List<List<Integer>> truth = truth(table, published);
        List<List<TreeSet<Integer>>> possible = possible(published);
        for (int row = 0; row < truth.size(); row++) {
            for (int column = 0; column < table.columns().size(); column++) {
                TreeSet<Integer> values = possible.get(row).get(column);
                int count = truth.get(row).get(column);
                assertThat(values).contains(count);
                if (published.rows().get(row).counts().get(column) == null) {
                    assertThat(values).hasSizeGreaterThan(count > 0 && count < threshold ? threshold - 1 : 1);
                }
            }
        }
    }

    /** The same for larger tables, by the flows that the published counts leave free. */
    @Property(tries = 200)
    void theExactBoundsOfEverySecretAreWideEnough(
            @ForAll("large") Counts table, @ForAll @IntRange(min = 2, max = 11) int threshold) {
        Published published = new Secrecy(threshold).protect(table);
        if (published.total() == null) {
            assertThat(table.total()).isLessThan(threshold);
            return;
        }
        attacked(table, published, (arc, network) -> {
            long slack = network.slack(arc);
            assertThat(slack).isGreaterThanOrEqualTo(arc.count > 0 && arc.count < threshold ? threshold - 1 : 1);
        });
    }

    @Property(tries = 200)
    void noCountBelowTheThresholdIsPublishedAndEveryOtherIsTheTrueOne(
            @ForAll("large") Counts table, @ForAll @IntRange(min = 2, max = 11) int threshold) {
        Published published = new Secrecy(threshold).protect(table);
        if (published.total() == null) {
            return;
        }
        List<List<Integer>> truth = truth(table, published);
        for (int row = 0; row < truth.size(); row++) {
            Row shown = published.rows().get(row);
            assertThat(shown.total())
                    .isEqualTo(
                            truth.get(row).stream().mapToInt(Integer::intValue).sum());
            assertThat(isSmall(Objects.requireNonNull(shown.total()), threshold))
                    .isFalse();
            for (int column = 0; column < table.columns().size(); column++) {
                Integer count = shown.counts().get(column);
                assertThat(count).isIn(truth.get(row).get(column), null);
                assertThat(count != null && isSmall(count, threshold)).isFalse();
            }
        }
        published.columnTotals().forEach(total -> assertThat(total != null && isSmall(total, threshold))
                .isFalse());
    }

    @Property(tries = 100)
    void whatNeedsNoSecretIsPublishedWhole(@ForAll("large") Counts table) {
        assertThat(new Secrecy(1).protect(table).secrets()).isZero();
    }

    private static boolean isSmall(int count, int threshold) {
        return count > 0 && count < threshold;
    }

    /** The true counts in the rows as they were put together. */
    private static List<List<Integer>> truth(Counts table, Published published) {
        return published.rows().stream()
                .map(row -> {
                    List<Integer> sums = new ArrayList<>();
                    for (int column = 0; column < table.columns().size(); column++) {
                        int sum = 0;
                        for (String name : row.names()) {
                            sum += table.of(table.rows().indexOf(name), column);
                        }
                        sums.add(sum);
                    }
                    return sums;
                })
                .toList();
    }

    private interface Attack {
        void on(Arc arc, Network network);
    }

    private static void attacked(Counts table, Published published, Attack attack) {
        List<List<Integer>> truth = truth(table, published);
        int height = truth.size();
        int width = table.columns().size();
        List<Arc> arcs = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            int total = 0;
            for (int row = 0; row < height; row++) {
                total += truth.get(row).get(column);
                arcs.add(arc(
                        row,
                        height + column,
                        truth.get(row).get(column),
                        published.rows().get(row).counts().get(column)));
            }
            arcs.add(arc(
                    height + column,
                    height + width,
                    total,
                    published.columnTotals().get(column)));
        }
        Network network = new Network(height + width + 1, arcs);
        arcs.stream().filter(arc -> arc.secret).forEach(arc -> attack.on(arc, network));
    }

    private static Arc arc(int from, int to, int count, @Nullable Integer shown) {
        Arc arc = new Arc(from, to, count);
        arc.secret = shown == null;
        return arc;
    }

    /** The values of each cell in all tables that have the published counts and totals. */
    private static List<List<TreeSet<Integer>>> possible(Published published) {
        int width = published.columns().size();
        List<List<TreeSet<Integer>>> possible = new ArrayList<>();
        published.rows().forEach(row -> {
            List<TreeSet<Integer>> sets = new ArrayList<>();
            for (int column = 0; column < width; column++) {
                sets.add(new TreeSet<>());
            }
            possible.add(sets);
        });
        fill(published, new int[published.rows().size()][width], 0, 0, found -> {
            for (int row = 0; row < found.length; row++) {
                for (int column = 0; column < width; column++) {
                    possible.get(row).get(column).add(found[row][column]);
                }
            }
        });
        return possible;
    }

    private static void fill(Published published, int[][] made, int row, int column, Consumer<int[][]> found) {
        int width = published.columns().size();
        if (row == made.length) {
            for (int each = 0; each < width; each++) {
                Integer total = published.columnTotals().get(each);
                int sum = 0;
                for (int[] cells : made) {
                    sum += cells[each];
                }
                if (total != null && total != sum) {
                    return;
                }
            }
            found.accept(made);
            return;
        }
        Row shown = published.rows().get(row);
        int left = Objects.requireNonNull(shown.total());
        for (int each = 0; each < column; each++) {
            left -= made[row][each];
        }
        Integer told = shown.counts().get(column);
        boolean last = column == width - 1;
        for (int value = last ? left : 0; value <= left; value++) {
            if (told == null || told == value) {
                made[row][column] = value;
                fill(published, made, last ? row + 1 : row, last ? 0 : column + 1, found);
            }
        }
    }

    @Provide
    Arbitrary<Counts> small() {
        return tables(1, 3, 2, 3, 4);
    }

    @Provide
    Arbitrary<Counts> large() {
        return tables(1, 8, 1, 7, 30);
    }

    private static Arbitrary<Counts> tables(int fewest, int most, int narrowest, int widest, int largest) {
        Arbitrary<Integer> widths = Arbitraries.integers().between(narrowest, widest);
        Arbitrary<Integer> counts = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(2, Arbitraries.integers().between(0, Math.min(3, largest))),
                net.jqwik.api.Tuple.of(3, Arbitraries.integers().between(0, largest)));
        return widths.flatMap(width -> counts.list()
                .ofSize(width)
                .list()
                .ofMinSize(fewest)
                .ofMaxSize(most)
                .map(cells -> new Counts(names("r", cells.size()), names("c", width), cells)));
    }

    private static List<String> names(String first, int count) {
        return java.util.stream.IntStream.range(0, count)
                .mapToObj(i -> first + i)
                .toList();
    }
}
