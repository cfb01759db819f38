package org.filrouge.decisions.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.filrouge.decisions.DeciderLaws;
import org.filrouge.decisions.Fact;
import org.filrouge.kernel.indicator.FormulaCheck;
import org.filrouge.kernel.indicator.IndicatorEvent;
import org.filrouge.kernel.indicator.IndicatorEvent.Defined;

class DefinedIndicatorLawsTest extends DeciderLaws<IndicatorEvent, DefinedIndicator.State> {

    DefinedIndicatorLawsTest() {
        super(new DefinedIndicator(), IndicatorEvent.class);
    }

    @Property(tries = 300)
    void versionsFollowEachOtherWithoutAHoleAndEachCanBeEvaluated(
            @ForAll("histories") List<Fact<IndicatorEvent>> proposals) {
        List<Defined> kept =
                accepted(proposals.stream()
                                .map(proposal -> proposal.because("asked by the committee"))
                                .toList())
                        .stream()
                        .map(Fact::event)
                        .filter(Defined.class::isInstance)
                        .map(Defined.class::cast)
                        .toList();
        for (int i = 0; i < kept.size(); i++) {
            assertThat(kept.get(i).version()).isEqualTo(i + 1);
            assertThat(FormulaCheck.faults(kept.get(i).formula())).isEmpty();
        }
    }
}
