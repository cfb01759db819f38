package org.filrouge.kernel.value;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.filrouge.kernel.testing.AnyDate;

class FuzzyDateLawsTest {

    @Provide
    Arbitrary<FuzzyDate> dates() {
        return AnyDate.fuzzy();
    }

    @Property(tries = 500)
    void whatIsWrittenReadsBackAsTheSame(@ForAll("dates") FuzzyDate date) {
        assertThat(FuzzyDate.parse(date.toString())).isEqualTo(date);
    }

    @Property(tries = 500)
    void theFirstDayIsNeverAfterTheLast(@ForAll("dates") FuzzyDate date) {
        if (date.earliest() != null && date.latest() != null) {
            assertThat(date.earliest()).isBeforeOrEqualTo(date.latest());
        }
        assertThat(date.isUndated()).isEqualTo(date.precision() == DatePrecision.UNDATED);
    }

    @Property(tries = 2000)
    void noTextButADateIsRead(
            @ForAll @CharRange(from = '0', to = '9') @StringLength(max = 4) String year,
            @ForAll @StringLength(max = 12) @CharRange(from = '-', to = '9') String rest) {
        String text = year + rest;
        try {
            assertThat(FuzzyDate.parse(text).edtf()).isEqualTo(text);
        } catch (IllegalArgumentException refused) {
            assertThat(refused).hasMessageStartingWith("not an EDTF date");
        }
    }

    @Property(tries = 500)
    void nothingIsCertainlyBeforeItself(@ForAll("dates") FuzzyDate date) {
        assertThat(date.certainlyBefore(date)).isFalse();
    }

    @Property(tries = 500)
    void whatIsCertainlyBeforeIsNotCertainlyAfter(@ForAll("dates") FuzzyDate a, @ForAll("dates") FuzzyDate b) {
        assertThat(a.certainlyBefore(b) && b.certainlyBefore(a)).isFalse();
    }

    @Property(tries = 2000)
    @StatisticsReport(onFailureOnly = true)
    void certainlyBeforeCarriesOver(
            @ForAll("dates") FuzzyDate a, @ForAll("dates") FuzzyDate b, @ForAll("dates") FuzzyDate c) {
        boolean chained = a.certainlyBefore(b) && b.certainlyBefore(c);
        Statistics.label("chained").collect(chained).coverage(seen -> seen.check(true)
                .count(n -> n > 20));
        if (chained) {
            assertThat(a.certainlyBefore(c)).isTrue();
        }
    }

    @Property(tries = 500)
    void theSmallestNumberOfMonthsIsNeverAboveTheLargest(@ForAll("dates") FuzzyDate a, @ForAll("dates") FuzzyDate b) {
        MonthSpan span = a.monthsTo(b);
        if (!span.equals(MonthSpan.UNKNOWN)) {
            assertThat(span.least()).isLessThanOrEqualTo(span.most());
        }
    }

    @Property(tries = 500)
    void monthsBackAreMonthsForthWithTheSignTurned(@ForAll("dates") FuzzyDate a, @ForAll("dates") FuzzyDate b) {
        MonthSpan forth = a.monthsTo(b);
        MonthSpan back = b.monthsTo(a);
        if (forth.equals(MonthSpan.UNKNOWN)) {
            assertThat(back).isEqualTo(MonthSpan.UNKNOWN);
        } else {
            assertThat(back).isEqualTo(new MonthSpan(-forth.most(), -forth.least()));
        }
    }

    @Property(tries = 500)
    void whatIsCertainlyBeforeHasNoMonthsBackwards(@ForAll("dates") FuzzyDate a, @ForAll("dates") FuzzyDate b) {
        MonthSpan span = a.monthsTo(b);
        if (a.certainlyBefore(b) && span.least() != null) {
            assertThat(span.least()).isNotNegative();
        }
    }
}
