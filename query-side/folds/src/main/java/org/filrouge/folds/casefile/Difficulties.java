package org.filrouge.folds.casefile;

import java.util.List;
import org.filrouge.folds.Dated;
import org.filrouge.folds.Lists;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.organisation.DistressKind;
import org.filrouge.kernel.organisation.OrganisationEvent.ConflictResolved;
import org.filrouge.kernel.organisation.OrganisationEvent.DistressReported;
import org.filrouge.kernel.organisation.OrganisationEvent.SelfFinancingRateReported;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.value.Measure;
import org.jspecify.annotations.Nullable;

/** What structures of the case reported of their own state: difficulties, conflicts that ended, the share they earn themselves. */
public record Difficulties(List<Distress> distress, List<Resolution> resolutions, List<Rate> rates) {

    static final Difficulties EMPTY = new Difficulties(List.of(), List.of(), List.of());

    /** One report, of several kinds at once. It carries no judgement. */
    public record Distress(
            OrganisationId organisation, List<DistressKind> kinds, @Nullable String severity, Dated when) {}

    /** One conflict that came to an end. */
    public record Resolution(OrganisationId organisation, String means, Dated when) {}

    /**
     * One snapshot.
     *
     * @param rate per cent of its budget that the structure earns itself
     */
    public record Rate(OrganisationId organisation, Measure rate, Dated when) {}

    Difficulties apply(RecordedEvent event) {
        Dated when = Dated.of(event);
        return switch (event.event()) {
            case DistressReported e ->
                new Difficulties(
                        Lists.and(distress, new Distress(whose(event), e.kinds(), e.severity(), when)),
                        resolutions,
                        rates);
            case ConflictResolved e ->
                new Difficulties(
                        distress, Lists.and(resolutions, new Resolution(whose(event), e.means(), when)), rates);
            case SelfFinancingRateReported e ->
                new Difficulties(distress, resolutions, Lists.and(rates, new Rate(whose(event), e.rate(), when)));
            default -> this;
        };
    }

    private static OrganisationId whose(RecordedEvent event) {
        return new OrganisationId(StreamId.slugOf(event.streamKey()));
    }
}
