package org.filrouge.decisions.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.filrouge.decisions.DeciderLaws;
import org.filrouge.decisions.Fact;
import org.filrouge.kernel.approval.ProposalEvent;
import org.filrouge.kernel.approval.ProposalEvent.Made;
import org.filrouge.kernel.approval.ProposalEvent.Withdrawn;

class TwoPersonsLawsTest extends DeciderLaws<ProposalEvent, TwoPersons.State> {

    TwoPersonsLawsTest() {
        super(new TwoPersons(), ProposalEvent.class);
    }

    @Provide
    Arbitrary<List<String>> accounts() {
        return Arbitraries.of("one", "two", "three").list().ofSize(100);
    }

    @Property(tries = 300)
    void whoeverProposesAndDecidesAtMostOneOtherPersonSettlesItOnce(
            @ForAll("histories") List<Fact<ProposalEvent>> proposals, @ForAll("accounts") List<String> accounts) {
        List<Fact<ProposalEvent>> live = accepted(signed(proposals, accounts));

        assertThat(live.size()).isLessThanOrEqualTo(2);
        if (!live.isEmpty()) {
            assertThat(live.getFirst().event()).isInstanceOf(Made.class);
        }
        if (live.size() == 2) {
            boolean same = live.getFirst()
                    .envelope()
                    .recordedBy()
                    .equals(live.getLast().envelope().recordedBy());
            assertThat(same).isEqualTo(live.getLast().event() instanceof Withdrawn);
        }
    }

    private static List<Fact<ProposalEvent>> signed(List<Fact<ProposalEvent>> proposals, List<String> accounts) {
        List<Fact<ProposalEvent>> signed = new ArrayList<>();
        for (int i = 0; i < proposals.size(); i++) {
            signed.add(proposals.get(i).because("a reason").by(accounts.get(i), null));
        }
        return signed;
    }
}
