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
        SharedServices services,
        EmployerGroups employerGroups,
        Mergers mergers,
        Facilities facilities,
        Conventions conventions,
        Initiatives initiatives,
        Evaluations evaluations,
        Jobs jobs,
        Observations observations,
        Workforce workforce,
        Gaps gaps) {

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
                SharedServices.EMPTY,
                EmployerGroups.EMPTY,
                Mergers.EMPTY,
                Facilities.EMPTY,
                Conventions.EMPTY,
                Initiatives.EMPTY,
                Evaluations.EMPTY,
                Jobs.EMPTY,
                Observations.EMPTY,
                Workforce.EMPTY,
                Gaps.EMPTY);
    }
}
