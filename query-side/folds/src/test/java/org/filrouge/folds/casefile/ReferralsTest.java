package org.filrouge.folds.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filrouge.folds.Told.organisation;

import java.util.List;
import java.util.Map;
import org.filrouge.folds.Told;
import org.filrouge.folds.casefile.Referrals.Referral;
import org.filrouge.kernel.observation.ObservationEvent;
import org.filrouge.kernel.supportcase.Role;
import org.filrouge.kernel.supportcase.SupportCaseEvent.RoleAssigned;
import org.junit.jupiter.api.Test;

class ReferralsTest {

    private static final ObservationEvent.Recorded REFERRED = new ObservationEvent.Recorded(
            "structure-referred", 1, Map.of("referrer", "network", "structure", "shop", "to", "dla"));

    @Test
    void aReferralByAPrescriberSaysSo() {
        Told told = new Told()
                .fact("observation:o", "2008", REFERRED)
                .fact("support-case:a-case", "2009", role(Role.PRESCRIBER));

        assertThat(referral(told).prescriber()).isTrue();
        assertThat(referral(told).structure()).isEqualTo(organisation("shop"));
    }

    @Test
    void aReferralByAnybodyElseIsShownAllTheSame() {
        Told told = new Told()
                .fact("observation:o", "2008", REFERRED)
                .fact("support-case:a-case", "2009", role(Role.FUNDER));

        assertThat(referral(told).prescriber()).isFalse();
    }

    private static Referral referral(Told told) {
        return new CaseFold()
                .fold("a-case", told.events())
                .referrals()
                .referrals()
                .getFirst();
    }

    private static RoleAssigned role(Role role) {
        return new RoleAssigned(organisation("network"), List.of(role), null, null);
    }
}
