package org.filrouge.folds.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.filrouge.folds.Told;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.pooling.PoolingProjectEvent.*;
import org.filrouge.kernel.value.Answer;
import org.filrouge.kernel.value.FuzzyDate;
import org.junit.jupiter.api.Test;

class PoolingCourseTest {

    private static final String PROJECT = "pooling-project:p";
    private static final OrganisationId ONE = Told.organisation("one");
    private static final OrganisationId TWO = Told.organisation("two");

    @Test
    void conditionsStudyNarrowingAndEndAreTold() {
        PoolingCourse course = course(new Told()
                .fact(PROJECT, "2006", new SuccessConditionsAgreed(List.of("a shared will"), List.of(ONE, TWO)))
                .fact(PROJECT, "2007", new FeasibilityStudyCompleted("can it work?", "go with one"))
                .fact(PROJECT, "2008", new Narrowed(List.of(ONE, TWO), List.of(ONE), "back to its trade"))
                .fact(PROJECT, "2009", new Ended("nobody carries it"))
                .planned(PROJECT, "2010", new Ended(null)));

        assertThat(course.conditions())
                .singleElement()
                .matches(agreed -> agreed.parties().size() == 2);
        assertThat(course.studies()).singleElement().matches(study -> study.conclusion()
                .equals("go with one"));
        assertThat(course.narrowings()).singleElement().satisfies(narrowing -> {
            assertThat(narrowing.before()).containsExactly(ONE, TWO);
            assertThat(narrowing.after()).containsExactly(ONE);
        });
        assertThat(course.ended().effective()).isEqualTo(FuzzyDate.parse("2009"));
    }

    @Test
    void aCharterIsNotInForceBecauseThatIsPlanned() {
        Told told = new Told()
                .fact(PROJECT, "2006", new CharterDrafted(List.of(ONE, TWO), null))
                .planned(PROJECT, "2007", new CharterEnteredIntoForce(List.of(ONE, TWO)));

        assertThat(project(told).charter().inForce()).isEqualTo(Answer.unknown());
        assertThat(project(told.fact(PROJECT, "2008", new CharterEnteredIntoForce(List.of(ONE, TWO))))
                        .charter()
                        .inForce())
                .isEqualTo(Answer.of(true));
    }

    private static PoolingCourse course(Told told) {
        return project(told).course();
    }

    private static PoolingProjects.Project project(Told told) {
        return new CaseFold().fold("a-case", told.events()).pooling().projects().getFirst();
    }
}
