package org.filrouge.folds.casefile;

import java.util.List;
import org.filrouge.folds.Dated;
import org.filrouge.folds.Lists;
import org.filrouge.kernel.mission.MissionEvent.Extended;
import org.filrouge.kernel.mission.MissionEvent.RecommendationsIssued;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.value.Known;
import org.filrouge.kernel.value.Measure;

/** What a mission left beside its phases and deliverables: work beyond the specifications, and advice. */
public record Additions(List<Extension> extensions, List<Advice> recommendations) {

    static final Additions NONE = new Additions(List.of(), List.of());

    /**
     * Work beyond the specifications.
     *
     * @param days provider days added; may be unknown
     */
    public record Extension(String subject, Measure days, Dated when) {}

    /**
     * What the provider advises, and to whom.
     *
     * @param operational whether it is ready to be carried out
     */
    public record Advice(
            List<String> recommendations, List<OrganisationId> addressees, Known operational, Dated when) {}

    Additions with(Extended e, Dated when) {
        return new Additions(Lists.and(extensions, new Extension(e.subject(), e.days(), when)), recommendations);
    }

    Additions with(RecommendationsIssued e, Dated when) {
        Advice advice = new Advice(e.recommendations(), e.addressees(), e.operational(), when);
        return new Additions(extensions, Lists.and(recommendations, advice));
    }
}
