package org.filrouge.views.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.filrouge.folds.organisation.OrganisationLife;
import org.filrouge.folds.organisation.OrganisationView;

/** Lays out what an organisation went through and who came before and after it; nothing where nothing is told. */
final class LifeLines {

    private final Wording words;
    private final Cells cells;

    LifeLines(Page page) {
        this.words = page.words();
        this.cells = new Cells(page);
    }

    List<Line> lines(OrganisationView view) {
        OrganisationLife life = view.life();
        List<Line> lines = new ArrayList<>();
        life.successions().forEach(one -> lines.add(succession(one, view.id())));
        life.distress()
                .forEach(one -> lines.add(new Line(
                        words.text("organisation.distress"),
                        List.of(cells.fact(
                                one.kinds().stream().map(words::code).collect(Collectors.joining(", ")),
                                one.when())))));
        life.resolutions()
                .forEach(one -> lines.add(
                        new Line(words.text("organisation.resolved"), List.of(cells.fact(one.means(), one.when())))));
        life.rates()
                .forEach(one -> lines.add(new Line(
                        words.text("organisation.rate"),
                        List.of(
                                cells.measure(one.rate(), one.when()),
                                cells.fact(words.date(one.when().effective()), one.when())))));
        return lines;
    }

    private Line succession(OrganisationLife.Succession one, String self) {
        boolean successor = one.from().slug().equals(self);
        return new Line(
                words.text(successor ? "organisation.successor" : "organisation.predecessor"),
                List.of(
                        cells.organisation(successor ? one.to() : one.from()),
                        cells.fact(words.date(one.when().effective()), one.when())));
    }
}
