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
        Referrals referrals,
        Engineering engineering,
        Membership membership,
        Governance governance,
        Cycle cycle,
        Provision provision,
        Missions missions,
        Contracts contracts,
        Commitments commitments,
        Endings endings,
        Difficulties difficulties,
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
        Gaps gaps,
        Warnings warnings) {

    static CaseView empty(String id) {
        return new CaseView(
                id,
                Frame.EMPTY,
                Timeline.EMPTY,
                Origin.EMPTY,
                Referrals.EMPTY,
                Engineering.EMPTY,
                Membership.EMPTY,
                Governance.EMPTY,
                Cycle.EMPTY,
                Provision.EMPTY,
                Missions.EMPTY,
                Contracts.EMPTY,
                Commitments.EMPTY,
                Endings.EMPTY,
                Difficulties.EMPTY,
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
                Gaps.EMPTY,
                Warnings.EMPTY);
    }

    CaseView withTimeline(Timeline changed) {
        return new CaseView(
                id,
                frame,
                changed,
                origin,
                referrals,
                engineering,
                membership,
                governance,
                cycle,
                provision,
                missions,
                contracts,
                commitments,
                endings,
                difficulties,
                money,
                pooling,
                services,
                employerGroups,
                mergers,
                facilities,
                conventions,
                initiatives,
                evaluations,
                jobs,
                observations,
                workforce,
                gaps,
                warnings);
    }
}
