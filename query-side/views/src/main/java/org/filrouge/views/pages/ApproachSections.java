package org.filrouge.views.pages;

import java.util.List;
import java.util.stream.Collectors;
import org.filrouge.folds.casefile.CaseView;
import org.filrouge.folds.casefile.Evaluations;
import org.filrouge.folds.casefile.Evaluations.Evaluated;
import org.filrouge.folds.casefile.Evaluations.Framework;
import org.filrouge.folds.casefile.Initiatives.Aim;
import org.filrouge.folds.casefile.Initiatives.Initiative;
import org.filrouge.views.pages.Section.Block;

/** Lays out what an area aims at together and how an action is judged: territorial initiatives and evaluations. */
final class ApproachSections {

    private final Page page;
    private final Wording words;

    ApproachSections(Page page) {
        this.page = page;
        this.words = page.words();
    }

    List<Section> of(CaseView view) {
        return List.of(
                section(
                        "initiatives",
                        view.initiatives().initiatives().stream()
                                .map(this::initiative)
                                .toList()),
                section(
                        "evaluations",
                        view.evaluations().evaluations().stream()
                                .map(this::evaluation)
                                .toList()));
    }

    private Section section(String id, List<Block> blocks) {
        return new Section(id, words.text("section." + id), blocks);
    }

    private Block initiative(Initiative i) {
        return new Block(
                i.id(),
                new Lines(page)
                        .date("section.launched", i.launched())
                        .field("area", i.area(), i.launched())
                        .field("coordinator", i.coordinator(), i.launched())
                        .field("round", i.round(), i.launched())
                        .facts("section.hypothesised", i.hypothesised(), this::objectives, Aim::when)
                        .facts("section.confirmed", i.confirmed(), this::objectives, Aim::when)
                        .facts(
                                "section.sessions",
                                i.sessions(),
                                s -> words.text(
                                        "section.session",
                                        words.code(s.objective()),
                                        page.values()
                                                .measure(s.participants(), null)
                                                .text(),
                                        words.code(s.size())),
                                s -> s.when())
                        .all());
    }

    private String objectives(Aim aim) {
        return aim.objectives().stream().map(words::code).collect(Collectors.joining(", "));
    }

    /** All six questions; what nobody has answered is said to be unanswered, which is not a no. */
    private Block evaluation(Evaluated e) {
        Lines lines = new Lines(page);
        Framework framework = e.framework();
        lines.date("section.framed", framework == null ? null : framework.when());
        if (framework != null) {
            lines.field("objectives", framework.objectives(), framework.when())
                    .field("method", framework.method(), framework.when());
        }
        for (Evaluations.Question question : e.questions()) {
            List<Piece> answers = question.answers().isEmpty()
                    ? List.of(Piece.unknown(words.code(question.standing()), null))
                    : question.answers().stream()
                            .map(given -> lines.fact(given.answer(), given.when()))
                            .toList();
            lines.line(words.code(question.question()), answers);
        }
        return new Block(e.id(), lines.all());
    }
}
