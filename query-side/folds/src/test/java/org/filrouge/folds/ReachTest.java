package org.filrouge.folds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.filrouge.folds.funder.FunderFold;
import org.filrouge.folds.funder.FunderView;
import org.filrouge.kernel.correction.CorrectedFact;
import org.filrouge.kernel.correction.CorrectionEvent.Rectified;
import org.filrouge.kernel.correction.CorrectionEvent.Retracted;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.funding.FundingAgreementEvent.Granted;
import org.filrouge.kernel.funding.GrantKind;
import org.filrouge.kernel.value.Known;
import org.filrouge.kernel.value.Measure;
import org.filrouge.kernel.value.Money;
import org.filrouge.kernel.value.TaxBasis;
import org.junit.jupiter.api.Test;

/** A grant that was recorded under one funder, then rectified to another, and to a third. */
class ReachTest {

    private final FunderFold fold = new FunderFold();
    private final List<RecordedEvent> log = new Told()
            .fact("funding-agreement:x", "2008", by("a"))
            .fact("funding-agreement:x", "2009", new Rectified("0", new CorrectedFact(by("b")), null))
            .fact("funding-agreement:x", "2010", new Rectified("0", new CorrectedFact(by("c")), null))
            .fact("funding-agreement:x", "2011", new Retracted("0"))
            .events();

    @Test
    void aCorrectionReachesEveryKeyItsFactHasHadAndNoneItGetsLater() {
        assertThat(log)
                .extracting(event -> Reach.keys(fold, event, log))
                .containsExactly(Set.of("a"), Set.of("a", "b"), Set.of("a", "b", "c"), Set.of("a", "b", "c"));
    }

    @Test
    void theFactIsAnsweredUnderTheKeyItNowHasAndNoOther() {
        assertThat(grants(1, "a")).hasSize(1);
        assertThat(grants(2, "a")).isEmpty();
        assertThat(grants(2, "b")).hasSize(1);
        assertThat(grants(3, "b")).isEmpty();
        assertThat(grants(3, "c")).hasSize(1);
        assertThat(grants(4, "c")).isEmpty();
    }

    private List<FunderView.Grant> grants(int known, String funder) {
        return fold.fold(funder, log.subList(0, known)).grants();
    }

    private static Granted by(String funder) {
        return new Granted(
                Told.organisation(funder),
                Told.organisation("recipient"),
                new Money(Measure.of(100), TaxBasis.INCL_TAX),
                "a study",
                GrantKind.GRANT,
                Known.NO);
    }
}
