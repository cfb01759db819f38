package org.filrouge.folds.organisation;

import java.util.List;
import java.util.Map;
import org.filrouge.folds.Dated;
import org.filrouge.folds.Lists;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.event.References;
import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.observation.ObservationEvent;
import org.filrouge.kernel.organisation.DistressKind;
import org.filrouge.kernel.organisation.OrganisationEvent.ConflictResolved;
import org.filrouge.kernel.organisation.OrganisationEvent.DistressReported;
import org.filrouge.kernel.organisation.OrganisationEvent.SelfFinancingRateReported;
import org.filrouge.kernel.organisation.OrganisationEvent.Succeeded;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.value.Measure;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation went through: difficulties, conflicts that ended, reported rates, and who came before and after it.
 *
 * @param observed what was seen and reported of it
 */
public record OrganisationLife(
        List<Distress> distress,
        List<Resolution> resolutions,
        List<Rate> rates,
        List<Succession> successions,
        List<Observed> observed) {

    static final OrganisationLife EMPTY = new OrganisationLife(List.of(), List.of(), List.of(), List.of(), List.of());

    /** One report, of several kinds at once. It carries no judgement. */
    public record Distress(List<DistressKind> kinds, @Nullable String severity, Dated when) {}

    /** One conflict that came to an end. */
    public record Resolution(String means, Dated when) {}

    /**
     * One snapshot.
     *
     * @param rate per cent of its budget that the organisation earns itself
     */
    public record Rate(Measure rate, Dated when) {}

    /** One body took over another's tasks; both keep their own history. */
    public record Succession(OrganisationId from, OrganisationId to, @Nullable String basis, Dated when) {}

    /** One observed fact that names the organisation. */
    public record Observed(String kind, Map<String, Object> values, Dated when) {}

    OrganisationLife apply(String id, RecordedEvent event) {
        Dated when = Dated.of(event);
        OrganisationId whose = new OrganisationId(id);
        boolean own = event.streamKey().equals(whose.key());
        return switch (event.event()) {
            case DistressReported e
            when own ->
                new OrganisationLife(
                        Lists.and(distress, new Distress(e.kinds(), e.severity(), when)),
                        resolutions,
                        rates,
                        successions,
                        observed);
            case ConflictResolved e
            when own ->
                new OrganisationLife(
                        distress,
                        Lists.and(resolutions, new Resolution(e.means(), when)),
                        rates,
                        successions,
                        observed);
            case SelfFinancingRateReported e
            when own ->
                new OrganisationLife(
                        distress, resolutions, Lists.and(rates, new Rate(e.rate(), when)), successions, observed);
            case Succeeded e -> succeeded(e, whose, event);
            case ObservationEvent.Recorded e
            when References.in(e).contains(whose) ->
                new OrganisationLife(
                        distress,
                        resolutions,
                        rates,
                        successions,
                        Lists.and(observed, new Observed(e.kind(), e.values(), when)));
            default -> this;
        };
    }

    private OrganisationLife succeeded(Succeeded e, OrganisationId whose, RecordedEvent event) {
        OrganisationId from = new OrganisationId(StreamId.slugOf(event.streamKey()));
        List<Succession> all = successions;
        for (OrganisationId to : e.successors()) {
            if (from.equals(whose) || to.equals(whose)) {
                all = Lists.and(all, new Succession(from, to, e.basis(), Dated.of(event)));
            }
        }
        return new OrganisationLife(distress, resolutions, rates, all, observed);
    }
}
