package org.filrouge.folds.indicator;

import static org.filrouge.kernel.event.FactStatus.ACTUAL;
import static org.filrouge.kernel.event.FactStatus.PLANNED;
import static org.filrouge.kernel.event.FactStatus.PROBABLE;
import static org.filrouge.kernel.indicator.Condition.Test.TOLD;
import static org.filrouge.kernel.indicator.Condition.Test.UNTOLD;
import static org.filrouge.kernel.value.AnswerStatus.UNKNOWN;

import java.util.List;
import org.filrouge.kernel.indicator.Formula;
import org.filrouge.kernel.indicator.Formula.Distinct;
import org.filrouge.kernel.indicator.Formula.Sum;
import org.filrouge.kernel.indicator.Match;
import org.filrouge.kernel.indicator.Selection;

/** The facts that several indicators look at. */
final class Selections {

    static final Selection DELIVERED = Selection.of("mission.delivered");
    static final Selection PHASES = Selection.of("mission.phase-completed");
    static final Selection GRANTED = Selection.of("funding-agreement.granted");
    static final Selection JOINED =
            Selection.of("collective-engineering.structure-joined").where("scope", "FULL");
    static final Selection FOLLOWED =
            Selection.of("collective-engineering.structure-joined").where("scope", "PARTIAL");
    static final Selection FILED = Selection.of("employer-group.statutes-filed");
    static final Selection CEASED = Selection.of("employer-group.activity-ceased");
    static final Selection HIRED = Selection.of("organisation.employee-recruited", "employer-group.staff-hired");
    static final Selection MISSION_STARTED = Selection.of("mission.started");
    static final Selection MISSION_ENDED = PHASES.and(DELIVERED);
    static final Selection REGISTERED = Selection.of("shared-service.entity-registered");
    static final Selection OPENED = Selection.of("shared-service.opened");
    static final Selection CALLED =
            Selection.of("collective-engineering.invitation-sent", "collective-engineering.structures-targeted");
    static final Selection ENTITY_CREATED = FILED.and(REGISTERED).and(Selection.of("merger.merged-entity-created"));
    static final Selection WORKFORCE = Selection.observed("workforce");
    static final Selection SESSION = Selection.observed("work-session");
    static final Selection MET = Selection.of("collective-engineering.committee-met");
    static final Selection PROVIDER = Selection.of("support-case.role-assigned").where("roles", "PROVIDER");
    static final Selection NETWORK = Selection.of("support-case.role-assigned").where("roles", "NETWORK");
    static final Selection WITHDREW = Selection.of("mission.provider-withdrew");
    static final Selection REJECTED = Selection.of("mission.deliverable-rejected");
    static final Selection SUBMITTED = Selection.of("mission.deliverable-submitted");
    static final Selection CONVERTED = Selection.of("organisation.jobs-converted");
    static final Selection REQUESTED = Selection.of("support-request.support-requested");
    static final Selection INITIATED = Selection.of("collective-engineering.initiated");
    static final Selection WIDENED = Selection.of("support-plan.scope-widened");
    static final Selection SPECIFIED = Selection.of("provider-selection.specifications-issued");
    static final Selection DIAGNOSED = Selection.of("diagnosis.completed");
    static final Selection NARROWED = Selection.of("pooling-project.narrowed");
    static final Selection CAPACITY = Selection.of(
            "childcare-facility.capacity-authorised",
            "childcare-facility.capacity-extended",
            "childcare-facility.capacity-reduced");
    static final Selection FLEET = Selection.of("shared-service.fleet-extended");
    static final Selection ASSESSED = Selection.of("funding-agreement.condition-assessed");
    static final Selection EVERYTHING_TOLD =
            Selection.of(Selection.EVERY).status(ACTUAL, PLANNED, PROBABLE).where("@line", TOLD);

    /** Promises not kept; a broken one stays open, because somebody may still take it over. */
    static final Selection OPEN_PROMISE =
            Selection.of("commitment.made").unless(Selection.of("commitment.kept"), Match.When.ANY, "@stream");

    static final Selection OWNERLESS_PROMISE = OPEN_PROMISE
            .where("owner", UNTOLD)
            .unless(Selection.of("commitment.taken-over"), Match.When.ANY, "@stream");

    /** Structures that joined in full. */
    static final Formula STRUCTURES = new Distinct(JOINED, List.of("structure"), "", UNKNOWN);

    /** Structures invited or targeted. */
    static final Formula CALLED_STRUCTURES =
            new Distinct(CALLED, List.of("addressees", "structures"), "count", UNKNOWN);

    private Selections() {}

    static Formula sum(Selection of, String... fields) {
        return new Sum(of, List.of(fields), UNKNOWN, false);
    }

    /** A figure of the latest report of each structure's workforce. */
    static Formula reported(String figure) {
        return sum(WORKFORCE.last("values.organisation"), "values." + figure);
    }
}
