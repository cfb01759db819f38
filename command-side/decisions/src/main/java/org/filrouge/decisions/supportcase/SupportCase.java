package org.filrouge.decisions.supportcase;

import static org.filrouge.kernel.supportcase.SupportCaseRefusal.*;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.filrouge.decisions.Decider;
import org.filrouge.decisions.Names;
import org.filrouge.decisions.Ruling;
import org.filrouge.decisions.supportcase.SupportCase.State;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.supportcase.Role;
import org.filrouge.kernel.supportcase.SupportCaseEvent;
import org.filrouge.kernel.supportcase.SupportCaseEvent.Opened;
import org.filrouge.kernel.supportcase.SupportCaseEvent.RoleAssigned;
import org.jspecify.annotations.Nullable;

/** The rules of a case's frame. */
public final class SupportCase implements Decider<SupportCaseEvent, State> {

    /** Who holds roles, and in which phase; the phase is null for the whole case. */
    record Holder(OrganisationId organisation, @Nullable String phase) {}

    /**
     * What the rules remember.
     *
     * @param title null until the case is open
     */
    public record State(@Nullable String title, Map<Holder, Set<Role>> roles) {}

    @Override
    public State initial() {
        return new State(null, Map.of());
    }

    @Override
    public Ruling<SupportCaseEvent> decide(SupportCaseEvent proposed, Envelope envelope, State state) {
        boolean open = state.title() != null;
        return switch (proposed) {
            case Opened e -> Ruling.<SupportCaseEvent>of(e).refuseIf(open, ALREADY_OPEN, "title", state.title());
            case RoleAssigned e -> {
                Set<Role> held = held(state, e);
                yield Ruling.<SupportCaseEvent>of(e)
                        .refuseIf(!open, NOT_OPEN)
                        .refuseIf(e.roles().isEmpty(), NO_ROLE)
                        .refuseIf(
                                !e.roles().isEmpty() && held.containsAll(e.roles()),
                                ROLE_ALREADY_HELD,
                                "roles",
                                Names.listed(e.roles()));
            }
        };
    }

    @Override
    public State happened(State state, SupportCaseEvent event, Envelope envelope) {
        return switch (event) {
            case Opened e -> new State(e.title(), state.roles());
            case RoleAssigned e -> {
                Map<Holder, Set<Role>> roles = new HashMap<>(state.roles());
                roles.put(holder(e), Names.withAll(held(state, e), e.roles()));
                yield new State(state.title(), roles);
            }
        };
    }

    private static Set<Role> held(State state, RoleAssigned e) {
        return state.roles().getOrDefault(holder(e), Set.of());
    }

    private static Holder holder(RoleAssigned e) {
        return new Holder(e.organisation(), e.phase());
    }
}
