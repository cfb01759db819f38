package org.filrouge.kernel.event;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.filrouge.kernel.access.AccountEvent;
import org.filrouge.kernel.approval.ProposalEvent;
import org.filrouge.kernel.childcare.ChildcareFacilityEvent;
import org.filrouge.kernel.collectiveengineering.CollectiveEngineeringEvent;
import org.filrouge.kernel.commitment.CommitmentEvent;
import org.filrouge.kernel.consultation.ConsultationEvent;
import org.filrouge.kernel.convention.ConventionEvent;
import org.filrouge.kernel.correction.CorrectionEvent;
import org.filrouge.kernel.diagnosis.DiagnosisEvent;
import org.filrouge.kernel.employergroup.EmployerGroupEvent;
import org.filrouge.kernel.erasure.TextErasureEvent;
import org.filrouge.kernel.evaluation.EvaluationEvent;
import org.filrouge.kernel.funding.FundingAgreementEvent;
import org.filrouge.kernel.idempotency.IdempotencyKeyEvent;
import org.filrouge.kernel.identifier.IdentifierEvent;
import org.filrouge.kernel.importing.CaseFileEvent;
import org.filrouge.kernel.indicator.IndicatorEvent;
import org.filrouge.kernel.initiative.TerritorialInitiativeEvent;
import org.filrouge.kernel.merger.MergerEvent;
import org.filrouge.kernel.mission.MissionEvent;
import org.filrouge.kernel.observation.ObservationEvent;
import org.filrouge.kernel.organisation.OrganisationEvent;
import org.filrouge.kernel.person.PersonEvent;
import org.filrouge.kernel.pooling.PoolingProjectEvent;
import org.filrouge.kernel.providerselection.ProviderSelectionEvent;
import org.filrouge.kernel.refusal.RefusalCode;
import org.filrouge.kernel.sharedcost.SharedCostEvent;
import org.filrouge.kernel.sharedservice.SharedServiceEvent;
import org.filrouge.kernel.supportcase.SupportCaseEvent;
import org.filrouge.kernel.supportplan.SupportPlanEvent;
import org.filrouge.kernel.supportrequest.SupportRequestEvent;
import org.filrouge.kernel.territory.TerritoryRefusal;

/**
 * Every event the log may hold: stable name and revision on one side, the record that carries it on the other. It is a closed
 * list, and so also the list of what may be read back.
 */
public final class EventCatalogue {

    /** The kinds of streams, in the order in which a support usually meets them. */
    private static final List<Class<? extends DomainEvent>> FAMILIES = List.of(
            OrganisationEvent.class,
            SupportCaseEvent.class,
            SupportRequestEvent.class,
            DiagnosisEvent.class,
            SupportPlanEvent.class,
            CollectiveEngineeringEvent.class,
            ProviderSelectionEvent.class,
            MissionEvent.class,
            CommitmentEvent.class,
            FundingAgreementEvent.class,
            SharedCostEvent.class,
            PoolingProjectEvent.class,
            SharedServiceEvent.class,
            EmployerGroupEvent.class,
            MergerEvent.class,
            ChildcareFacilityEvent.class,
            ConventionEvent.class,
            TerritorialInitiativeEvent.class,
            EvaluationEvent.class,
            ObservationEvent.class,
            IndicatorEvent.class,
            AccountEvent.class,
            PersonEvent.class,
            TextErasureEvent.class,
            CorrectionEvent.class,
            CaseFileEvent.class,
            IdempotencyKeyEvent.class,
            IdentifierEvent.class,
            ProposalEvent.class,
            ConsultationEvent.class);

    private static final Map<String, Entry> BY_NAME = new LinkedHashMap<>();
    private static final Map<Class<?>, Entry> BY_RECORD = new LinkedHashMap<>();
    private static final Map<String, Entry> BY_COMMAND = new LinkedHashMap<>();
    private static final Map<String, StreamFamily> BY_STREAM = new LinkedHashMap<>();

    static {
        FAMILIES.forEach(EventCatalogue::add);
    }

    private EventCatalogue() {}

    /**
     * One event of the catalogue.
     *
     * @param record the record that carries it
     */
    public record Entry(EventType type, StreamFamily family, Class<? extends DomainEvent> record) {

        public String name() {
            return type.name();
        }

        public Optional<String> command() {
            return type.command().isEmpty() ? Optional.empty() : Optional.of(type.command());
        }
    }

    public static Collection<Entry> entries() {
        return BY_NAME.values();
    }

    public static Collection<StreamFamily> families() {
        return BY_STREAM.values();
    }

    public static Optional<Entry> byName(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    public static Optional<Entry> byCommand(String command) {
        return Optional.ofNullable(BY_COMMAND.get(command));
    }

    /**
     * The entry of a record of the catalogue.
     *
     * @throws IllegalArgumentException when the class is none of them
     */
    public static Entry of(Class<?> record) {
        Entry entry = BY_RECORD.get(record);
        if (entry == null) {
            throw new IllegalArgumentException(record.getName() + " is no event of the catalogue");
        }
        return entry;
    }

    /**
     * The kind of stream a key belongs to.
     *
     * @throws IllegalArgumentException when there is no such kind
     */
    public static StreamFamily family(String stream) {
        StreamFamily family = BY_STREAM.get(stream);
        if (family == null) {
            throw new IllegalArgumentException(stream + " is no stream of the catalogue");
        }
        return family;
    }

    /** Every refusal code a rule may give, by its stable text: those of the streams, and those of the places a fact names. */
    public static Map<String, RefusalCode> refusals() {
        Map<String, RefusalCode> codes = new LinkedHashMap<>();
        families().stream()
                .flatMap(family -> Arrays.stream(family.refusals().getEnumConstants()))
                .forEach(code -> codes.put(code.code(), code));
        Arrays.stream(TerritoryRefusal.values()).forEach(code -> codes.put(code.code(), code));
        return codes;
    }

    private static void add(Class<? extends DomainEvent> family) {
        StreamFamily stream = family.getAnnotation(StreamFamily.class);
        BY_STREAM.put(stream.stream(), stream);
        for (Class<?> permitted : family.getPermittedSubclasses()) {
            Entry entry = new Entry(
                    permitted.getAnnotation(EventType.class), stream, permitted.asSubclass(DomainEvent.class));
            putOnce(BY_NAME, entry.name(), entry);
            putOnce(BY_RECORD, entry.record(), entry);
            entry.command().ifPresent(command -> putOnce(BY_COMMAND, command, entry));
        }
    }

    private static <K> void putOnce(Map<K, Entry> table, K key, Entry entry) {
        if (table.put(key, entry) != null) {
            throw new IllegalStateException("twice in the catalogue: " + key);
        }
    }
}
