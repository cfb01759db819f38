package org.filrouge.decisions.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.filrouge.decisions.Accepted;
import org.filrouge.decisions.DeciderLaws;
import org.filrouge.decisions.Fact;
import org.filrouge.kernel.access.AccessRole;
import org.filrouge.kernel.access.AccessScope;
import org.filrouge.kernel.access.AccountEvent;
import org.filrouge.kernel.access.AccountEvent.EmergencyAccessOpened;
import org.filrouge.kernel.access.AccountEvent.Opened;
import org.filrouge.kernel.access.AccountEvent.RightGranted;
import org.filrouge.kernel.access.AccountEvent.RightWithdrawn;
import org.filrouge.kernel.access.Right;
import org.filrouge.kernel.access.Tenure;
import org.filrouge.kernel.organisation.OrganisationId;

class AccountLawsTest extends DeciderLaws<AccountEvent, Account.State> {

    private static final List<String> DAYS = List.of("2009-06-15", "2009-06-16", "2010-01-01");

    AccountLawsTest() {
        super(new Account(), AccountEvent.class);
    }

    @Property(tries = 300)
    void whateverIsAskedNoAccountEverAdministersAndReadsOnTheSameDay(
            @ForAll("histories") List<Fact<AccountEvent>> proposals) {
        List<Tenure> held = known(accepted(possible(proposals))).history().tenures();
        for (Tenure one : held) {
            for (Tenure other : held) {
                assertThat(one.right().role().goesWith(other.right().role())
                                || one.endsBy(other.from())
                                || other.endsBy(one.from()))
                        .as("%s beside %s", one, other)
                        .isTrue();
            }
        }
    }

    @Property(tries = 300)
    void whateverIsAskedARightIsGrantedAndWithdrawnInTurn(@ForAll("histories") List<Fact<AccountEvent>> proposals) {
        List<Fact<AccountEvent>> accepted = accepted(possible(proposals));
        Accepted.each(RightGranted.class, accepted, (fact, before) -> {
            Right right = new Right(fact.event().role(), fact.event().scope());
            assertThat(right.scope().fits(right.role())).isTrue();
            assertThat(known(before).history().isGranted(right)).isFalse();
        });
        Accepted.each(RightWithdrawn.class, accepted, (fact, before) -> assertThat(known(before)
                        .history()
                        .isGranted(new Right(fact.event().role(), fact.event().scope())))
                .isTrue());
    }

    /** The same proposals, with days, reasons and scopes such that some are accepted. */
    private static List<Fact<AccountEvent>> possible(List<Fact<AccountEvent>> proposals) {
        List<Fact<AccountEvent>> possible = new ArrayList<>(List.of(Fact.on(DAYS.getFirst(), new Opened())));
        for (int i = 0; i < proposals.size(); i++) {
            AccountEvent event = fitting(proposals.get(i).event());
            if (!(event instanceof AccountEvent.Closed)) {
                possible.add(Fact.on(DAYS.get(i % DAYS.size()), event).because("asked for"));
            }
        }
        return possible;
    }

    private static AccountEvent fitting(AccountEvent event) {
        return switch (event) {
            case RightGranted e -> new RightGranted(e.role(), scope(e.role()));
            case RightWithdrawn e -> new RightWithdrawn(e.role(), scope(e.role()));
            case EmergencyAccessOpened e -> e;
            case AccountEvent.Opened e -> e;
            case AccountEvent.Closed e -> e;
        };
    }

    private static AccessScope scope(AccessRole role) {
        return AccessScope.EVERYWHERE.fits(role) ? AccessScope.EVERYWHERE : AccessScope.of(new OrganisationId("a"));
    }
}
