package org.filrouge.views.query;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Set;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.funding.FundingAgreementEvent;
import org.filrouge.kernel.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;

/** Where an event names an organisation as the one who pays, buys places or lends. */
public final class Funding {

    private static final Set<String> FIELDS = Set.of("funder", "funders", "buyer");
    private static final Set<String> LENDING = Set.of("owner", "body");

    private Funding() {}

    /** Whether the event names the organisation so. */
    public static boolean names(DomainEvent event, String organisation) {
        for (RecordComponent component : event.getClass().getRecordComponents()) {
            boolean asked = FIELDS.contains(component.getName())
                    || event instanceof FundingAgreementEvent && LENDING.contains(component.getName());
            if (asked && isOrHas(read(component, event), organisation)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOrHas(@Nullable Object value, String organisation) {
        return value instanceof Collection<?> many
                ? many.stream().anyMatch(one -> isOrHas(one, organisation))
                : value instanceof OrganisationId id && id.slug().equals(organisation);
    }

    private static @Nullable Object read(RecordComponent component, Object event) {
        try {
            return component.getAccessor().invoke(event);
        } catch (ReflectiveOperationException closed) {
            throw new IllegalStateException(component + " cannot be read", closed);
        }
    }
}
