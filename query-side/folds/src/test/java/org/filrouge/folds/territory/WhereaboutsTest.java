package org.filrouge.folds.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.filrouge.folds.Told;
import org.filrouge.folds.casefile.CaseFold;
import org.filrouge.folds.casefile.Lifetime;
import org.filrouge.kernel.organisation.OrganisationEvent.Founded;
import org.filrouge.kernel.supportcase.CaseTerritory;
import org.filrouge.kernel.supportcase.SupportCaseEvent.Opened;
import org.filrouge.kernel.supportcase.TerritoryRole;
import org.filrouge.kernel.territory.Geography;
import org.filrouge.kernel.value.Answer;
import org.filrouge.kernel.value.AnswerStatus;
import org.filrouge.kernel.value.Territory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhereaboutsTest {

    private static final Opened OPENED = new Opened("A case", null, List.of());
    private static final String CASE = "support-case:a-case";

    private final Whereabouts whereabouts = new Whereabouts(Geography.shipped());

    @ParameterizedTest(name = "{0} in {1} was in {2}: {3}")
    @CsvSource({
        "REG-31,    2005,      REG-31, true",
        "REG-31,    2005,      REG-32, false",
        "DEP-59,    2005,      REG-31, true",
        "DEP-59,    2005,      REG-32, false",
        "DEP-59,    2014/2017, REG-31, true",
        "DEP-59,    2014/2017, REG-32, true",
        "DEP-59,    2018,      REG-31, false",
        "DEP-59,    XXXX,      REG-31, UNKNOWN",
        "DEP-59,    XXXX,      REG-53, false",
        "DEP-13,    XXXX,      REG-93, true",
        "DEP-13,    XXXX,      DEP-93, false",
        "COM-57491, 2005,      DEP-57, true",
        "COM-57491, 2005,      EPCI-245701271, UNKNOWN",
        "COM-57491, 2020,      EPCI-245701271, true",
        "LOC-ici,   2005,      LOC-ici, true",
        "LOC-ici,   2005,      DEP-57, false",
        "REG-99,    2005,      REG-99, true",
    })
    void aCaseIsWhereItWasInItsOwnTime(Territory told, String lived, Territory place, String answer) {
        assertThat(said(whereabouts.liesInOfTheTime(told, place, lifetime(lived))))
                .isEqualTo(answer);
        assertThat(whereabouts.mayLieIn(told, place) || answer.equals("false")).isTrue();
    }

    @ParameterizedTest(name = "{0} is in {1} today: {2}")
    @CsvSource({
        "REG-31,    REG-32, true",
        "REG-31,    REG-31, false",
        "DEP-59,    REG-32, true",
        "DEP-59,    REG-31, false",
        "COM-57491, EPCI-245701271, true",
        "COM-49069, COM-49126, true",
        "LOC-ici,   LOC-ici, true",
        "REG-99,    REG-99, UNKNOWN",
        "REG-99,    REG-32, false",
    })
    void aCaseIsRecastToWhereItIsToday(Territory told, Territory place, String answer) {
        assertThat(said(whereabouts.liesInRecast(told, place))).isEqualTo(answer);
        assertThat(whereabouts.mayLieIn(told, place) || !answer.equals("true")).isTrue();
    }

    @Test
    void aCaseLivesFromItsFirstDatedFactToItsLast() {
        Told told = new Told()
                .fact(CASE, "XXXX", OPENED)
                .fact("support-case:a-case", "2005-06", OPENED)
                .fact("support-case:a-case", "2008", OPENED)
                .planned("support-case:a-case", "2020", OPENED)
                .fact("organisation:old", "1950", new Founded(null, List.of()));

        assertThat(new CaseFold().fold("a-case", told.events()).frame().lifetime())
                .isEqualTo(lifetime("2005-06/2008"));
    }

    @Test
    void anAreaSaidToLieInAPlaceIsAmongTheCasesOfThatPlace() {
        CaseTerritory basin = new CaseTerritory(
                Territory.parse("LOC-un-bassin"), TerritoryRole.SCOPE, "Un bassin", List.of(Territory.parse("DEP-57")));
        Told told = new Told().fact(CASE, "2005", new Opened("A case", null, List.of(basin)));
        TerritoryFold fold = new TerritoryFold();

        assertThat(fold.keys(told.events().getFirst())).containsExactlyInAnyOrder("LOC-un-bassin", "DEP-57");
        TerritoryView view = fold.fold("DEP-57", told.events());
        assertThat(view.name()).isNull();
        assertThat(view.cases())
                .extracting(presence -> presence.territory().toString())
                .containsExactly("LOC-un-bassin");
        assertThat(fold.fold("LOC-un-bassin", told.events()).name()).isEqualTo("Un bassin");
    }

    private static String said(Answer<Boolean> answer) {
        return answer.status() == AnswerStatus.VALUE
                ? String.valueOf(answer.value())
                : answer.status().name();
    }

    private static Lifetime lifetime(String lived) {
        Told told = new Told().fact(CASE, lived, OPENED);
        return new CaseFold().fold("a-case", told.events()).frame().lifetime();
    }
}
