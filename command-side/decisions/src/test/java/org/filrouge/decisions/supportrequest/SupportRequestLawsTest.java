package org.filrouge.decisions.supportrequest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.StatisticsReport;
import org.filrouge.decisions.Accepted;
import org.filrouge.decisions.DeciderLaws;
import org.filrouge.decisions.Fact;
import org.filrouge.kernel.supportrequest.SupportRequestEvent;
import org.filrouge.kernel.supportrequest.SupportRequestEvent.SupportRequested;

class SupportRequestLawsTest extends DeciderLaws<SupportRequestEvent, SupportRequest.State> {

    SupportRequestLawsTest() {
        super(new SupportRequest(), SupportRequestEvent.class);
    }

    @Property(tries = 300)
    @StatisticsReport(onFailureOnly = true)
    void noRequestIsRecordedTwice(@ForAll("histories") List<Fact<SupportRequestEvent>> proposals) {
        Accepted.each(SupportRequested.class, accepted(proposals), (fact, before) -> assertThat(
                        Accepted.happened(SupportRequested.class, before))
                .isEmpty());
    }
}
