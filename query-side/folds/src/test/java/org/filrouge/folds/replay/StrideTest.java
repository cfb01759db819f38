package org.filrouge.folds.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StrideTest {

    @Test
    void months_end_on_their_last_day_in_leap_years_too() {
        assertThat(days(Stride.MONTH, "2008-01-31", "2008-03-31"))
                .containsExactly("2008-01-31", "2008-02-29", "2008-03-31");
    }

    @Test
    void the_last_day_asked_for_ends_them_even_in_the_middle_of_a_month() {
        assertThat(days(Stride.MONTH, "2008-01-15", "2008-02-10")).containsExactly("2008-01-31", "2008-02-10");
        assertThat(days(Stride.MONTH, "2008-01-15", "2008-01-20")).containsExactly("2008-01-20");
    }

    @Test
    void quarters_and_years_are_those_of_the_calendar() {
        assertThat(days(Stride.QUARTER, "2008-02-01", "2008-12-31"))
                .containsExactly("2008-03-31", "2008-06-30", "2008-09-30", "2008-12-31");
        assertThat(days(Stride.YEAR, "2007-05-01", "2009-02-01"))
                .containsExactly("2007-12-31", "2008-12-31", "2009-02-01");
    }

    @Test
    void a_period_that_ends_before_it_begins_has_none() {
        assertThat(days(Stride.MONTH, "2008-02-01", "2008-01-31")).isEmpty();
        assertThat(Stride.days(List.of(), LocalDate.of(2008, 2, 1), LocalDate.of(2008, 1, 31)))
                .isEmpty();
    }

    private static List<String> days(Stride stride, String from, String to) {
        return stride.days(LocalDate.parse(from), LocalDate.parse(to))
                .map(LocalDate::toString)
                .toList();
    }
}
