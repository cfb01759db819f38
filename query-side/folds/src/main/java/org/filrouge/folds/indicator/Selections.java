package org.filrouge.folds.indicator;

import org.filrouge.kernel.value.AnswerStatus;

/** The facts that several indicators look at. */
final class Selections {

    static final Selection DELIVERED = Selection.of("mission.delivered");
    static final Selection GRANTED = Selection.of("funding-agreement.granted");
    static final Selection JOINED =
            Selection.of("collective-engineering.structure-joined").where("scope", "FULL");
    static final Selection FILED = Selection.of("employer-group.statutes-filed");
    static final Selection CEASED = Selection.of("employer-group.activity-ceased");
    static final Selection HIRED = Selection.of("organisation.employee-recruited", "employer-group.staff-hired");
    static final Selection MISSION_STARTED = Selection.of("mission.started");
    static final Selection MISSION_ENDED = Selection.of("mission.phase-completed", "mission.delivered");
    static final Selection CALLED =
            Selection.of("collective-engineering.invitation-sent", "collective-engineering.structures-targeted");
    static final Selection ENTITY_CREATED =
            Selection.of("employer-group.statutes-filed", "merger.merged-entity-created");
    static final Selection WORKFORCE = Selection.of("observation.recorded").where("kind", "workforce");
    static final Selection PROVIDER = Selection.of("support-case.role-assigned").where("roles", "PROVIDER");
    static final Selection WITHDREW = Selection.of("mission.provider-withdrew");
    static final Selection REJECTED = Selection.of("mission.deliverable-rejected");
    static final Selection SUBMITTED = Selection.of("mission.deliverable-submitted");

    static final Selection CONVERTED = Selection.of("organisation.jobs-converted");

    private Selections() {}

    /** A figure of the latest report of each structure's workforce. */
    static Formula reported(String figure) {
        return new Formula.Latest(WORKFORCE, "values.organisation", "values." + figure, AnswerStatus.UNKNOWN);
    }
}
