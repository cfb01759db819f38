package org.filrouge.views.pages;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.filrouge.folds.funding.AgreementView;
import org.filrouge.folds.funding.Condition;
import org.filrouge.folds.funding.Equity;
import org.filrouge.folds.funding.InKind;
import org.filrouge.folds.funding.Increase;
import org.filrouge.folds.funding.Stages;
import org.filrouge.folds.funding.Sum;
import org.filrouge.folds.funding.Total;
import org.filrouge.folds.sharedcost.CostView;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.value.Money;
import org.jspecify.annotations.Nullable;

/** Lays out money stage by stage, and what stands in for money beside it; every sum leads to the event that tells it. */
final class MoneyTables {

    private final Page page;
    private final String address;
    private final Wording words;
    private final MeansTables means;

    /**
     * Tables of one page.
     *
     * @param address where the page lists every sum, for totals that more than one event makes
     */
    MoneyTables(Page page, String address) {
        this.page = page;
        this.address = address;
        this.words = page.words();
        this.means = new MeansTables(page);
    }

    /** All of it, as a page shows it. */
    record All(
            List<StageRow> stages,
            List<AgreementRow> agreements,
            List<ConditionRow> conditions,
            List<MeansTables.RightsRow> rights,
            List<MeansTables.CostRow> costs,
            List<MeansTables.EquityRow> equity,
            List<MeansTables.InKindRow> inKind) {}

    record StageRow(String stage, List<Piece> totals) {}

    record AgreementRow(
            String id,
            List<Piece> parties,
            List<Piece> granted,
            List<Piece> signed,
            List<Piece> paid,
            List<Piece> justified) {}

    record ConditionRow(String text, List<Piece> funders, @Nullable When set, List<Piece> found) {}

    All all(
            Stages stages,
            List<AgreementView> agreements,
            List<CostView> costs,
            List<Equity> equity,
            List<InKind> inKind) {
        return new All(
                stages(stages),
                agreements.stream()
                        .filter(MoneyTables::hasMoney)
                        .map(this::agreement)
                        .toList(),
                agreements.stream()
                        .flatMap(agreement -> agreement.conditions().stream())
                        .map(this::condition)
                        .toList(),
                agreements.stream()
                        .map(AgreementView::rights)
                        .filter(rights ->
                                rights.opened() != null || !rights.used().isEmpty())
                        .map(means::rights)
                        .toList(),
                costs.stream().map(means::cost).toList(),
                equity.stream().map(means::equity).toList(),
                inKind.stream().map(means::inKind).toList());
    }

    private List<StageRow> stages(Stages stages) {
        List<StageRow> rows = new ArrayList<>();
        stage("requested", stages.requested(), rows);
        stage("granted", stages.granted(), rows);
        stage("increased", stages.increased(), rows);
        stage("signed", stages.signed(), rows);
        stage("paid", stages.paid(), rows);
        stage("justified", stages.justified(), rows);
        return rows;
    }

    private void stage(String stage, List<Total> totals, List<StageRow> rows) {
        List<Piece> pieces = new ArrayList<>();
        for (Total total : totals) {
            if (total.unknown() < total.events().size()) {
                pieces.add(page.values().money(new Money(total.known(), total.basis()), source(total)));
            }
            if (total.unknown() > 0) {
                pieces.add(Piece.unknown(
                        words.quantity("amounts-untold", BigDecimal.valueOf(total.unknown())), source(total)));
            }
        }
        if (!pieces.isEmpty()) {
            rows.add(new StageRow(words.text("money.stage." + stage), pieces));
        }
    }

    /** The one event behind a total, or the table that lists them all. */
    private String source(Total total) {
        return total.events().size() == 1 ? "/events/" + total.events().getFirst() : address + "#money";
    }

    private static boolean hasMoney(AgreementView agreement) {
        return agreement.funder() != null
                || !agreement.requested().isEmpty()
                || !agreement.signed().isEmpty()
                || !agreement.paid().isEmpty()
                || !agreement.justified().isEmpty();
    }

    private AgreementRow agreement(AgreementView view) {
        List<Piece> granted = new ArrayList<>(sums(view.granted()));
        view.increases().forEach(increase -> granted.add(increase(increase)));
        return new AgreementRow(
                view.id(),
                parties(page, view.funder(), view.recipient()),
                granted,
                sums(view.signed()),
                sums(view.paid()),
                sums(view.justified()));
    }

    /** Giver and taker, as far as they are told. */
    static List<Piece> parties(Page page, @Nullable OrganisationId... parties) {
        return Arrays.stream(parties)
                .filter(Objects::nonNull)
                .map(page.names()::organisation)
                .toList();
    }

    private Piece increase(Increase increase) {
        String event = "/events/" + increase.when().event();
        return increase.ratio().number() == null
                ? page.values().money(increase.amount(), event)
                : Piece.number(
                        words.text("money.times", words.number(increase.ratio().number())), event);
    }

    private List<Piece> sums(List<Sum> sums) {
        return sums(page, sums);
    }

    static List<Piece> sums(Page page, List<Sum> sums) {
        return sums.stream()
                .map(sum -> page.values()
                        .money(sum.amount(), "/events/" + sum.when().event()))
                .toList();
    }

    private ConditionRow condition(Condition condition) {
        List<Piece> found = condition.assessments().stream()
                .map(looked -> Piece.link(
                        words.text(
                                "money.assessed",
                                words.code(looked.status()),
                                words.date(looked.when().effective())),
                        "/events/" + looked.when().event()))
                .toList();
        return new ConditionRow(
                condition.text() == null ? condition.condition() : condition.text(),
                condition.funders().stream().map(page.names()::organisation).toList(),
                When.of(condition.set(), words),
                found);
    }
}
