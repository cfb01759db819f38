package org.filrouge.views.pages;

import java.util.ArrayList;
import java.util.List;
import org.filrouge.folds.casefile.StepBacks;
import org.filrouge.folds.casefile.StepBacks.StepBack;
import org.filrouge.views.pages.Section.Block;

/** Lays out who stepped back from which decision, and why. */
final class StepBackSections {

    private final Page page;
    private final Wording words;

    StepBackSections(Page page) {
        this.page = page;
        this.words = page.words();
    }

    List<Section> of(StepBacks told) {
        return List.of(new Section(
                "step-backs",
                words.text("section.step-backs"),
                told.stepBacks().stream().map(this::block).toList()));
    }

    private Block block(StepBack one) {
        Lines lines = new Lines(page)
                .date("section.stepped-back", one.when())
                .field("member", one.member(), one.when())
                .field("account", one.account(), null)
                .line(words.text("section.stepped-back-from"), List.of(Piece.plain(from(one))))
                .line(words.field("interest"), List.of(Piece.plain(words.code(one.interest()))))
                .field("explanation", one.explanation(), null);
        return new Block(one.committee() == null ? one.stream() : one.committee(), new ArrayList<>(lines.all()));
    }

    private String from(StepBack one) {
        return one.subject() == null
                ? words.text("section.stepped-back-choice")
                : words.text("section.stepped-back-opinion", words.code(one.subject()));
    }
}
