package org.filrouge.folds.casefile;

import java.util.List;
import org.filrouge.folds.Dated;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.sharedservice.SharedServiceEvent.EntityRegistered;
import org.filrouge.kernel.sharedservice.SharedServiceEvent.Opened;
import org.filrouge.kernel.value.FuzzyDate;
import org.filrouge.kernel.value.Known;
import org.filrouge.kernel.value.MonthSpan;
import org.filrouge.kernel.value.Territory;
import org.jspecify.annotations.Nullable;

/**
 * The entity that runs a shared service. Decided, registered and opened are three dates: registration is not activity.
 *
 * @param organisation the entity as an organisation; null when it is not entered as one
 * @param decided when its members decided it; null when not told
 * @param registered when its statutes were filed; null while nothing says so
 * @param opened when the service took its first users; null while nothing says so
 * @param own whether the service has an entity of its own
 * @param empty months from registration to opening
 */
public record ServiceEntity(
        List<OrganisationId> members,
        @Nullable OrganisationId organisation,
        @Nullable FuzzyDate decided,
        @Nullable Dated registered,
        @Nullable Dated opened,
        @Nullable Territory area,
        Known own,
        MonthSpan empty) {

    static final ServiceEntity UNTOLD =
            new ServiceEntity(List.of(), null, null, null, null, null, Known.UNKNOWN, MonthSpan.UNKNOWN);

    ServiceEntity registered(EntityRegistered e, Dated when) {
        Dated filed = Dated.latest(registered, when);
        return new ServiceEntity(
                e.members(), e.organisation(), e.decided(), filed, opened, area, own, between(filed, opened));
    }

    ServiceEntity opened(Opened e, Dated when) {
        Dated open = Dated.latest(opened, when);
        return new ServiceEntity(
                members, organisation, decided, registered, open, e.area(), e.ownEntity(), between(registered, open));
    }

    private static MonthSpan between(@Nullable Dated from, @Nullable Dated to) {
        return from == null || to == null ? MonthSpan.UNKNOWN : from.effective().monthsTo(to.effective());
    }
}
