package org.filrouge.decisions.indicator;

import static org.filrouge.kernel.indicator.IndicatorRefusal.ALREADY_WITHDRAWN;
import static org.filrouge.kernel.indicator.IndicatorRefusal.CODE_RESERVED;
import static org.filrouge.kernel.indicator.IndicatorRefusal.FORMULA_FAULTY;
import static org.filrouge.kernel.indicator.IndicatorRefusal.NOTHING_CHANGED;
import static org.filrouge.kernel.indicator.IndicatorRefusal.NOT_ACTUAL;
import static org.filrouge.kernel.indicator.IndicatorRefusal.NOT_THE_NEXT_VERSION;
import static org.filrouge.kernel.indicator.IndicatorRefusal.REASON_MISSING;
import static org.filrouge.kernel.indicator.IndicatorRefusal.VERSION_UNKNOWN;

import java.util.List;
import org.filrouge.decisions.Fact;
import org.filrouge.decisions.Rules;
import org.filrouge.kernel.indicator.Formula;
import org.filrouge.kernel.indicator.IndicatorEvent;
import org.filrouge.kernel.indicator.IndicatorEvent.Defined;
import org.filrouge.kernel.indicator.IndicatorEvent.Withdrawn;
import org.filrouge.kernel.indicator.Selection;
import org.filrouge.kernel.value.AnswerStatus;
import org.filrouge.kernel.value.Bilingual;
import org.junit.jupiter.api.Test;

class DefinedIndicatorTest extends Rules<IndicatorEvent, DefinedIndicator.State> {

    private static final Formula DELIVERED = count("mission.delivered");
    private static final Defined FIRST = defined(1, DELIVERED);
    private static final Defined SECOND = defined(2, count("mission.started"));
    private static final Withdrawn FIRST_WITHDRAWN = new Withdrawn(1, "national evaluator");

    DefinedIndicatorTest() {
        super(new DefinedIndicator());
    }

    @Test
    void aDefinitionIsKeptUnderTheNextVersion() {
        givenNothing().when(because(FIRST)).then(FIRST);
        given(because(FIRST)).when(because(SECOND)).then(SECOND);
        givenNothing()
                .when(because(SECOND))
                .then(refused(NOT_THE_NEXT_VERSION))
                .saying("The recorded version is 0; the next one is 1, not 2.");
        given(because(FIRST)).when(because(defined(3, DELIVERED))).then(refused(NOT_THE_NEXT_VERSION, NOTHING_CHANGED));
        given(because(FIRST), because(SECOND))
                .when(because(SECOND))
                .then(refused(NOT_THE_NEXT_VERSION, NOTHING_CHANGED));
    }

    @Test
    void aNewVersionChangesSomething() {
        given(because(FIRST)).when(because(defined(2, DELIVERED))).then(refused(NOTHING_CHANGED));
    }

    @Test
    void aFormulaNamesOnlyWhatItMayRead() {
        givenNothing()
                .when(because(defined(1, count("mission.dreamt"))))
                .then(refused(FORMULA_FAULTY))
                .saying("The formula cannot be evaluated, at /formula/of/names: formula.unknown-name.");
        givenNothing()
                .when(because(defined(
                        1, new Formula.Distinct(Selection.of("organisation.entered"), List.of("name"), "", VALUE))))
                .then(refused(FORMULA_FAULTY));
    }

    @Test
    void aDefinitionSaysWhyAndIsNeverPlanned() {
        givenNothing().when(FIRST).then(refused(REASON_MISSING));
        givenNothing().when(because(FIRST).planned()).then(refused(NOT_ACTUAL));
        given(because(FIRST)).when(FIRST_WITHDRAWN).then(refused(REASON_MISSING));
    }

    @Test
    void aCodeIsNotTakenForOneOfTheProgramme() {
        givenIn("f1").when(because(FIRST)).then(refused(CODE_RESERVED));
        givenIn("schema").when(because(FIRST)).then(refused(CODE_RESERVED));
        givenIn("cost-f1").when(because(FIRST)).then(FIRST);
    }

    @Test
    void aVersionIsWithdrawnOnce() {
        given(because(FIRST)).when(because(FIRST_WITHDRAWN)).then(FIRST_WITHDRAWN);
        given(because(FIRST), because(FIRST_WITHDRAWN))
                .when(because(FIRST_WITHDRAWN))
                .then(refused(ALREADY_WITHDRAWN));
        given(because(FIRST))
                .when(because(new Withdrawn(2, "national evaluator")))
                .then(refused(VERSION_UNKNOWN));
        given(because(FIRST), because(FIRST_WITHDRAWN)).when(because(SECOND)).then(SECOND);
    }

    private static final AnswerStatus VALUE = AnswerStatus.VALUE;

    private static Fact<IndicatorEvent> because(IndicatorEvent event) {
        return Fact.on("2009-06-15", event).because("asked by the committee");
    }

    private static Defined defined(int version, Formula formula) {
        return new Defined(
                version, new Bilingual("Missions", "Missions told"), "missions", formula, "F1", "national evaluator");
    }

    private static Formula count(String name) {
        return new Formula.Count(Selection.of(name), AnswerStatus.VALUE);
    }
}
