package org.filrouge.kernel.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FuzzyDateFormsTest {

    @ParameterizedTest(name = "{0} is {1} to {2}, a {3}")
    @CsvSource({
        "2008-03-12,            2008-03-12, 2008-03-12, DAY",
        "2008-02-29,            2008-02-29, 2008-02-29, DAY",
        "2007-06,               2007-06-01, 2007-06-30, MONTH",
        "2008-02,               2008-02-01, 2008-02-29, MONTH",
        "2008-02-XX,            2008-02-01, 2008-02-29, MONTH",
        "2008-21,               2008-03-01, 2008-05-31, SEASON",
        "2008-22,               2008-06-01, 2008-08-31, SEASON",
        "2008-23,               2008-09-01, 2008-11-30, SEASON",
        "2008-24,               2008-12-01, 2009-02-28, SEASON",
        "2009-33,               2009-01-01, 2009-03-31, QUARTER",
        "2009-34,               2009-04-01, 2009-06-30, QUARTER",
        "2009-35,               2009-07-01, 2009-09-30, QUARTER",
        "2009-36,               2009-10-01, 2009-12-31, QUARTER",
        "2010-40,               2010-01-01, 2010-06-30, HALF_YEAR",
        "2010-41,               2010-07-01, 2010-12-31, HALF_YEAR",
        "2005,                  2005-01-01, 2005-12-31, YEAR",
        "2005-XX,               2005-01-01, 2005-12-31, YEAR",
        "2005-XX-XX,            2005-01-01, 2005-12-31, YEAR",
        "199X,                  1990-01-01, 1999-12-31, INTERVAL",
        "20XX,                  2000-01-01, 2099-12-31, INTERVAL",
        "199X-XX,               1990-01-01, 1999-12-31, INTERVAL",
        "XXXX,                  ,           ,           UNDATED",
        "XXXX-XX-XX,            ,           ,           UNDATED",
        "2007-11/2008-12,       2007-11-01, 2008-12-31, INTERVAL",
        "2007/2007-06-15,       2007-01-01, 2007-06-15, INTERVAL",
        "2008-03-12/..,         2008-03-12, ,           INTERVAL",
        "2008-03-12/,           2008-03-12, ,           INTERVAL",
        "../2008-03,            ,           2008-03-31, INTERVAL",
        "/2008-03,              ,           2008-03-31, INTERVAL",
        "XXXX/2008-03,          ,           2008-03-31, INTERVAL",
        "../..,                 ,           ,           UNDATED",
        "/,                     ,           ,           UNDATED",
    })
    void readsEveryForm(String edtf, LocalDate earliest, LocalDate latest, DatePrecision precision) {
        assertThat(FuzzyDate.parse(edtf)).isEqualTo(new FuzzyDate(edtf, earliest, latest, precision));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2008-03-12~", "2008-03-12?", "2008-03-12%"})
    void aQualifierStaysInTheWordingAndMovesNoBound(String edtf) {
        FuzzyDate date = FuzzyDate.parse(edtf);

        assertThat(date.toString()).isEqualTo(edtf);
        assertThat(date.earliest()).isEqualTo(date.latest()).isEqualTo("2008-03-12");
        assertThat(date.precision()).isEqualTo(DatePrecision.DAY);
    }

    @Test
    void aYearAndEighteenMonthsLaterIsTheIntervalMovedAtBothEnds() {
        FuzzyDate moved = FuzzyDate.parse("2006-07/2007-06");

        assertThat(moved.earliest()).isEqualTo("2006-07-01");
        assertThat(moved.latest()).isEqualTo("2007-06-30");
        assertThat(FuzzyDate.parse("2005").monthsTo(FuzzyDate.parse("2006-07")).most())
                .isEqualTo(18);
        assertThat(FuzzyDate.parse("2005-12").monthsTo(FuzzyDate.parse("2007-06")))
                .isEqualTo(new MonthSpan(18, 18));
    }

    @Test
    void aDayGivenAsSuchIsThatDay() {
        assertThat(FuzzyDate.day(LocalDate.of(2008, 3, 12))).isEqualTo(FuzzyDate.parse("2008-03-12"));
    }

    @ParameterizedTest(name = "“{0}” is refused")
    @ValueSource(
            strings = {
                "",
                " ",
                "2008-02-30",
                "2009-02-29",
                "2008-13",
                "2008-00",
                "2008-03-00",
                "2008-3",
                "12/03/2008",
                "2008-20",
                "2008-25",
                "2008-37",
                "2008-42",
                "2008-33-12",
                "2008-33-XX",
                "08",
                "20080312",
                "2008-03-12T10:00",
                "2008~-03",
                "2008-03-12~~",
                "2009-06/2009-01",
                "2008/2007",
                "2007/2008/2009",
                "2008-03-12\n",
                " 2008",
                "+2008",
                "-2008",
                "X008",
                "2X08",
                "2008-1X",
                "２００８",
                "2008-XX-12",
                "199X-05",
                "199X-13-45",
                "XXXX-12-25",
                "XXXX-99-99",
                "UNKNOWN",
            })
    void refusesWhatIsNoDate(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> FuzzyDate.parse(text));
    }

    @Test
    void refusesALongTextAndShowsOnlyItsBeginning() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FuzzyDate.parse("2008/".repeat(1000)))
                .satisfies(refusal -> assertThat(refusal.getMessage()).hasSizeLessThan(80));
    }
}
