package org.filrouge.views.pages;

import java.util.List;
import org.filrouge.folds.casefile.Cycle;
import org.filrouge.kernel.collectiveengineering.EngineeringCycle.Stage;

/** Lays out the cycle of collective engineering as a checklist; each state leads to the facts that show it. */
final class CycleTable {

    private final Wording words;
    private final Cells cells;

    CycleTable(Page page) {
        this.words = page.words();
        this.cells = new Cells(page);
    }

    record PhaseRow(String stage, String phase, List<StepRow> steps) {}

    record StepRow(String label, String state, String stateWord, List<Piece> shownBy) {}

    List<PhaseRow> rows(Cycle cycle) {
        return cycle.phases().stream()
                .map(phase -> new PhaseRow(
                        stage(phase.stage()),
                        words.pick(phase.label()),
                        phase.subSteps().stream().map(this::step).toList()))
                .toList();
    }

    private String stage(Stage stage) {
        return words.code(stage);
    }

    private StepRow step(Cycle.SubStep step) {
        return new StepRow(
                words.code("code", step.code()),
                step.progress().name(),
                words.code("code", step.progress().name()),
                step.shownBy().stream()
                        .map(when -> cells.fact(words.date(when.effective()), when))
                        .toList());
    }
}
