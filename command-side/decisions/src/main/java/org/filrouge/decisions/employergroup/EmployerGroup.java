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
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.value.FuzzyDate;
import org.jspecify.annotations.Nullable;

/** The rules of an employer group. */
public final class EmployerGroup implements Decider<EmployerGroupEvent, State> {

    private static final List<EmployerGroupDocument> ALL_THREE = List.of(EmployerGroupDocument.values());

    /** What the rules remember: which papers are written, who the members are, when statutes were filed and activity ceased. */
    public record State(
            Set<EmployerGroupDocument> drafted,
            Set<OrganisationId> members,
            @Nullable FuzzyDate filed,
            @Nullable FuzzyDate ceased) {

        State withMembers(Set<OrganisationId> others) {
            return new State(drafted, others, filed, ceased);
        }
    }

    @Override
    public State initial() {
        return new State(Set.of(), Set.of(), null, null);
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
            case MemberJoined e ->
                ruling.refuseIf(state.filed() == null, STATUTES_NOT_FILED)
                        .refuseIf(
                                state.members().contains(e.member()),
                                ALREADY_A_MEMBER,
                                "member",
                                e.member().slug());
            case MemberLeft e -> leaving(ruling, e, state);
        };
    }

    @Override
    public State happened(State s, EmployerGroupEvent event, Envelope envelope) {
        return switch (event) {
            case DocumentsDrafted e -> new State(Names.withAll(s.drafted, e.documents()), s.members, s.filed, s.ceased);
            case StatutesFiled e ->
                new State(s.drafted, Names.withAll(s.members, e.members()), envelope.effective(), s.ceased);
            case StaffHired e -> s;
            case ActivityCeased e -> new State(s.drafted, s.members, s.filed, envelope.effective());
            case StaffTransferAnnounced e -> s;
            case MemberJoined e -> s.withMembers(Names.with(s.members, e.member()));
            case MemberLeft e -> s.withMembers(Names.missing(s.members, List.of(e.member())));
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

    private static Ruling<EmployerGroupEvent> leaving(Ruling<EmployerGroupEvent> ruling, MemberLeft e, State state) {
        boolean member = state.members().contains(e.member());
        int remaining = state.members().size() - 1;
        return ruling.refuseIf(state.filed() == null, STATUTES_NOT_FILED)
                .refuseIf(
                        state.filed() != null && !member,
                        NOT_A_MEMBER,
                        "member",
                        e.member().slug())
                .warnIf(member && remaining < 2, TOO_FEW_MEMBERS, "members", remaining);
    }
}
