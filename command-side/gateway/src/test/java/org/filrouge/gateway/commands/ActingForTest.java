package org.filrouge.gateway.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.filrouge.gateway.Desk;
import org.filrouge.gateway.Desk.Answer;
import org.filrouge.gateway.InMemoryGateway;
import org.filrouge.http.Reader;
import org.filrouge.kernel.access.AccessRole;
import org.filrouge.kernel.access.AccessScope;
import org.filrouge.kernel.access.AccountId;
import org.filrouge.kernel.access.Right;
import org.filrouge.kernel.access.Rights;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.supportcase.SupportCaseId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** For whom somebody acts, which their rights tell where they do not. */
class ActingForTest {

    private final Desk desk = new Desk().withACase();

    @BeforeEach
    void aCommitteeIsAskedForItsOpinionOnAnActionForA() {
        after("initiate-collective-engineering", "'case': 'c', 'data': {'type': 'UNKNOWN', 'structures': 'UNKNOWN'}");
        after("target-structures", "'data': {'structures': ['a'], 'count': 'UNKNOWN'}");
        after(
                "establish-committee",
                "'data': {'committee': 'support', 'kind': 'SUPPORT', 'members': ['a', 'b'], 'mode': 'MEETING'}");
    }

    @Test
    void whoActsForAStructureConcernedGivesNoOpinionEvenWhenTheyDoNotSaySo() {
        desk.as(member("a"));

        assertThat(opinion("").code()).isEqualTo("collective-engineering.conflict-of-interest");
    }

    @Test
    void whoActsForAnotherGivesItAndItIsRecordedForWhom() {
        desk.as(member("b"));

        assertThat(opinion("").status()).isEqualTo(201);
        assertThat(InMemoryGateway.envelope(desk.gateway().log().getLast()).onBehalfOf())
                .isEqualTo(new OrganisationId("b"));
    }

    @Test
    void whoActsForTwoSaysForWhich() {
        desk.as(member("a", "b"));

        assertThat(opinion("'onBehalfOf': 'b', ").status()).isEqualTo(201);
    }

    @Test
    void nobodySaysThatTheyActForAnother() {
        desk.as(member("a"));

        assertThat(opinion("'onBehalfOf': 'b', ").code()).isEqualTo("access.not-allowed");
    }

    private Answer opinion(String more) {
        return desk.send(
                "give-committee-opinion",
                ("{'id': 'x', " + more
                                + "'data': {'committee': 'support', 'subject': 'APPROACH', 'opinion': 'FAVOURABLE'}}")
                        .replace('\'', '"'));
    }

    private void after(String command, String body) {
        desk.after(command, ("{'id': 'x', 'effective': '2008', " + body + "}").replace('\'', '"'));
    }

    private static Reader member(String... organisations) {
        List<Right> held = List.of(organisations).stream()
                .map(organisation -> new Right(
                        AccessRole.COMMITTEE_MEMBER,
                        new AccessScope(
                                false, List.of(), List.of(new SupportCaseId("c")), new OrganisationId(organisation))))
                .toList();
        return new Reader(new Rights(new AccountId("member"), held), false);
    }
}
