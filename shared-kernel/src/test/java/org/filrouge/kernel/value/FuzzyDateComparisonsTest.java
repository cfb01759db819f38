package org.filrouge.kernel.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FuzzyDateComparisonsTest {

    @ParameterizedTest(name = "{0} certainly before {1}: {2}")
    @CsvSource({
        "2008-03-11,    2008-03-12,     true",
        "2008-03-12,    2008-03-12,     false",
        "2008-03-13,    2008-03-12,     false",
        "2008-02,       2008-03-12,     true",
        "2008-03,       2008-03-12,     false",
        "2007,          2008,           true",
        "2008,          2008-12-31,     false",
        "2009-36,       2010-01,        true",
        "2008-24,       2009-02,        false",
        "../2008-03,    2008-04,        true",
        "2008-03/..,    2030,           false",
        "2007,          ../2008,        false",
        "2007,          2008/..,        true",
        "XXXX,          2008,           false",
        "2008,          XXXX,           false",
    })
    void isCertainlyBeforeOnlyWhenEveryDayIs(String one, String other, boolean expected) {
        assertThat(FuzzyDate.parse(one).certainlyBefore(FuzzyDate.parse(other))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} on or before {1}: {2}")
    @CsvSource({
        "2008-03-12, 2008-03-12, true",
        "2008-03-12, 2008-03-11, false",
        "2008-03,    2008-03-31, true",
        "2008-03,    2008-03-30, ",
        "2008-03,    2008-03-01, ",
        "2008-03,    2008-02-29, false",
        "../2008-03, 2008-03-31, true",
        "../2008-03, 2008-03-30, ",
        "2008-03/.., 2008-02-29, false",
        "2008-03/.., 2099-12-31, ",
        "XXXX,       2099-12-31, ",
    })
    void saysWhetherItHadHappenedByADayWhereItsPrecisionCanTell(String date, LocalDate day, Boolean expected) {
        Answer<Boolean> answer = expected == null ? Answer.unknown() : Answer.of(expected);

        assertThat(FuzzyDate.parse(date).onOrBefore(day)).isEqualTo(answer);
    }

    @ParameterizedTest(name = "from {0} to {1}: {2} months")
    @CsvSource({
        "2008-03-12,    2010-01,    22", // life of GE 14
        "2008-03,       2010-01,    22",
        "2007-04,       2008-03,    11", // end of support to filing, GE 14
        "2007-11,       2008-12,    13", // phase 1 in Moselle
        "2007-06,       2010-01,    31", // first idea to planned coordinator, Moselle
        "2010-01,       2008-03,    -22",
        "2008-03-01,    2008-03-31, 0",
        "2008-03-31,    2008-04-01, 1",
    })
    void countsMonthsOnMonthsAlone(String from, String to, int months) {
        MonthSpan span = FuzzyDate.parse(from).monthsTo(FuzzyDate.parse(to));

        assertThat(span).isEqualTo(new MonthSpan(months, months));
        assertThat(span.exactly()).isEqualTo(Answer.of(months));
    }

    @ParameterizedTest(name = "from {0} to {1}: {2} to {3} months")
    @CsvSource({
        "2015,      2021-33,    61, 74", // strategy year to opening, Villeurbanne
        "2005,      2005,       -11, 11",
        "2009-36,   2010-40,    1,  8",
        "199X,      2000,       1,  131",
    })
    void givesTheSmallestAndTheLargestNumberOfMonths(String from, String to, int least, int most) {
        MonthSpan span = FuzzyDate.parse(from).monthsTo(FuzzyDate.parse(to));

        assertThat(span).isEqualTo(new MonthSpan(least, most));
        assertThat(span.exactly()).isEqualTo(Answer.unknown());
    }

    @ParameterizedTest
    @CsvSource({"XXXX, 2008", "2008, XXXX", "2008/.., 2010", "2008, ../2010", "../2008, 2010", "2008, 2010/.."})
    void monthsAreUnknownWhereABoundIsOpen(String from, String to) {
        assertThat(FuzzyDate.parse(from).monthsTo(FuzzyDate.parse(to))).isEqualTo(MonthSpan.UNKNOWN);
    }

    @Test
    void onlyAFactWithNeitherFirstNorLastDayIsUndated() {
        assertThat(FuzzyDate.UNDATED.isUndated()).isTrue();
        assertThat(FuzzyDate.parse("2008/..").isUndated()).isFalse();
        assertThat(FuzzyDate.parse("../2008").isUndated()).isFalse();
        assertThat(FuzzyDate.parse("XXXX")).isEqualTo(FuzzyDate.UNDATED);
    }

    @Test
    void aDateLiesWithinOrBeyondASpanOnlyWhereItsPrecisionTells() {
        FuzzyDate day = FuzzyDate.parse("2013-01-10");

        assertThat(FuzzyDate.parse("2013-02-24").certainlyWithin(1, 15, day)).isTrue();
        assertThat(FuzzyDate.parse("2013-02-25").certainlyWithin(1, 15, day)).isFalse();
        assertThat(FuzzyDate.parse("2013-03-10").certainlyBeyond(2, day)).isFalse();
        assertThat(FuzzyDate.parse("2013-03-11").certainlyBeyond(2, day)).isTrue();
        assertThat(FuzzyDate.parse("2013").certainlyWithin(1, 15, day)).isFalse();
        assertThat(FuzzyDate.parse("2013").certainlyBeyond(2, day)).isFalse();
        assertThat(FuzzyDate.UNDATED.certainlyWithin(1, 15, day)).isFalse();
        assertThat(FuzzyDate.UNDATED.certainlyBeyond(2, day)).isFalse();
    }
}
