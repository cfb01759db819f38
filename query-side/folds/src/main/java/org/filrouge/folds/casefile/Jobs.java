package org.filrouge.folds.casefile;

import java.util.List;
import org.filrouge.folds.Dated;
import org.filrouge.folds.Lists;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.organisation.Attribution;
import org.filrouge.kernel.organisation.ContractType;
import org.filrouge.kernel.organisation.OrganisationEvent.EmployeeRecruited;
import org.filrouge.kernel.organisation.OrganisationEvent.JobsConverted;
import org.filrouge.kernel.organisation.OrganisationId;

/** Jobs taken on and consolidated by the organisations of a case; employer groups tell their own hires. */
public record Jobs(List<Recruitment> recruitments, List<Conversion> conversions) {

    static final Jobs EMPTY = new Jobs(List.of(), List.of());

    /** One recruitment, by role. */
    public record Recruitment(OrganisationId employer, String role, int count, Dated when) {}

    /** Jobs consolidated from one type of contract to another. */
    public record Conversion(
            OrganisationId employer,
            int count,
            ContractType from,
            ContractType to,
            Attribution attribution,
            Dated when) {}

    Jobs apply(RecordedEvent event) {
        return switch (event.event()) {
            case EmployeeRecruited e ->
                new Jobs(
                        Lists.and(recruitments, new Recruitment(employer(event), e.role(), e.count(), Dated.of(event))),
                        conversions);
            case JobsConverted e ->
                new Jobs(
                        recruitments,
                        Lists.and(
                                conversions,
                                new Conversion(
                                        employer(event),
                                        e.count(),
                                        e.from(),
                                        e.to(),
                                        e.attribution(),
                                        Dated.of(event))));
            default -> this;
        };
    }

    private static OrganisationId employer(RecordedEvent event) {
        return new OrganisationId(StreamId.slugOf(event.streamKey()));
    }
}
