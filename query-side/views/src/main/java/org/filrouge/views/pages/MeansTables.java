package org.filrouge.views.pages;

import java.util.List;
import org.filrouge.folds.funding.DrawingRights;
import org.filrouge.folds.funding.Equity;
import org.filrouge.folds.funding.InKind;
import org.filrouge.folds.sharedcost.CostView;
import org.filrouge.kernel.sharedcost.Share;
import org.filrouge.kernel.value.AnswerStatus;
import org.filrouge.kernel.value.Measure;
import org.filrouge.kernel.value.Money;
import org.filrouge.kernel.value.TaxBasis;
import org.jspecify.annotations.Nullable;

/** Lays out what stands beside grants: drawing rights, shared costs, equity, premises and staff. */
final class MeansTables {

    private final Page page;
    private final Wording words;

    MeansTables(Page page) {
        this.page = page;
        this.words = page.words();
    }

    record RightsRow(List<Piece> parties, Piece envelope, String period, List<Piece> used, Piece unused) {}

    record CostRow(Piece object, Piece amount, List<Piece> shares, Piece uncovered) {}

    record EquityRow(@Nullable When when, Piece subscriber, Piece company, Piece amount, Piece shares) {}

    record InKindRow(
            @Nullable When when, String kind, Piece owner, Piece recipient, String what, Piece persons, Piece value) {}

    RightsRow rights(DrawingRights rights) {
        Money envelope = rights.envelope();
        TaxBasis basis = envelope == null ? TaxBasis.NOT_STATED : envelope.basis();
        String opened =
                rights.opened() == null ? null : "/events/" + rights.opened().event();
        return new RightsRow(
                MoneyTables.parties(page, rights.funder(), rights.service()),
                page.values().money(envelope == null ? Money.unknown(basis) : envelope, opened),
                rights.period() == null ? words.text("not-told") : words.date(rights.period()),
                MoneyTables.sums(page, rights.used()),
                page.values().money(new Money(rights.unused(), basis), opened));
    }

    CostRow cost(CostView cost) {
        Money amount = cost.amount();
        TaxBasis basis = amount == null ? TaxBasis.NOT_STATED : amount.basis();
        String declared =
                cost.declared() == null ? null : "/events/" + cost.declared().event();
        String split =
                cost.split() == null ? declared : "/events/" + cost.split().event();
        return new CostRow(
                declared == null
                        ? Piece.silent(cost.id())
                        : Piece.link(cost.object() == null ? cost.id() : cost.object(), declared),
                page.values().money(amount == null ? Money.unknown(basis) : amount, declared),
                cost.shares().stream().map(share -> share(share, basis, split)).toList(),
                page.values().money(new Money(cost.uncovered(), basis), split));
    }

    private Piece share(Share share, TaxBasis basis, @Nullable String split) {
        Money sum = share.amount() == null ? Money.unknown(basis) : share.amount();
        Piece said = page.values().money(sum, split);
        String whose = page.names().organisationName(share.funder().slug());
        return new Piece(words.text("money.share", whose, said.text()), said.href(), said.look());
    }

    EquityRow equity(Equity stake) {
        String event = "/events/" + stake.when().event();
        return new EquityRow(
                When.of(stake.when(), words),
                page.names().organisation(stake.subscriber()),
                page.names().organisation(stake.company()),
                page.values().money(stake.amount(), event),
                page.values().measure(stake.shares(), event));
    }

    InKindRow inKind(InKind means) {
        String event = "/events/" + means.when().event();
        Piece nothing = Piece.silent(words.text("not-told"));
        return new InKindRow(
                When.of(means.when(), words),
                words.text("money.in-kind." + means.kind().name()),
                page.names().organisation(means.owner()),
                page.names().organisation(means.recipient()),
                means.what() == null ? words.text("not-told") : means.what(),
                means.persons().equals(Measure.NOT_APPLICABLE)
                        ? Piece.silent(words.code(AnswerStatus.NOT_APPLICABLE))
                        : page.values().measure(means.persons(), event),
                means.value() == null ? nothing : page.values().money(means.value(), event));
    }
}
