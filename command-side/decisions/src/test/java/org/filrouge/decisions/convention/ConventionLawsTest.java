package org.filrouge.decisions.convention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.StatisticsReport;
import org.filrouge.decisions.Accepted;
import org.filrouge.decisions.DeciderLaws;
import org.filrouge.decisions.Fact;
import org.filrouge.kernel.convention.ConventionEvent;
import org.filrouge.kernel.convention.ConventionEvent.*;
import org.filrouge.kernel.convention.ConventionType;

class ConventionLawsTest extends DeciderLaws<ConventionEvent, Convention.State> {

    ConventionLawsTest() {
        super(new Convention(), ConventionEvent.class);
    }

    @Property(tries = 300)
    @StatisticsReport(onFailureOnly = true)
    void noConventionIsSignedTwiceNorASiegBeforeItsRecognition(
            @ForAll("histories") List<Fact<ConventionEvent>> proposals) {
        Accepted.each(Signed.class, accepted(proposals), (fact, before) -> {
            if (fact.event().type() == ConventionType.SIEG) {
                assertThat(Accepted.happened(RecognisedAsSieg.class, before)).isNotEmpty();
            }
            assertThat(Accepted.happened(Signed.class, before)).isEmpty();
        });
    }

    @Property(tries = 300)
    @StatisticsReport(onFailureOnly = true)
    void noConventionEndsUnsignedOrTwice(@ForAll("histories") List<Fact<ConventionEvent>> proposals) {
        Accepted.each(Ended.class, accepted(proposals), (fact, before) -> {
            assertThat(Accepted.happened(Signed.class, before)).hasSize(1);
            assertThat(Accepted.happened(Ended.class, before)).isEmpty();
        });
    }
}
