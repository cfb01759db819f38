package org.filrouge.kernel.indicator;

import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.EventType;
import org.filrouge.kernel.event.StreamFamily;
import org.filrouge.kernel.value.Bilingual;
import org.jspecify.annotations.Nullable;

/** Definitions of indicators. A changed definition is a new version; what was answered under an old one can be asked again. */
@StreamFamily(
        stream = IndicatorId.STREAM,
        id = IndicatorId.class,
        refusals = IndicatorRefusal.class,
        fr = "Indicateur défini",
        en = "Defined indicator",
        belongsToCase = false)
public sealed interface IndicatorEvent extends DomainEvent {

    /**
     * Somebody defined an indicator, or defined it anew.
     *
     * @param version 1, or one more than the version it replaces: who writes it knows what it replaces
     * @param author the function of who defines it, such as {@code évaluateur national}; never a person's name
     * @param unit of its value, such as {@code EUR/day}
     * @param beside the indicator of the programme it is meant to be read beside, such as {@code F1}
     */
    @EventType(
            name = "indicator.defined",
            command = "define-indicator",
            opens = true,
            fr = "Indicateur défini",
            en = "Indicator defined")
    record Defined(int version, Bilingual label, String unit, Formula formula, @Nullable String beside, String author)
            implements IndicatorEvent {}

    /**
     * A version is no longer to be used; it can still be asked for by its number.
     *
     * @param author the function of who withdraws it
     */
    @EventType(
            name = "indicator.withdrawn",
            command = "withdraw-indicator",
            fr = "Définition d'indicateur retirée",
            en = "Indicator definition withdrawn")
    record Withdrawn(int version, String author) implements IndicatorEvent {}
}
