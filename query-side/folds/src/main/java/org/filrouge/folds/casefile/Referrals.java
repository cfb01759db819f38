package org.filrouge.folds.casefile;

import java.util.List;
import java.util.Map;
import org.filrouge.folds.Dated;
import org.filrouge.folds.Lists;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.observation.ObservationEvent;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.supportcase.Role;
import org.jspecify.annotations.Nullable;

/** Structures that somebody pointed to the support. It is no decision of theirs, and makes nobody a beneficiary. */
public record Referrals(List<Referral> referrals) {

    static final Referrals EMPTY = new Referrals(List.of());

    private static final String KIND = "structure-referred";

    /**
     * One referral.
     *
     * @param prescriber whether the referrer holds the role of prescriber in the case; where not, this is shown and forbids nothing
     */
    public record Referral(
            OrganisationId referrer,
            OrganisationId structure,
            @Nullable OrganisationId to,
            boolean prescriber,
            Dated when) {

        Referral seen(Frame frame) {
            return new Referral(referrer, structure, to, prescribes(referrer, frame), when);
        }
    }

    Referrals apply(RecordedEvent event, Frame frame) {
        List<Referral> all =
                event.event() instanceof ObservationEvent.Recorded e && e.kind().equals(KIND)
                        ? Lists.and(referrals, referral(e.values(), Dated.of(event)))
                        : referrals;
        return new Referrals(all.stream().map(one -> one.seen(frame)).toList());
    }

    private static Referral referral(Map<String, Object> told, Dated when) {
        Object to = told.get("to");
        return new Referral(
                organisation(told.get("referrer")),
                organisation(told.get("structure")),
                to == null ? null : organisation(to),
                false,
                when);
    }

    private static OrganisationId organisation(@Nullable Object slug) {
        return new OrganisationId(String.valueOf(slug));
    }

    private static boolean prescribes(OrganisationId referrer, Frame frame) {
        return frame.actors().stream()
                .anyMatch(actor ->
                        actor.organisation().equals(referrer) && actor.roles().contains(Role.PRESCRIBER));
    }
}
