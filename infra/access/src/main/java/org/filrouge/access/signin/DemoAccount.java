package org.filrouge.access.signin;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.filrouge.kernel.access.AccessRole;
import org.filrouge.kernel.access.AccessScope;
import org.filrouge.kernel.access.Right;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.value.Territory;

/** One account of the demonstration per role, with a part of the programme that the demonstration's cases have. */
record DemoAccount(String login, Right right) {

    static final List<DemoAccount> ALL = List.of(
            everywhere("officer", AccessRole.PROGRAMME_OFFICER),
            of("provider", AccessRole.PROVIDER, "cabinet-strategie-et-gestion-publiques"),
            of("beneficiary", AccessRole.BENEFICIARY, "elips"),
            new DemoAccount(
                    "committee",
                    new Right(
                            AccessRole.COMMITTEE_MEMBER,
                            new AccessScope(false, List.of(Territory.parse("DEP-57")), List.of(), null))),
            of("funder", AccessRole.FUNDER, "region-paca"),
            everywhere("evaluator", AccessRole.EVALUATOR),
            everywhere("auditor", AccessRole.AUDITOR),
            everywhere("admin", AccessRole.ADMINISTRATOR));

    private static final String LINE = "%-12s %s / %s%s";

    String displayName() {
        return right.role().label().fr();
    }

    /** One line of the table that is shown at the start. */
    String line() {
        String part = Stream.concat(
                        right.scope().territories().stream().map(Territory::toString),
                        Stream.ofNullable(right.scope().organisation()).map(OrganisationId::slug))
                .collect(Collectors.joining(", "));
        return LINE.formatted(
                login, right.role().label().fr(), right.role().label().en(), part.isEmpty() ? "" : " : " + part);
    }

    private static DemoAccount everywhere(String login, AccessRole role) {
        return new DemoAccount(login, new Right(role, AccessScope.EVERYWHERE));
    }

    private static DemoAccount of(String login, AccessRole role, String organisation) {
        return new DemoAccount(login, new Right(role, AccessScope.of(new OrganisationId(organisation))));
    }
}
