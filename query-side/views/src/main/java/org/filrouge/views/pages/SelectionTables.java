package org.filrouge.views.pages;

import java.util.List;
import java.util.Optional;
import org.filrouge.folds.Dated;
import org.filrouge.folds.casefile.Contracts;
import org.filrouge.folds.casefile.Provision;
import org.filrouge.folds.casefile.Provision.Agreement;
import org.filrouge.folds.casefile.Provision.Choice;
import org.filrouge.folds.casefile.Provision.Selection;
import org.filrouge.folds.casefile.Provision.Specifications;
import org.filrouge.kernel.value.Measure;
import org.jspecify.annotations.Nullable;

/** Lays out how providers were chosen, by whom, under which contract, and whether the days came out as contracted. */
final class SelectionTables {

    private final Wording words;
    private final Cells cells;

    SelectionTables(Page page) {
        this.words = page.words();
        this.cells = new Cells(page);
    }

    record SelectionRow(
            Piece subject,
            @Nullable When issued,
            List<Piece> issuers,
            Piece budget,
            List<Piece> met,
            Piece provider,
            List<Piece> chosenBy,
            @Nullable When chosen,
            Piece days,
            Piece amount,
            @Nullable When signed) {}

    /** @param differs true when both numbers are known and not the same, which is shown and refused by nothing */
    record DaysRow(String mission, Piece contracted, Piece added, Piece placed, Piece difference, boolean differs) {}

    List<SelectionRow> selections(Provision provision) {
        return provision.selections().stream().map(this::selection).toList();
    }

    private SelectionRow selection(Selection selection) {
        Optional<Specifications> wanted = Optional.ofNullable(selection.specifications());
        Optional<Choice> choice = Optional.ofNullable(selection.choice());
        Optional<Agreement> agreement = Optional.ofNullable(selection.agreement());
        Dated issued = wanted.map(Specifications::when).orElse(null);
        Dated signed = agreement.map(Agreement::when).orElse(null);
        return new SelectionRow(
                cells.told(wanted.map(Specifications::subject).orElse(null)),
                cells.when(issued),
                cells.organisations(wanted.map(Specifications::issuers).orElse(List.of())),
                cells.money(wanted.map(Specifications::budget).orElse(null), issued),
                selection.meetings().stream()
                        .flatMap(met -> List.of(
                                cells.organisation(met.provider()),
                                cells.fact(words.date(met.when().effective()), met.when()))
                                .stream())
                        .toList(),
                cells.organisation(choice.map(Choice::provider).orElse(null)),
                cells.organisations(choice.map(Choice::chosenBy).orElse(List.of())),
                cells.when(choice.map(Choice::when).orElse(null)),
                cells.measure(
                        agreement
                                .map(Agreement::days)
                                .orElse(wanted.map(Specifications::days).orElse(Measure.UNKNOWN)),
                        signed == null ? issued : signed),
                cells.money(agreement.map(Agreement::amount).orElse(null), signed),
                cells.when(signed));
    }

    List<DaysRow> days(Contracts contracts) {
        return contracts.comparisons().stream()
                .filter(one -> one.contracted().isKnown() || one.placed().isKnown())
                .map(one -> new DaysRow(
                        one.mission(),
                        cells.measure(one.contracted(), null),
                        cells.measure(one.added(), null),
                        cells.measure(one.placed(), null),
                        cells.measure(one.difference(), null),
                        one.difference().isKnown() && !one.difference().equals(Measure.of(0))))
                .toList();
    }
}
