package org.filrouge.kernel.access;

import java.util.List;

/**
 * Who may give each command, in the columns of {@link AddressRules}. {@code own} is what the right reaches: for an officer or a committee
 * member the cases of their territories, for a provider its missions, for a funder its agreements and commitments, for a beneficiary the
 * facts that name it, and for an emergency access one's own account.
 */
final class CommandRules {

    static final List<Rule> ALL = PolicyTable.words(
            """
            own  -    -    -    -    -    -    -    | open-support-case assign-role request-support complete-diagnosis
            own  -    -    -    -    -    -    -    | define-support-plan widen-support-scope
            own  -    -    -    -    -    -    -    | enter-organisation record-organisation-founding register-organisation
            own  -    -    -    -    -    -    -    | change-legal-form convert-jobs recruit-employee change-activity-carrier
            own  -    -    -    -    -    -    -    | report-distress resolve-conflict report-self-financing-rate
            own  -    -    -    -    -    -    -    | record-succession record-organisation-identifier end-organisation-identifier
            own  -    -    -    -    -    -    -    | initiate-collective-engineering target-structures send-invitation
            own  -    -    -    -    -    -    -    | join-collective-engineering decline-collective-engineering establish-committee
            own  -    -    -    -    -    -    -    | set-intervention-budget constitute-beneficiary-group
            own  -    -    -    -    -    -    -    | withdraw-from-collective-engineering appoint-lead-dla
            own  -    -    -    -    -    -    -    | close-collective-engineering
            own  -    -    own  -    -    -    -    | give-committee-opinion record-committee-meeting
            own  -    -    own  -    -    -    -    | step-back-from-opinion step-back-from-selection
            own  -    -    -    -    -    -    -    | issue-specifications select-provider hold-pre-tender-meeting
            own  -    -    -    -    -    -    -    | sign-mission-agreement reject-deliverable
            own  own  -    -    -    -    -    -    | start-mission complete-mission-phase submit-deliverable
            own  own  -    -    -    -    -    -    | record-provider-withdrawal deliver-mission extend-mission issue-recommendations
            own  -    -    -    own  -    -    -    | make-commitment keep-commitment keep-commitment-in-part break-commitment
            own  -    -    -    own  -    -    -    | take-over-commitment
            own  -    -    -    own  -    -    -    | grant-funding sign-funding-agreement pay-funding increase-funding
            own  -    -    -    own  -    -    -    | set-funding-condition assess-funding-condition open-drawing-rights
            own  -    -    -    own  -    -    -    | subscribe-capital provide-premises make-staff-available
            own  -    -    -    -    -    -    -    | request-funding justify-funding use-drawing-rights
            own  -    -    -    -    -    -    -    | declare-shared-cost split-shared-cost
            own  -    -    -    -    -    -    -    | launch-pooling-project draft-charter sign-charter bring-charter-into-force
            own  -    -    -    -    -    -    -    | appoint-coordinator agree-success-conditions complete-feasibility-study
            own  -    -    -    -    -    -    -    | narrow-pooling-project end-pooling-project
            own  -    -    -    -    -    -    -    | register-shared-service-entity define-service-offer open-shared-service
            own  -    -    -    -    -    -    -    | extend-fleet request-vehicle make-vehicle-available
            own  -    -    -    -    -    -    -    | raise-eligibility-question rule-on-eligibility
            own  -    -    -    -    -    -    -    | draft-employer-group-documents file-employer-group-statutes
            own  -    -    -    -    -    -    -    | hire-employer-group-staff cease-employer-group-activity announce-staff-transfer
            own  -    -    -    -    -    -    -    | join-employer-group leave-employer-group
            own  -    -    -    -    -    -    -    | approve-merger-pre-project approve-merger create-merged-entity
            own  -    -    -    -    -    -    -    | authorise-capacity open-facility extend-capacity reduce-capacity reserve-places
            own  -    -    -    -    -    -    -    | recognise-sieg sign-convention end-convention
            own  -    -    -    -    -    -    -    | launch-territorial-initiative hypothesise-strategic-objective
            own  -    -    -    -    -    -    -    | confirm-strategic-objective hold-initiative-session
            own  -    -    -    -    -    -    -    | set-evaluation-framework answer-evaluation-question
            own  -    -    -    -    -    -    -    | record-observation rectify retract answer-contestation
            own  -    own  -    -    -    -    -    | contest
            -    -    -    -    -    all  -    -    | define-indicator withdraw-indicator
            -    -    -    -    -    -    -    all  | open-account grant-right withdraw-right close-account
            own  -    -    -    -    -    -    all  | open-emergency-access
            all  -    -    -    -    -    -    -    | register-person record-person-details set-person-retention notify-recipient
            own  -    -    -    -    -    -    all  | place-legal-hold lift-legal-hold
            own  -    -    -    -    -    -    all  | request-erasure approve-erasure refuse-erasure
            own  -    -    -    -    -    -    all  | erase-texts approve-text-erasure refuse-text-erasure""");

    private CommandRules() {}
}
