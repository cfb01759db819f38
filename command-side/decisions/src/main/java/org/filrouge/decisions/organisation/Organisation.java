package org.filrouge.decisions.organisation;

import static org.filrouge.kernel.organisation.OrganisationRefusal.*;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.filrouge.decisions.Decider;
import org.filrouge.decisions.Names;
import org.filrouge.decisions.Ruling;
import org.filrouge.decisions.organisation.Organisation.State;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.organisation.Identifier;
import org.filrouge.kernel.organisation.OrganisationEvent;
import org.filrouge.kernel.organisation.OrganisationEvent.ActivityCarrierChanged;
import org.filrouge.kernel.organisation.OrganisationEvent.ConflictResolved;
import org.filrouge.kernel.organisation.OrganisationEvent.DistressReported;
import org.filrouge.kernel.organisation.OrganisationEvent.EmployeeRecruited;
import org.filrouge.kernel.organisation.OrganisationEvent.Entered;
import org.filrouge.kernel.organisation.OrganisationEvent.Founded;
import org.filrouge.kernel.organisation.OrganisationEvent.IdentifierEnded;
import org.filrouge.kernel.organisation.OrganisationEvent.IdentifierRecorded;
import org.filrouge.kernel.organisation.OrganisationEvent.JobsConverted;
import org.filrouge.kernel.organisation.OrganisationEvent.LegalFormChanged;
import org.filrouge.kernel.organisation.OrganisationEvent.Registered;
import org.filrouge.kernel.organisation.OrganisationEvent.SelfFinancingRateReported;
import org.filrouge.kernel.organisation.OrganisationEvent.Succeeded;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.value.FuzzyDate;
import org.filrouge.kernel.value.Measure;
import org.jspecify.annotations.Nullable;

/** The rules of an organisation's own history. */
public final class Organisation implements Decider<OrganisationEvent, State> {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * What the rules remember.
     *
     * @param self the organisation's own name in addresses
     * @param name null until the organisation is entered
     * @param distress when difficulties were reported
     * @param identifiers the numbers it has, and those it had without their end being recorded
     */
    public record State(
            String self,
            @Nullable String name,
            @Nullable FuzzyDate founded,
            @Nullable FuzzyDate registered,
            List<FuzzyDate> distress,
            Set<OrganisationId> successors,
            Set<Identifier> identifiers) {

        private State with(Set<Identifier> numbers) {
            return new State(self, name, founded, registered, distress, successors, numbers);
        }
    }

    @Override
    public State initial() {
        return initial("");
    }

    @Override
    public State initial(String slug) {
        return new State(slug, null, null, null, List.of(), Set.of(), Set.of());
    }

    @Override
    public Ruling<OrganisationEvent> decide(OrganisationEvent proposed, Envelope envelope, State state) {
        Ruling<OrganisationEvent> ruling = Ruling.of(proposed);
        boolean entered = state.name() != null;
        if (!(proposed instanceof Entered)) {
            ruling = ruling.refuseIf(!entered, NOT_ENTERED);
        }
        return switch (proposed) {
            case Entered e -> ruling.refuseIf(entered, ALREADY_ENTERED, "name", state.name());
            case Founded e -> ruling.refuseIf(state.founded() != null, ALREADY_FOUNDED, "founded", state.founded());
            case Registered e ->
                ruling.refuseIf(state.registered() != null, ALREADY_REGISTERED, "registered", state.registered());
            case LegalFormChanged e -> ruling.refuseIf(e.from().equals(e.to()), LEGAL_FORM_UNCHANGED, "form", e.from());
            case JobsConverted e -> Employment.conversion(ruling, e);
            case EmployeeRecruited e -> Employment.recruitment(ruling, envelope, state.registered());
            case ActivityCarrierChanged e -> ruling.refuseIf(e.from().equals(e.to()), CARRIER_UNCHANGED);
            case DistressReported e -> ruling.refuseIf(e.kinds().isEmpty(), NO_KIND_OF_DISTRESS);
            case ConflictResolved e ->
                ruling.refuseIf(
                        state.distress().stream().allMatch(envelope.effective()::certainlyBefore), NO_DISTRESS_BEFORE);
            case SelfFinancingRateReported e ->
                ruling.refuseIf(!isShare(e.rate()), RATE_OUT_OF_RANGE, "rate", e.rate());
            case Succeeded e -> succession(ruling, e, state);
            case IdentifierRecorded e -> Identifiers.recorded(ruling, e, state.identifiers());
            case IdentifierEnded e -> Identifiers.ended(ruling, e, state.identifiers());
        };
    }

    @Override
    public State happened(State state, OrganisationEvent event, Envelope envelope) {
        return switch (event) {
            case Entered e -> known(state, e.name(), state.founded(), state.registered());
            case Founded e -> known(state, state.name(), envelope.effective(), state.registered());
            case Registered e -> known(state, state.name(), state.founded(), envelope.effective());
            case LegalFormChanged e -> state;
            case JobsConverted e -> state;
            case EmployeeRecruited e -> state;
            case ActivityCarrierChanged e -> state;
            case DistressReported e -> distressed(state, envelope.effective());
            case ConflictResolved e -> state;
            case SelfFinancingRateReported e -> state;
            case Succeeded e ->
                new State(
                        state.self(),
                        state.name(),
                        state.founded(),
                        state.registered(),
                        state.distress(),
                        Names.withAll(state.successors(), e.successors()),
                        state.identifiers());
            case IdentifierRecorded e -> state.with(Names.with(state.identifiers(), e.identifier()));
            case IdentifierEnded e -> state.with(Names.missing(state.identifiers(), Set.of(e.identifier())));
        };
    }

    private static State known(
            State s, @Nullable String name, @Nullable FuzzyDate founded, @Nullable FuzzyDate registered) {
        return new State(s.self(), name, founded, registered, s.distress(), s.successors(), s.identifiers());
    }

    private static State distressed(State s, FuzzyDate reported) {
        List<FuzzyDate> all =
                Stream.concat(s.distress().stream(), Stream.of(reported)).toList();
        return new State(s.self(), s.name(), s.founded(), s.registered(), all, s.successors(), s.identifiers());
    }

    private static boolean isShare(Measure rate) {
        BigDecimal number = rate.number();
        return number == null || (number.signum() >= 0 && number.compareTo(HUNDRED) <= 0);
    }

    private static Ruling<OrganisationEvent> succession(Ruling<OrganisationEvent> ruling, Succeeded e, State state) {
        Set<OrganisationId> known = new LinkedHashSet<>(e.successors());
        known.retainAll(state.successors());
        return ruling.refuseIf(e.successors().isEmpty(), NO_SUCCESSOR)
                .refuseIf(
                        e.successors().stream().map(OrganisationId::slug).anyMatch(state.self()::equals),
                        SUCCEEDS_ITSELF)
                .refuseIf(!known.isEmpty(), ALREADY_SUCCEEDED, "successors", Names.listed(known));
    }
}
