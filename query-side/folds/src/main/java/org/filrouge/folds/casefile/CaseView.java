package org.filrouge.folds.casefile;

/**
 * One support case, read as a whole. Every item names the event that says so.
 *
 * @param id the name of the case
 */
public record CaseView(
        String id,
        Frame frame,
        Timeline timeline,
        Origin origin,
        Engineering engineering,
        Provision provision,
        Missions missions,
        Commitments commitments,
        Grants money,
        PoolingProjects pooling,
        EmployerGroups employerGroups,
        Mergers mergers,
        Jobs jobs,
        Observations observations,
        Workforce workforce,
        Gaps gaps,
        Warnings warnings) {

    static CaseView empty(String id) {
        return new CaseView(
                id,
                Frame.EMPTY,
                Timeline.EMPTY,
                Origin.EMPTY,
                Engineering.EMPTY,
                Provision.EMPTY,
                Missions.EMPTY,
                Commitments.EMPTY,
                Grants.EMPTY,
                PoolingProjects.EMPTY,
                EmployerGroups.EMPTY,
                Mergers.EMPTY,
                Jobs.EMPTY,
                Observations.EMPTY,
                Workforce.EMPTY,
                Gaps.EMPTY,
                Warnings.EMPTY);
    }

    CaseView withTimeline(Timeline changed) {
        return new CaseView(
                id,
                frame,
                changed,
                origin,
                engineering,
                provision,
                missions,
                commitments,
                money,
                pooling,
                employerGroups,
                mergers,
                jobs,
                observations,
                workforce,
                gaps,
                warnings);
    }
}
