package org.filrouge.views.pages;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.filrouge.folds.casefile.Difficulties;
import org.filrouge.folds.casefile.Endings;
import org.filrouge.folds.casefile.Referrals;
import org.jspecify.annotations.Nullable;

/** Lays out who pointed to the support, what was open at each end, and the difficulties of structures. */
final class EndingTables {

    private final Wording words;
    private final Cells cells;

    EndingTables(Page page) {
        this.words = page.words();
        this.cells = new Cells(page);
    }

    /**
     * One end.
     *
     * @param alone true when something was open and nobody was in charge
     */
    record EndRow(String what, @Nullable When when, List<OpenRow> open, List<Piece> coordinators, boolean alone) {}

    record OpenRow(Piece object, @Nullable Piece owner) {}

    record DifficultyRow(Piece organisation, @Nullable When when, String what, Piece told) {}

    /** @param unfounded true when the referrer is no prescriber in this case, which is shown and forbids nothing */
    record ReferralRow(Piece structure, Piece referrer, Piece to, @Nullable When when, boolean unfounded) {}

    List<ReferralRow> referrals(Referrals referrals) {
        return referrals.referrals().stream()
                .map(one -> new ReferralRow(
                        cells.organisation(one.structure()),
                        cells.organisation(one.referrer()),
                        cells.organisation(one.to()),
                        cells.when(one.when()),
                        !one.prescriber()))
                .toList();
    }

    List<EndRow> ends(Endings endings) {
        return endings.ended().stream()
                .map(end -> new EndRow(
                        words.text("ending." + end.stream(), end.id()),
                        cells.when(end.when()),
                        end.open().stream().map(this::open).toList(),
                        end.coordinators().stream()
                                .flatMap(one ->
                                        List.of(cells.fact(one.role(), one.when()), cells.organisation(one.employer()))
                                                .stream())
                                .toList(),
                        !end.open().isEmpty() && end.coordinators().isEmpty()))
                .toList();
    }

    private OpenRow open(Endings.Open open) {
        return new OpenRow(cells.told(open.object()), open.owner() == null ? null : cells.organisation(open.owner()));
    }

    List<DifficultyRow> difficulties(Difficulties difficulties) {
        return Stream.of(
                        difficulties.distress().stream()
                                .map(one -> new DifficultyRow(
                                        cells.organisation(one.organisation()),
                                        cells.when(one.when()),
                                        one.kinds().stream().map(words::code).collect(Collectors.joining(", ")),
                                        cells.told(one.severity()))),
                        difficulties.resolutions().stream()
                                .map(one -> new DifficultyRow(
                                        cells.organisation(one.organisation()),
                                        cells.when(one.when()),
                                        words.text("difficulty.resolved"),
                                        cells.told(one.means()))),
                        difficulties.rates().stream()
                                .map(one -> new DifficultyRow(
                                        cells.organisation(one.organisation()),
                                        cells.when(one.when()),
                                        words.text("difficulty.rate"),
                                        cells.measure(one.rate(), one.when()))))
                .flatMap(rows -> rows)
                .toList();
    }
}
