package org.filrouge.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.filrouge.gateway.Desk;
import org.filrouge.http.Problem;
import org.filrouge.kernel.access.AccessRole;
import org.filrouge.kernel.access.AccessScope;
import org.filrouge.kernel.access.AccountId;
import org.filrouge.kernel.access.Right;
import org.filrouge.kernel.organisation.OrganisationId;
import org.junit.jupiter.api.Test;

class RecordedRightsTest {

    private static final AccountId MARIE = new AccountId("a-1");
    private static final String OFFICER_OF_57 =
            """
            "data": {"role": "PROGRAMME_OFFICER", "scope": {"territories": ["DEP-57"]}}""";

    private final Desk desk = new Desk();
    private final Watch watch = new Watch(Instant.parse("2026-03-01T10:00:00Z"));
    private final RecordedRights rights = new RecordedRights(desk.gateway().store(), watch);

    @Test
    void whoWasNeverGivenARightHoldsNone() {
        assertThat(rights.of(MARIE).held()).isEmpty();
        desk.after("open-account", "{\"id\": \"a-1\", \"data\": {}}");
        assertThat(rights.of(MARIE).held()).isEmpty();
    }

    @Test
    void aRightHoldsFromTheRequestAfterItWasGrantedToTheOneBeforeItIsWithdrawn() {
        granted("2026-03-01");
        assertThat(rights.of(MARIE).isAny(AccessRole.PROGRAMME_OFFICER)).isTrue();
        desk.after("withdraw-right", "{\"id\": \"a-1\", \"effective\": \"2026-03-01\", " + OFFICER_OF_57 + "}");
        assertThat(rights.of(MARIE).held()).isEmpty();
    }

    @Test
    void aRightFromNextMonthDoesNotHoldToday() {
        granted("2026-04-01");
        assertThat(rights.of(MARIE).held()).isEmpty();
        watch.now = Instant.parse("2026-04-01T00:00:00Z");
        assertThat(rights.of(MARIE).isAny(AccessRole.PROGRAMME_OFFICER)).isTrue();
    }

    @Test
    void aRightTakenBackBeforeItBeganNeverHolds() {
        granted("2026-04-01");
        desk.after("withdraw-right", "{\"id\": \"a-1\", \"effective\": \"2026-03-01\", " + OFFICER_OF_57 + "}");
        watch.now = Instant.parse("2026-05-01T00:00:00Z");
        assertThat(rights.of(MARIE).held()).isEmpty();
    }

    @Test
    void aClosedAccountHoldsNothing() {
        granted("2026-03-01");
        desk.after("close-account", "{\"id\": \"a-1\", \"effective\": \"2026-03-02\", \"data\": {}}");
        assertThat(rights.of(MARIE).held()).hasSize(1);
        watch.now = Instant.parse("2026-03-02T00:00:00Z");
        assertThat(rights.of(MARIE).held()).isEmpty();
    }

    @Test
    void anEmergencyAccessLetsReadForItsHoursAndEndsByItself() {
        granted("2026-03-01");
        desk.after(
                "open-emergency-access",
                """
                {"id": "a-1", "reason": "the officer is away",
                 "data": {"scope": {"territories": ["DEP-13"]}, "hours": 2}}""");
        assertThat(desk.gateway()
                        .meters()
                        .get("filrouge.access.emergency")
                        .counter()
                        .count())
                .isOne();
        Instant opened = desk.gateway().stream(MARIE.key()).getLast().getTimestamp();
        watch.now = opened.plus(Duration.ofHours(2)).minusMillis(1);
        assertThat(rights.of(MARIE).held())
                .filteredOn(Right::readOnly)
                .extracting(right -> right.scope().territories().toString())
                .containsExactly("[DEP-13]");
        watch.now = opened.plus(Duration.ofHours(2));
        assertThat(rights.of(MARIE).held()).noneMatch(Right::readOnly).hasSize(1);
    }

    @Test
    void theProgramOpensTheFirstAdministratorAndAStartCutShortCanBeRepeated() {
        Accounts accounts = new Accounts(desk.gateway().dispatcher(), watch, "program");
        Right administrator = new Right(AccessRole.ADMINISTRATOR, AccessScope.EVERYWHERE);
        for (int start = 0; start < 2; start++) {
            accounts.open(MARIE);
            accounts.grant(MARIE, administrator);
        }
        assertThat(rights.of(MARIE).held()).containsExactly(administrator);
        assertThat(desk.gateway().log()).hasSize(2);
    }

    @Test
    void theProgramKeepsToTheRulesItself() {
        Accounts accounts = new Accounts(desk.gateway().dispatcher(), watch, "program");
        accounts.open(MARIE);
        Right unknown = new Right(AccessRole.FUNDER, AccessScope.of(new OrganisationId("nobody")));
        assertThatThrownBy(() -> accounts.grant(MARIE, unknown)).hasMessage("reference.unknown");
        Right wide = new Right(AccessRole.FUNDER, AccessScope.EVERYWHERE);
        assertThatThrownBy(() -> accounts.grant(MARIE, wide)).isInstanceOf(Problem.class);
        assertThat(desk.gateway().log()).hasSize(1);
    }

    private void granted(String from) {
        desk.after("open-account", "{\"id\": \"a-1\", \"effective\": \"2026-01-01\", \"data\": {}}");
        desk.after("grant-right", "{\"id\": \"a-1\", \"effective\": \"" + from + "\", " + OFFICER_OF_57 + "}");
    }

    /** A clock that tests set. */
    private static final class Watch extends Clock {

        private Instant now;

        Watch(Instant now) {
            this.now = now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
