package org.filrouge.decisions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.refusal.Refusal;
import org.filrouge.kernel.refusal.RefusalCode;
import org.jspecify.annotations.Nullable;

/**
 * What the rules say of a proposal.
 *
 * @param events what is recorded when nothing stands against it
 * @param objections rules against it: one is enough to refuse a live command
 * @param warnings what the people concerned should see; never a reason to refuse
 */
public record Ruling<E extends DomainEvent>(List<E> events, List<Refusal> objections, List<Refusal> warnings) {

    public Ruling {
        events = List.copyOf(events);
        objections = List.copyOf(objections);
        warnings = List.copyOf(warnings);
    }

    /** Record this, unless something is found against it. */
    public static <E extends DomainEvent> Ruling<E> of(E event) {
        return new Ruling<>(List.of(event), List.of(), List.of());
    }

    /**
     * The same with an objection when the condition holds.
     *
     * @param facts names and values in turn
     */
    public Ruling<E> refuseIf(boolean condition, RefusalCode code, @Nullable Object... facts) {
        return condition ? new Ruling<>(events, and(objections, code, facts), warnings) : this;
    }

    /**
     * The same with a warning when the condition holds.
     *
     * @param facts names and values in turn
     */
    public Ruling<E> warnIf(boolean condition, RefusalCode code, @Nullable Object... facts) {
        return condition ? new Ruling<>(events, objections, and(warnings, code, facts)) : this;
    }

    private static List<Refusal> and(List<Refusal> list, RefusalCode code, @Nullable Object[] facts) {
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < facts.length; i += 2) {
            named.put(String.valueOf(facts[i]), String.valueOf(facts[i + 1]));
        }
        List<Refusal> longer = new ArrayList<>(list);
        longer.add(new Refusal(code, named));
        return longer;
    }
}
