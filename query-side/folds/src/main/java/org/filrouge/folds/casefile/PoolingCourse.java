package org.filrouge.folds.casefile;

import java.util.List;
import org.filrouge.folds.Dated;
import org.filrouge.folds.Lists;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.pooling.PoolingProjectEvent.Ended;
import org.filrouge.kernel.pooling.PoolingProjectEvent.FeasibilityStudyCompleted;
import org.filrouge.kernel.pooling.PoolingProjectEvent.Narrowed;
import org.filrouge.kernel.pooling.PoolingProjectEvent.SuccessConditionsAgreed;
import org.jspecify.annotations.Nullable;

/**
 * What a pooling project went through: conditions of success, studies, and who stayed.
 *
 * @param narrowings each time it went on with fewer parties
 * @param ended when nobody went on with it; null while nothing says so
 */
public record PoolingCourse(
        List<Conditions> conditions,
        List<Study> studies,
        List<Narrowing> narrowings,
        @Nullable Dated ended,
        @Nullable String cause) {

    static final PoolingCourse UNTOLD = new PoolingCourse(List.of(), List.of(), List.of(), null, null);

    /** What must hold for the project to succeed, and who agreed it. */
    public record Conditions(List<String> conditions, List<OrganisationId> parties, Dated when) {}

    /** Whether the project can work, by a study. */
    public record Study(String question, String conclusion, Dated when) {}

    /** The parties before and after. */
    public record Narrowing(
            List<OrganisationId> before, List<OrganisationId> after, @Nullable String cause, Dated when) {}

    PoolingCourse with(SuccessConditionsAgreed e, Dated when) {
        List<Conditions> all = Lists.and(conditions, new Conditions(e.conditions(), e.parties(), when));
        return new PoolingCourse(all, studies, narrowings, ended, cause);
    }

    PoolingCourse with(FeasibilityStudyCompleted e, Dated when) {
        List<Study> all = Lists.and(studies, new Study(e.question(), e.conclusion(), when));
        return new PoolingCourse(conditions, all, narrowings, ended, cause);
    }

    PoolingCourse with(Narrowed e, Dated when) {
        List<Narrowing> all = Lists.and(narrowings, new Narrowing(e.before(), e.after(), e.cause(), when));
        return new PoolingCourse(conditions, studies, all, ended, cause);
    }

    PoolingCourse with(Ended e, Dated when) {
        return new PoolingCourse(conditions, studies, narrowings, Dated.latest(ended, when), e.cause());
    }
}
