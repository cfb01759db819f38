package org.filrouge.folds.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filrouge.folds.indicator.Facts.number;

import java.time.LocalDate;
import java.util.List;
import org.filrouge.kernel.indicator.Formula;
import org.filrouge.kernel.indicator.Formula.End;
import org.filrouge.kernel.value.Answer;
import org.filrouge.kernel.value.AnswerStatus;
import org.filrouge.kernel.value.TaxBasis;
import org.junit.jupiter.api.Test;

class ExtremesTest {

    private final Facts facts = new Facts().delivered("a", "4", "100").delivered("b", "7.5", "90");

    @Test
    void theLeastAndTheMostAreTold() {
        assertThat(find("days", End.LEAST)).isEqualTo(number("4"));
        assertThat(find("days", End.MOST)).isEqualTo(number("7.5"));
        assertThat(find("amount", End.MOST)).isEqualTo(number("100"));
    }

    @Test
    void oneThatIsNotKnownMayBeLargerOrSmaller() {
        facts.delivered("c", "UNKNOWN", "1");
        assertThat(find("days", End.MOST)).isEqualTo(Answer.unknown());
    }

    @Test
    void amountsOnTwoTaxBasesAreNotCompared() {
        facts.delivered("c", "1", "1", TaxBasis.EXCL_TAX);
        assertThat(find("amount", End.LEAST)).isEqualTo(Answer.notApplicable());
    }

    private Answer<Object> find(String field, End end) {
        return new Evaluation(facts.log(), LocalDate.of(2026, 1, 5))
                .of(new Formula.Extreme(Selections.DELIVERED, List.of(field), end, AnswerStatus.UNKNOWN))
                .value();
    }
}
