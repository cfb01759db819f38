package org.filrouge.folds.sight;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.filrouge.kernel.access.AccessRole;
import org.filrouge.kernel.access.AccessScope;
import org.filrouge.kernel.access.AccountId;
import org.filrouge.kernel.access.Right;
import org.filrouge.kernel.access.Rights;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.supportcase.SupportCaseId;
import org.filrouge.kernel.value.Territory;

/** Readers and what they see of a history. */
final class Readers {

    static final Pseudonyms PSEUDONYMS =
            new Pseudonyms((kind, text) -> UUID.nameUUIDFromBytes((kind + text).getBytes(StandardCharsets.UTF_8))
                    .toString()
                    .replace("-", ""));

    private Readers() {}

    static Right of(AccessRole role, String organisation) {
        return new Right(role, new AccessScope(false, List.of(), List.of(), new OrganisationId(organisation)));
    }

    static Right in(AccessRole role, String place) {
        return new Right(role, new AccessScope(false, List.of(Territory.parse(place)), List.of(), null));
    }

    static Right inCase(AccessRole role, String caseId) {
        return new Right(role, new AccessScope(false, List.of(), List.of(new SupportCaseId(caseId)), null));
    }

    static Right everywhere(AccessRole role) {
        return new Right(role, AccessScope.EVERYWHERE);
    }

    static Sight sight(List<RecordedEvent> log, Right... rights) {
        Rights held = new Rights(new AccountId("a-1"), List.of(rights));
        return Sight.of(SeenHistory.of(held, new ListGround(log)), new Telling(PSEUDONYMS), places -> log.stream()
                .filter(event -> places.contains(event.position()))
                .toList());
    }

    /** Everything of a history that somebody sees. */
    static List<RecordedEvent> seen(List<RecordedEvent> log, Right... rights) {
        Sight sight = sight(log, rights);
        return log.stream().map(sight::seen).flatMap(Optional::stream).toList();
    }

    /** One right in each role, over a part of the programme. */
    static Stream<Right> each() {
        return Stream.of(
                of(AccessRole.FUNDER, "organisation-1"),
                of(AccessRole.PROVIDER, "organisation-1"),
                of(AccessRole.BENEFICIARY, "organisation-1"),
                in(AccessRole.PROGRAMME_OFFICER, "DEP-57"),
                inCase(AccessRole.COMMITTEE_MEMBER, "support-case-1"),
                inCase(AccessRole.EVALUATOR, "support-case-2"),
                everywhere(AccessRole.EVALUATOR),
                everywhere(AccessRole.ADMINISTRATOR));
    }
}
