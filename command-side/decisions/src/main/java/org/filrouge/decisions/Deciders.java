package org.filrouge.decisions;

import java.util.Map;
import java.util.Optional;
import org.filrouge.decisions.access.Account;
import org.filrouge.decisions.childcare.ChildcareFacility;
import org.filrouge.decisions.collectiveengineering.CollectiveEngineering;
import org.filrouge.decisions.commitment.Commitment;
import org.filrouge.decisions.convention.Convention;
import org.filrouge.decisions.diagnosis.Diagnosis;
import org.filrouge.decisions.employergroup.EmployerGroup;
import org.filrouge.decisions.erasure.TextErasure;
import org.filrouge.decisions.evaluation.Evaluation;
import org.filrouge.decisions.funding.FundingAgreement;
import org.filrouge.decisions.indicator.DefinedIndicator;
import org.filrouge.decisions.initiative.TerritorialInitiative;
import org.filrouge.decisions.merger.Merger;
import org.filrouge.decisions.mission.Mission;
import org.filrouge.decisions.observation.Observation;
import org.filrouge.decisions.organisation.Organisation;
import org.filrouge.decisions.person.Person;
import org.filrouge.decisions.pooling.PoolingProject;
import org.filrouge.decisions.providerselection.ProviderSelection;
import org.filrouge.decisions.sharedcost.SharedCost;
import org.filrouge.decisions.sharedservice.SharedService;
import org.filrouge.decisions.supportcase.SupportCase;
import org.filrouge.decisions.supportplan.SupportPlan;
import org.filrouge.decisions.supportrequest.SupportRequest;
import org.filrouge.kernel.access.AccountId;
import org.filrouge.kernel.childcare.ChildcareFacilityId;
import org.filrouge.kernel.collectiveengineering.CollectiveEngineeringId;
import org.filrouge.kernel.commitment.CommitmentId;
import org.filrouge.kernel.convention.ConventionId;
import org.filrouge.kernel.diagnosis.DiagnosisId;
import org.filrouge.kernel.employergroup.EmployerGroupId;
import org.filrouge.kernel.erasure.TextErasureId;
import org.filrouge.kernel.evaluation.EvaluationId;
import org.filrouge.kernel.funding.FundingAgreementId;
import org.filrouge.kernel.indicator.IndicatorId;
import org.filrouge.kernel.initiative.TerritorialInitiativeId;
import org.filrouge.kernel.merger.MergerId;
import org.filrouge.kernel.mission.MissionId;
import org.filrouge.kernel.observation.ObservationId;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.person.PersonId;
import org.filrouge.kernel.pooling.PoolingProjectId;
import org.filrouge.kernel.providerselection.ProviderSelectionId;
import org.filrouge.kernel.sharedcost.SharedCostId;
import org.filrouge.kernel.sharedservice.SharedServiceId;
import org.filrouge.kernel.supportcase.SupportCaseId;
import org.filrouge.kernel.supportplan.SupportPlanId;
import org.filrouge.kernel.supportrequest.SupportRequestId;

/** The rules of every kind of stream that takes decisions, in the order in which a support usually meets them. */
public final class Deciders {

    private static final Map<String, Decider<?, ?>> BY_STREAM = Map.ofEntries(
            Map.entry(OrganisationId.STREAM, new Organisation()),
            Map.entry(SupportCaseId.STREAM, new SupportCase()),
            Map.entry(SupportRequestId.STREAM, new SupportRequest()),
            Map.entry(DiagnosisId.STREAM, new Diagnosis()),
            Map.entry(SupportPlanId.STREAM, new SupportPlan()),
            Map.entry(CollectiveEngineeringId.STREAM, new CollectiveEngineering()),
            Map.entry(ProviderSelectionId.STREAM, new ProviderSelection()),
            Map.entry(MissionId.STREAM, new Mission()),
            Map.entry(CommitmentId.STREAM, new Commitment()),
            Map.entry(FundingAgreementId.STREAM, new FundingAgreement()),
            Map.entry(SharedCostId.STREAM, new SharedCost()),
            Map.entry(PoolingProjectId.STREAM, new PoolingProject()),
            Map.entry(SharedServiceId.STREAM, new SharedService()),
            Map.entry(EmployerGroupId.STREAM, new EmployerGroup()),
            Map.entry(MergerId.STREAM, new Merger()),
            Map.entry(ChildcareFacilityId.STREAM, new ChildcareFacility()),
            Map.entry(ConventionId.STREAM, new Convention()),
            Map.entry(TerritorialInitiativeId.STREAM, new TerritorialInitiative()),
            Map.entry(EvaluationId.STREAM, new Evaluation()),
            Map.entry(ObservationId.STREAM, new Observation()),
            Map.entry(IndicatorId.STREAM, new DefinedIndicator()),
            Map.entry(AccountId.STREAM, new Account()),
            Map.entry(PersonId.STREAM, new Person()),
            Map.entry(TextErasureId.STREAM, new TextErasure()));

    private Deciders() {}

    /** The rules of a kind of stream; empty for the house's own bookkeeping, which takes no decisions. */
    public static Optional<Decider<?, ?>> of(String stream) {
        return Optional.ofNullable(BY_STREAM.get(stream));
    }
}
