package org.filrouge.gateway.decisions;

import java.util.List;
import java.util.Map;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.refusal.Refusal;
import org.filrouge.kernel.territory.Geography;
import org.filrouge.kernel.territory.Mentioned;
import org.filrouge.kernel.territory.Place;
import org.filrouge.kernel.territory.TerritoryRefusal;
import org.filrouge.kernel.value.Territory;

/** Looks up the places that a fact names, whatever the fact. */
public final class TerritoryCheck {

    private TerritoryCheck() {}

    /** The codes that never named a place: refused live, a gap in a told history. */
    public static List<Refusal> unknown(DomainEvent event) {
        return Mentioned.in(event).stream()
                .filter(territory -> !Geography.shipped().exists(territory))
                .map(territory -> new Refusal(TerritoryRefusal.UNKNOWN, Map.of("territory", territory.toString())))
                .toList();
    }

    /** The codes that named nothing yet, or nothing more, at the date of the fact: worth a look, no reason to refuse. */
    static List<Refusal> outOfValidity(DomainEvent event, Envelope envelope) {
        return Mentioned.in(event).stream()
                .filter(territory -> !Geography.shipped().mayBeValid(territory, envelope.effective()))
                .map(territory -> outOfValidity(territory, envelope))
                .toList();
    }

    private static Refusal outOfValidity(Territory territory, Envelope envelope) {
        String name = Geography.shipped().latest(territory).map(Place::name).orElse("");
        return new Refusal(
                TerritoryRefusal.OUT_OF_VALIDITY,
                Map.of(
                        "territory", territory.toString(),
                        "name", name,
                        "effective", envelope.effective().edtf()));
    }
}
