package org.filrouge.folds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.filrouge.folds.casefile.CaseFold;
import org.filrouge.folds.casefile.Timeline;
import org.filrouge.folds.organisation.OrganisationFold;
import org.filrouge.folds.organisation.OrganisationView;
import org.filrouge.kernel.correction.CorrectedFact;
import org.filrouge.kernel.correction.CorrectionEvent.Rectified;
import org.filrouge.kernel.correction.CorrectionEvent.Retracted;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.organisation.OrganisationEvent.EmployeeRecruited;
import org.filrouge.kernel.organisation.OrganisationEvent.Entered;
import org.filrouge.kernel.organisation.OrganisationEvent.Founded;
import org.filrouge.kernel.organisation.OrganisationEvent.LegalFormChanged;
import org.filrouge.kernel.organisation.OrganisationKind;
import org.filrouge.kernel.value.FuzzyDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The edges of the two dates, each with its own small history. */
class TwoDatesTest {

    private static final String ELIPS = "organisation:elips";

    private final OrganisationFold fold = new OrganisationFold();
    private final Told told = new Told();

    @Test
    void ofTwoFactsOfTheSameDayTheOneRecordedLaterHolds() {
        said("2009-05-01", new LegalFormChanged("a", "b")).said("2009-05-01", new LegalFormChanged("b", "c"));

        assertThat(at("2009-05-01", 2).legalForm()).isEqualTo("c");
        assertThat(at("2009-05-01", 1).legalForm()).isEqualTo("b");
        assertThat(at("2009-04-30", 2).legalForm()).isNull();
    }

    @Test
    void aCorrectionCountsFromTheSizeThatHoldsItAndNotBefore() {
        said("2008-03", new EmployeeRecruited("cook", 2)).said("2010", rectified("0", 5));

        assertThat(at(null, 1).recruited()).isEqualTo(2);
        assertThat(at(null, 2).recruited()).isEqualTo(5);
        assertThat(at("2008-12-31", 2).recruited()).isEqualTo(5);
    }

    @Test
    void aCorrectionOfACorrectionIsReadBackStepByStep() {
        said("2008-03", new EmployeeRecruited("cook", 2))
                .said("2010", rectified("0", 5))
                .said("2011", rectified("0", 3))
                .said("2012", new Rectified("0", null, FuzzyDate.parse("2009-01")));

        assertThat(at("2008-12-31", 1).recruited()).isEqualTo(2);
        assertThat(at("2008-12-31", 2).recruited()).isEqualTo(5);
        assertThat(at("2008-12-31", 3).recruited()).isEqualTo(3);
        assertThat(at("2008-12-31", 4).recruited()).isZero();
        assertThat(at("2009-01-31", 4).recruited()).isEqualTo(3);
    }

    @Test
    void whatWasRetractedAndAssertedAgainIsGoneInBetween() {
        said("2008-03", new EmployeeRecruited("cook", 2))
                .said("2010", new Retracted("0"))
                .said("2011", rectified("0", 2));

        assertThat(at(null, 1).recruited()).isEqualTo(2);
        assertThat(at(null, 2).recruited()).isZero();
        assertThat(at(null, 3).recruited()).isEqualTo(2);
    }

    @Test
    void aCorrectionWhoseFactIsNotAmongTheEventsSaysNothing() {
        said("2008-03", new EmployeeRecruited("cook", 2)).said("2010", rectified("0", 5));

        assertThat(fold.fold("elips", List.of(told.events().get(1)), new TwoDates(null, 2)))
                .isEqualTo(fold.empty("elips"));
    }

    @Test
    void aFactDatedBeforeTheFoundingOfItsOrganisationIsTakenOnItsOwnDay() {
        said("2005", new Founded("association", List.of())).said("2003-06-15", new EmployeeRecruited("cook", 1));

        assertThat(at("2003-06-15", 2).recruited()).isEqualTo(1);
        assertThat(at("2003-06-15", 2).founded()).isNull();
        assertThat(at("2003-06-14", 2)).isEqualTo(fold.empty("elips"));
        assertThat(at("2003-06-15", 1)).isEqualTo(fold.empty("elips"));
    }

    @Test
    void anIntervalThatEndsBeforeItBeginsIsNoDate() {
        assertThatThrownBy(() -> FuzzyDate.parse("2009-02/2009-01")).isInstanceOf(IllegalArgumentException.class);
        assertThat(FuzzyDate.parse("2009-02/2009-02").earliest()).isEqualTo("2009-02-01");
    }

    @Test
    void ofTouchingIntervalsTheSecondMayCountFromItsFirstDay() {
        said("2008-01/2008-06", new LegalFormChanged("a", "b")).said("2008-07/2008-12", new LegalFormChanged("b", "c"));

        assertThat(course("2008-06-30", 2).possibly()).isEmpty();
        assertThat(at("2008-06-30", 2).legalForm()).isEqualTo("b");
        assertThat(course("2008-07-01", 2).possibly()).containsExactly("1");
        assertThat(at("2008-07-01", 2).legalForm()).isEqualTo("c");
        assertThat(course("2008-12-31", 2).possibly()).isEmpty();
    }

    @Test
    void ofOverlappingIntervalsBothAreSaidToBePossible() {
        said("2008-01/2008-09", new LegalFormChanged("a", "b")).said("2008-06/2008-12", new LegalFormChanged("b", "c"));

        assertThat(course("2008-07-15", 2).possibly()).containsExactly("0", "1");
        assertThat(course("2008-10-15", 2).possibly()).containsExactly("1");
    }

    @Test
    void aMonthIsOverOnItsLastDayLeapDayIncluded() {
        said("2008-02", new EmployeeRecruited("cook", 1)).said("2008-02-29", new EmployeeRecruited("clerk", 1));

        assertThat(course("2008-01-31", 2).taken()).isEmpty();
        assertThat(course("2008-02-28", 2).possibly()).containsExactly("0");
        assertThat(at("2008-02-28", 2).recruited()).isEqualTo(1);
        assertThat(course("2008-02-29", 2).possibly()).isEmpty();
        assertThat(at("2008-02-29", 2).recruited()).isEqualTo(2);
    }

    @Test
    void beforeTheFirstEventThereIsNothing() {
        said("2008", new EmployeeRecruited("cook", 1));

        assertThat(course(null, 0).reached()).isFalse();
        assertThat(at(null, 0)).isEqualTo(fold.empty("elips"));
        assertThatThrownBy(() -> new TwoDates(null, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aDateOpenAtItsStartIsPossibleOnEveryDayBeforeItsEnd() {
        said("../2008-06", new EmployeeRecruited("cook", 1));

        assertThat(course("1990-01-01", 1).possibly()).containsExactly("0");
        assertThat(course("2008-06-30", 1).possibly()).isEmpty();
        assertThat(course("2008-06-30", 1).taken()).hasSize(1);
    }

    @Test
    void anUndatedFactIsInNoPeriodAndToldApartWhileWhoItIsAboutHoldsOnEveryDay() {
        said("XXXX", new Entered("ELIPS", OrganisationKind.ASSOCIATION, null, null, false))
                .said("XXXX", new EmployeeRecruited("cook", 1));

        assertThat(at(null, 2).recruited()).isEqualTo(1);
        assertThat(at("2008-01-01", 2).recruited()).isZero();
        assertThat(at("2008-01-01", 2).name()).isEqualTo("ELIPS");
        assertThat(course("2008-01-01", 2).undated()).containsExactly("1");
        assertThat(course(null, 2).undated()).isEmpty();
    }

    @Test
    void aRetractedFactIsShownFromTheDayItWasSaidToBeAndNotBefore() {
        said("2008-03-12", new EmployeeRecruited("cook", 1)).said("2010", new Retracted("0"));
        CaseFold cases = new CaseFold();

        Timeline before =
                cases.fold("a-case", told.events(), dates("2008-03-11", 2)).timeline();
        Timeline after =
                cases.fold("a-case", told.events(), dates("2008-03-12", 2)).timeline();

        assertThat(before.entries()).isEmpty();
        assertThat(after.entries()).hasSize(1);
        assertThat(after.standing()).isEmpty();
    }

    private TwoDatesTest said(String effective, DomainEvent event) {
        told.fact(ELIPS, effective, event);
        return this;
    }

    private OrganisationView at(@Nullable String asOf, long size) {
        return fold.fold("elips", told.events(), dates(asOf, size));
    }

    private Course course(@Nullable String asOf, long size) {
        return Course.of(fold, "elips", told.events(), dates(asOf, size));
    }

    private static TwoDates dates(@Nullable String asOf, long size) {
        return new TwoDates(asOf == null ? null : LocalDate.parse(asOf), size);
    }

    private static Rectified rectified(String fact, int count) {
        return new Rectified(fact, new CorrectedFact(new EmployeeRecruited("cook", count)), null);
    }
}
