package org.filrouge.decisions.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.filrouge.decisions.Accepted;
import org.filrouge.decisions.DeciderLaws;
import org.filrouge.decisions.Fact;
import org.filrouge.decisions.person.Person.Erasure;
import org.filrouge.decisions.person.Person.State;
import org.filrouge.kernel.person.PersonEvent;
import org.filrouge.kernel.person.PersonEvent.Erased;
import org.filrouge.kernel.person.PersonEvent.ErasureApproved;
import org.filrouge.kernel.person.PersonEvent.ErasureRequested;
import org.filrouge.kernel.person.PersonEvent.RecipientNotified;

class PersonLawsTest extends DeciderLaws<PersonEvent, State> {

    PersonLawsTest() {
        super(new Person(), PersonEvent.class);
    }

    @Property(tries = 300)
    void noAccountApprovesItsOwnRequestAndNoneIsApprovedUnderALegalHold(
            @ForAll("histories") List<Fact<PersonEvent>> proposals, @ForAll List<Boolean> seconds) {
        Accepted.each(ErasureApproved.class, live(proposals, seconds), (fact, before) -> {
            State state = known(before);
            String requester = before.stream()
                    .filter(earlier -> earlier.event() instanceof ErasureRequested)
                    .reduce((first, last) -> last)
                    .orElseThrow()
                    .envelope()
                    .recordedBy();
            assertThat(state.erasure()).isEqualTo(Erasure.REQUESTED);
            assertThat(state.held()).isFalse();
            assertThat(fact.event().alone() || !requester.equals(fact.envelope().recordedBy()))
                    .isTrue();
        });
    }

    @Property(tries = 300)
    void keysAreDestroyedAtMostOnceAndNothingButNoticesFollows(
            @ForAll("histories") List<Fact<PersonEvent>> proposals, @ForAll List<Boolean> seconds) {
        Accepted.each(Erased.class, live(proposals, seconds), (fact, before) -> {
            assertThat(known(before).isDue()).isTrue();
            assertThat(Accepted.happened(Erased.class, before)).isEmpty();
        });
        Accepted.each(RecipientNotified.class, live(proposals, seconds), (fact, before) -> {
            if (known(before).erasure() == Erasure.DONE) {
                assertThat(fact.envelope().reason()).isNull();
            }
        });
    }

    @Property(tries = 300)
    void whatIsErasedStaysErased(
            @ForAll("histories") List<Fact<PersonEvent>> proposals, @ForAll List<Boolean> seconds) {
        List<Fact<PersonEvent>> accepted = live(proposals, seconds);
        List<PersonEvent> events = accepted.stream().map(Fact::event).toList();
        int gone = events.stream().map(PersonEvent::getClass).toList().indexOf(Erased.class);
        if (gone >= 0) {
            assertThat(events.subList(gone + 1, events.size())).allMatch(RecipientNotified.class::isInstance);
            assertThat(known(accepted).erasure()).isEqualTo(Erasure.DONE);
        }
    }

    /** Accepted proposals of two accounts, half of them with a reason. */
    private List<Fact<PersonEvent>> live(List<Fact<PersonEvent>> proposals, List<Boolean> seconds) {
        List<Fact<PersonEvent>> told = new ArrayList<>();
        for (int i = 0; i < proposals.size(); i++) {
            Fact<PersonEvent> fact = proposals.get(i);
            boolean second = !seconds.isEmpty() && seconds.get(i % seconds.size());
            Fact<PersonEvent> reasoned = i % 2 == 0 ? fact.because("asked by the court") : fact;
            told.add(second ? reasoned.by("account-2") : reasoned);
        }
        return accepted(told);
    }
}
