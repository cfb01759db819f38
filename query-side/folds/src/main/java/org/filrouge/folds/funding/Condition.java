package org.filrouge.folds.funding;

import java.util.List;
import org.filrouge.folds.Dated;
import org.filrouge.folds.Lists;
import org.filrouge.kernel.event.FactStatus;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.funding.ConditionStatus;
import org.filrouge.kernel.funding.FundingAgreementEvent.ConditionAssessed;
import org.filrouge.kernel.funding.FundingAgreementEvent.ConditionSet;
import org.filrouge.kernel.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * A condition and how far it was found met.
 *
 * @param condition its name within the agreement
 * @param set when it was set; null when nothing says so
 * @param latest the last assessment that has happened; null while nobody looked
 */
public record Condition(
        String condition,
        @Nullable String text,
        List<OrganisationId> funders,
        @Nullable Dated set,
        List<Assessment> assessments,
        @Nullable ConditionStatus latest) {

    /** Somebody looked. */
    public record Assessment(ConditionStatus status, @Nullable String finding, Dated when) {}

    static Condition named(String condition) {
        return new Condition(condition, null, List.of(), null, List.of(), null);
    }

    Condition after(ConditionSet e, RecordedEvent event) {
        return new Condition(condition, e.text(), e.funders(), Dated.of(event), assessments, latest);
    }

    Condition after(ConditionAssessed e, RecordedEvent event) {
        Assessment looked = new Assessment(e.status(), e.finding(), Dated.of(event));
        boolean happened = event.envelope().status() == FactStatus.ACTUAL;
        return new Condition(
                condition, text, funders, set, Lists.and(assessments, looked), happened ? e.status() : latest);
    }
}
