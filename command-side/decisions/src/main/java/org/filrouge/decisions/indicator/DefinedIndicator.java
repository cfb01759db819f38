package org.filrouge.decisions.indicator;

import static org.filrouge.kernel.indicator.IndicatorRefusal.ALREADY_WITHDRAWN;
import static org.filrouge.kernel.indicator.IndicatorRefusal.CODE_RESERVED;
import static org.filrouge.kernel.indicator.IndicatorRefusal.FORMULA_FAULTY;
import static org.filrouge.kernel.indicator.IndicatorRefusal.NOTHING_CHANGED;
import static org.filrouge.kernel.indicator.IndicatorRefusal.NOT_ACTUAL;
import static org.filrouge.kernel.indicator.IndicatorRefusal.NOT_THE_NEXT_VERSION;
import static org.filrouge.kernel.indicator.IndicatorRefusal.REASON_MISSING;
import static org.filrouge.kernel.indicator.IndicatorRefusal.VERSION_UNKNOWN;

import java.util.Set;
import org.filrouge.decisions.Decider;
import org.filrouge.decisions.Names;
import org.filrouge.decisions.Ruling;
import org.filrouge.decisions.indicator.DefinedIndicator.State;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.indicator.Formula;
import org.filrouge.kernel.indicator.FormulaCheck;
import org.filrouge.kernel.indicator.FormulaFault;
import org.filrouge.kernel.indicator.IndicatorEvent;
import org.filrouge.kernel.indicator.IndicatorEvent.Defined;
import org.filrouge.kernel.indicator.IndicatorEvent.Withdrawn;
import org.filrouge.kernel.indicator.IndicatorId;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a definition: its formula can be evaluated, it says why, and a new version is written by someone who knows which one it
 * replaces. A version once defined is never changed.
 */
public final class DefinedIndicator implements Decider<IndicatorEvent, State> {

    /**
     * What the rules remember.
     *
     * @param code the name of the stream; empty where it is not known
     * @param version the last version defined; 0 for none
     * @param formula that of the last version
     * @param unit that of the last version
     * @param withdrawn the versions no longer to be used
     */
    public record State(String code, int version, @Nullable Formula formula, String unit, Set<Integer> withdrawn) {}

    @Override
    public State initial() {
        return initial("");
    }

    @Override
    public State initial(String slug) {
        return new State(slug, 0, null, "", Set.of());
    }

    @Override
    public Ruling<IndicatorEvent> decide(IndicatorEvent proposed, Envelope envelope, State state) {
        Ruling<IndicatorEvent> ruling = Ruling.of(proposed)
                .refuseIf(!envelope.isActual(), NOT_ACTUAL)
                .refuseIf(envelope.reason() == null || envelope.reason().isBlank(), REASON_MISSING);
        return switch (proposed) {
            case Defined e -> defined(ruling, e, state);
            case Withdrawn e ->
                ruling.refuseIf(e.version() < 1 || e.version() > state.version(), VERSION_UNKNOWN, "told", e.version())
                        .refuseIf(state.withdrawn().contains(e.version()), ALREADY_WITHDRAWN, "told", e.version());
        };
    }

    private static Ruling<IndicatorEvent> defined(Ruling<IndicatorEvent> ruling, Defined e, State state) {
        boolean same = e.formula().equals(state.formula()) && e.unit().equals(state.unit());
        Ruling<IndicatorEvent> ruled = ruling.refuseIf(
                        IndicatorId.isReserved(state.code()), CODE_RESERVED, "code", state.code())
                .refuseIf(
                        e.version() != state.version() + 1L,
                        NOT_THE_NEXT_VERSION,
                        "recorded",
                        state.version(),
                        "next",
                        state.version() + 1L,
                        "told",
                        e.version())
                .refuseIf(same, NOTHING_CHANGED, "recorded", state.version());
        for (FormulaFault fault : FormulaCheck.faults(e.formula())) {
            ruled = ruled.refuseIf(true, FORMULA_FAULTY, "place", "/formula" + fault.place(), "code", fault.code());
        }
        return ruled;
    }

    @Override
    public State happened(State s, IndicatorEvent event, Envelope envelope) {
        return switch (event) {
            case Defined e -> new State(s.code, e.version(), e.formula(), e.unit(), s.withdrawn);
            case Withdrawn e -> new State(s.code, s.version, s.formula, s.unit, Names.with(s.withdrawn, e.version()));
        };
    }
}
