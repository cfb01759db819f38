package org.filrouge.views.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.filrouge.folds.casefile.CaseView;
import org.filrouge.folds.casefile.Engineering;
import org.filrouge.folds.casefile.Governance;
import org.filrouge.folds.casefile.Membership;
import org.filrouge.kernel.value.Measure;
import org.jspecify.annotations.Nullable;

/** Lays out the collective action: its frame, who takes part and who left, its committees and what they take. */
final class EngineeringTables {

    private final Wording words;
    private final Cells cells;

    EngineeringTables(Page page) {
        this.words = page.words();
        this.cells = new Cells(page);
    }

    /** One structure's decision: to join, to stay outside, to leave. */
    record DecisionRow(Piece structure, String decision, @Nullable When when, Piece reason) {}

    record CommitteeRow(
            String name,
            List<Piece> kind,
            Piece chair,
            List<Piece> members,
            Piece meetings,
            Piece hours,
            Piece halfDays,
            List<Piece> opinions) {}

    /** The facts that frame the action, one line each; none for a case without one. */
    List<Line> frame(CaseView view) {
        List<Line> lines = new ArrayList<>();
        for (Engineering.Action action : view.engineering().actions()) {
            lines.add(line("engineering.type", List.of(cells.fact(words.code(action.type()), action.when()))));
            lines.add(line("engineering.pilots", cells.organisations(action.pilots())));
        }
        Governance governance = view.governance();
        for (Governance.Budget budget : governance.budgets()) {
            lines.add(line("engineering.budget", List.of(cells.money(budget.amount(), budget.when()))));
        }
        for (Governance.Lead lead : governance.leads()) {
            boolean now = lead.lead().equals(governance.lead());
            lines.add(line(
                    now ? "engineering.lead" : "engineering.lead-otherwise",
                    List.of(
                            cells.organisation(lead.lead()),
                            cells.fact(words.date(lead.when().effective()), lead.when()))));
        }
        for (Membership.Group group : view.membership().groups()) {
            lines.add(line("engineering.group", cells.organisations(group.members())));
        }
        if (view.cycle().collective()) {
            lines.add(line(
                    "engineering.members", cells.organisations(view.membership().members())));
        }
        for (Governance.Closing closing : governance.closings()) {
            lines.add(line(
                    "engineering.closed",
                    List.of(
                            cells.fact(words.date(closing.when().effective()), closing.when()),
                            cells.told(closing.reason()))));
        }
        return lines;
    }

    List<DecisionRow> decisions(CaseView view) {
        Stream<DecisionRow> taken = view.engineering().participations().stream()
                .map(one -> new DecisionRow(
                        cells.organisation(one.structure()),
                        one.scope() == null
                                ? words.text("engineering.declined")
                                : words.text("engineering.joined", words.code(one.scope())),
                        cells.when(one.when()),
                        cells.told(one.reason())));
        Stream<DecisionRow> left = view.membership().departures().stream()
                .map(one -> new DecisionRow(
                        cells.organisation(one.structure()),
                        one.phase() == null
                                ? words.text("engineering.left")
                                : words.text("engineering.left-in", one.phase()),
                        cells.when(one.when()),
                        cells.told(one.reason())));
        return Stream.concat(taken, left).toList();
    }

    List<CommitteeRow> committees(CaseView view) {
        return Stream.concat(
                        view.engineering().committees().stream().map(Engineering.Committee::committee),
                        view.governance().meetings().stream().map(Governance.Meeting::committee))
                .distinct()
                .map(name -> committee(name, view))
                .toList();
    }

    private CommitteeRow committee(String name, CaseView view) {
        Optional<Engineering.Committee> known = view.engineering().committees().stream()
                .filter(committee -> committee.committee().equals(name))
                .findFirst();
        Optional<Governance.Load> load = view.governance().loads().stream()
                .filter(one -> one.committee().equals(name))
                .findFirst();
        return new CommitteeRow(
                name,
                known.map(one -> List.of(cells.fact(words.code(one.kind()), one.when())))
                        .orElseGet(() -> List.of(cells.silent())),
                cells.organisation(known.map(Engineering.Committee::chair).orElse(null)),
                cells.organisations(known.map(Engineering.Committee::members).orElse(List.of())),
                number(load.map(Governance.Load::meetings)),
                number(load.map(Governance.Load::hours)),
                number(load.map(Governance.Load::halfDays)),
                opinions(name, view.engineering()));
    }

    private Piece number(Optional<Measure> told) {
        return told.map(measure -> cells.measure(measure, null)).orElseGet(cells::silent);
    }

    private List<Piece> opinions(String committee, Engineering engineering) {
        return engineering.opinions().stream()
                .filter(opinion -> opinion.committee().equals(committee))
                .map(opinion -> cells.fact(
                        words.text("engineering.opinion", words.code(opinion.subject()), words.code(opinion.opinion())),
                        opinion.when()))
                .toList();
    }

    private Line line(String label, List<Piece> values) {
        return new Line(words.text(label), values);
    }
}
