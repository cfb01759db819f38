package org.filrouge.folds.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.filrouge.folds.indicator.Finding.NamedPart;
import org.filrouge.kernel.value.AnswerStatus;
import org.filrouge.kernel.value.TaxBasis;
import org.junit.jupiter.api.Test;

/** When two findings tell a reader the same. */
class FindingTest {

    private static final Finding TWO = Finding.of(BigDecimal.TWO, List.of("e1"));

    @Test
    void other_events_alone_say_nothing_else() {
        assertThat(TWO.saysAs(Finding.of(BigDecimal.TWO, List.of("e2", "e3")))).isTrue();
        assertThat(over("a", TWO).saysAs(over("a", Finding.of(BigDecimal.TWO, List.of()))))
                .isTrue();
    }

    @Test
    void another_number_status_basis_or_part_says_something_else() {
        assertThat(TWO.saysAs(Finding.of(BigDecimal.ONE, List.of("e1")))).isFalse();
        assertThat(TWO.saysAs(Finding.none(AnswerStatus.UNKNOWN, List.of("e1"))))
                .isFalse();
        assertThat(TWO.saysAs(TWO.on(TaxBasis.INCL_TAX))).isFalse();
        assertThat(over("a", TWO).saysAs(over("b", TWO))).isFalse();
        assertThat(over("a", TWO).saysAs(over("a", Finding.of(BigDecimal.ONE, List.of()))))
                .isFalse();
        assertThat(over("a", TWO).saysAs(TWO)).isFalse();
    }

    private static Finding over(String name, Finding part) {
        return TWO.over(List.of(new NamedPart(name, "", part)), 0);
    }
}
