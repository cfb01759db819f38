package org.filrouge.decisions.employergroup;

import static org.filrouge.kernel.employergroup.EmployerGroupRefusal.*;

import java.util.List;
import java.util.Set;
import org.filrouge.decisions.Decider;
import org.filrouge.decisions.Names;
import org.filrouge.decisions.Ruling;
import org.filrouge.decisions.employergroup.EmployerGroup.State;
import org.filrouge.kernel.employergroup.EmployerGroupDocument;
import org.filrouge.kernel.employergroup.EmployerGroupEvent;
import org.filrouge.kernel.employergroup.EmployerGroupEvent.ActivityCeased;
import org.filrouge.kernel.employergroup.EmployerGroupEvent.DocumentsDrafted;
import org.filrouge.kernel.employergroup.EmployerGroupEvent.MemberJoined;
import org.filrouge.kernel.employergroup.EmployerGroupEvent.MemberLeft;
import org.filrouge.kernel.employergroup.EmployerGroupEvent.StaffHired;
import org.filrouge.kernel.employergroup.EmployerGroupEvent.StaffTransferAnnounced;
import org.filrouge.kernel.employergroup.EmployerGroupEvent.StatutesFiled;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.value.FuzzyDate;
import org.jspecify.annotations.Nullable;

/** The rules of an employer group. */
public final class EmployerGroup implements Decider<EmployerGroupEvent, State> {

    private static final List<EmployerGroupDocument> ALL_THREE = List.of(EmployerGroupDocument.values());

    /** What the rules remember: which papers are written, when the statutes were filed, when activity ceased. */
    public record State(Set<EmployerGroupDocument> drafted, @Nullable FuzzyDate filed, @Nullable FuzzyDate ceased) {}

    @Override
    public State initial() {
        return new State(Set.of(), null, null);
    }

    @Override
    public Ruling<EmployerGroupEvent> decide(EmployerGroupEvent proposed, Envelope envelope, State state) {
        Ruling<EmployerGroupEvent> ruling = Ruling.of(proposed);
        return switch (proposed) {
            case DocumentsDrafted e ->
                ruling.refuseIf(state.filed() != null, STATUTES_ALREADY_FILED, "filed", state.filed());
            case StatutesFiled e -> filing(ruling, e, state);
            case StaffHired e -> hiring(ruling, envelope, state);
            case ActivityCeased e -> ceasing(ruling, envelope, state);
            case StaffTransferAnnounced e -> ruling.refuseIf(state.filed() == null, STATUTES_NOT_FILED);
            case MemberJoined e -> ruling;
            case MemberLeft e -> ruling;
        };
    }

    @Override
    public State happened(State s, EmployerGroupEvent event, Envelope envelope) {
        return switch (event) {
            case DocumentsDrafted e -> new State(Names.withAll(s.drafted, e.documents()), s.filed, s.ceased);
            case StatutesFiled e -> new State(s.drafted, envelope.effective(), s.ceased);
            case StaffHired e -> s;
            case ActivityCeased e -> new State(s.drafted, s.filed, envelope.effective());
            case StaffTransferAnnounced e -> s;
            case MemberJoined e -> s;
            case MemberLeft e -> s;
        };
    }

    private static Ruling<EmployerGroupEvent> filing(Ruling<EmployerGroupEvent> ruling, StatutesFiled e, State state) {
        Set<EmployerGroupDocument> missing = Names.missing(ALL_THREE, state.drafted());
        int members = Set.copyOf(e.members()).size();
        return ruling.refuseIf(state.filed() != null, STATUTES_ALREADY_FILED, "filed", state.filed())
                .refuseIf(members < 2, TOO_FEW_MEMBERS, "members", members)
                .refuseIf(!missing.isEmpty(), DOCUMENTS_MISSING, "missing", Names.listed(missing));
    }

    private static Ruling<EmployerGroupEvent> hiring(
            Ruling<EmployerGroupEvent> ruling, Envelope envelope, State state) {
        FuzzyDate filed = state.filed();
        return ruling.refuseIf(filed == null, STATUTES_NOT_FILED)
                .refuseIf(
                        filed != null && envelope.effective().certainlyBefore(filed),
                        HIRED_BEFORE_FILING,
                        "filed",
                        filed,
                        "hired",
                        envelope.effective())
                .refuseIf(state.ceased() != null, ALREADY_CEASED, "ceased", state.ceased());
    }

    private static Ruling<EmployerGroupEvent> ceasing(
            Ruling<EmployerGroupEvent> ruling, Envelope envelope, State state) {
        FuzzyDate filed = state.filed();
        return ruling.refuseIf(filed == null, STATUTES_NOT_FILED)
                .refuseIf(
                        filed != null && envelope.effective().certainlyBefore(filed),
                        CEASED_BEFORE_FILING,
                        "filed",
                        filed,
                        "ceased",
                        envelope.effective())
                .refuseIf(state.ceased() != null, ALREADY_CEASED, "ceased", state.ceased());
    }
}
