package org.filrouge.acceptance;

import java.util.List;
import java.util.Map;

/** Money that one funder must not learn of: of another in a case in which it pays too, and in one in which it does not. */
final class OtherFunders {

    static final String SHARED_CASE = "bouches-du-rhone-ge14";
    static final String FOREIGN_CASE = "moselle-elips";
    static final String OTHER = "departement-13";
    static final String AGREEMENT = "departement-13-ge-14";
    static final String FOREIGN_AGREEMENT = "departement-57-elips";

    /** What must be in no answer: amounts, sums with them, and what was told of them. */
    static final List<String> NEVER_TOLD =
            List.of("40404", "40 404", "12345.67", "12 345,67", "77707", "77 707", "55404", "55 404", "Aide secrète");

    private final Program program;
    private final Caller officer;

    OtherFunders(Program program) {
        this.program = program;
        this.officer = program.as("officer");
    }

    /** Tells of the money; returns the size of the log before the other's grant in the shared case was recorded. */
    long told() {
        enter(OTHER, "Département 13");
        enter("departement-57", "Département 57");
        role(SHARED_CASE, OTHER);
        role(FOREIGN_CASE, "departement-57");
        grant(FOREIGN_CASE, FOREIGN_AGREEMENT, "departement-57", "elips", "77707");
        long before = grant(SHARED_CASE, AGREEMENT, OTHER, "ge-14", "40404");
        long last = officer.accepted(
                "pay-funding",
                Map.of(
                        "id",
                        AGREEMENT,
                        "effective",
                        "2008-05",
                        "data",
                        Map.of("payment", "acompte", "amount", euros("12345.67"))));
        program.as("auditor").seen("/api/cases", last);
        return before;
    }

    /** Another grant of the other in the shared case; returns its position. */
    long grant(String agreement, String amount) {
        return grant(SHARED_CASE, agreement, OTHER, "ge-14", amount);
    }

    /** A payment of the funder's own; returns its position. */
    long ownPayment(String amount) {
        return officer.accepted(
                "pay-funding",
                Map.of(
                        "id", "ge-14-demarrage",
                        "effective", "2009-06",
                        "data", Map.of("payment", "solde", "amount", euros(amount))));
    }

    /** The event by which an agreement of another was granted. */
    String event() {
        return program.as("auditor")
                .get("/api/streams/funding-agreement:" + AGREEMENT)
                .json()
                .at("/events/0/id")
                .asString();
    }

    private void enter(String id, String name) {
        officer.accepted(
                "enter-organisation", Map.of("id", id, "data", Map.of("name", name, "kind", "LOCAL_AUTHORITY")));
    }

    private void role(String caseId, String organisation) {
        officer.accepted(
                "assign-role",
                Map.of("id", caseId, "data", Map.of("organisation", organisation, "roles", List.of("FUNDER"))));
    }

    private long grant(String caseId, String agreement, String funder, String recipient, String amount) {
        return officer.accepted(
                "grant-funding",
                Map.of(
                        "id",
                        agreement,
                        "case",
                        caseId,
                        "effective",
                        "2008-03",
                        "data",
                        Map.of(
                                "funder",
                                funder,
                                "recipient",
                                recipient,
                                "amount",
                                euros(amount),
                                "object",
                                "Aide secrète",
                                "kind",
                                "START_UP",
                                "dla",
                                "NO")));
    }

    private static Map<String, Object> euros(String amount) {
        return Map.of("amount", amount, "basis", "NOT_STATED");
    }
}
