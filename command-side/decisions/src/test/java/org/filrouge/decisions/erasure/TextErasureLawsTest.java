package org.filrouge.decisions.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.filrouge.decisions.Accepted;
import org.filrouge.decisions.DeciderLaws;
import org.filrouge.decisions.Fact;
import org.filrouge.decisions.erasure.TextErasure.State;
import org.filrouge.kernel.erasure.TextErasureEvent;
import org.filrouge.kernel.erasure.TextErasureEvent.Approved;
import org.filrouge.kernel.erasure.TextErasureEvent.Done;

class TextErasureLawsTest extends DeciderLaws<TextErasureEvent, State> {

    TextErasureLawsTest() {
        super(new TextErasure(), TextErasureEvent.class);
    }

    @Property(tries = 300)
    void keysAreDestroyedAtMostOnceAndOnlyOnceItIsApproved(
            @ForAll("histories") List<Fact<TextErasureEvent>> proposals) {
        Accepted.each(Done.class, accepted(proposals), (fact, before) -> {
            assertThat(known(before).isDue()).isTrue();
            assertThat(Accepted.happened(Done.class, before)).isEmpty();
        });
    }

    @Property(tries = 300)
    void noAccountApprovesItsOwnRequest(@ForAll("histories") List<Fact<TextErasureEvent>> proposals) {
        Accepted.each(Approved.class, accepted(proposals), (fact, before) -> assertThat(fact.event()
                                .alone()
                        || !known(before).requestedBy().equals(fact.envelope().recordedBy()))
                .isTrue());
    }
}
