package org.filrouge.folds.casefile;

import java.util.List;
import java.util.function.UnaryOperator;
import org.filrouge.folds.Dated;
import org.filrouge.folds.Lists;
import org.filrouge.kernel.event.FactStatus;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.pooling.PoolingProjectEvent;
import org.filrouge.kernel.pooling.PoolingProjectEvent.CharterDrafted;
import org.filrouge.kernel.pooling.PoolingProjectEvent.CharterEnteredIntoForce;
import org.filrouge.kernel.pooling.PoolingProjectEvent.CharterSigned;
import org.filrouge.kernel.pooling.PoolingProjectEvent.CoordinatorAppointed;
import org.filrouge.kernel.pooling.PoolingProjectEvent.Ended;
import org.filrouge.kernel.pooling.PoolingProjectEvent.FeasibilityStudyCompleted;
import org.filrouge.kernel.pooling.PoolingProjectEvent.Launched;
import org.filrouge.kernel.pooling.PoolingProjectEvent.Narrowed;
import org.filrouge.kernel.pooling.PoolingProjectEvent.SuccessConditionsAgreed;
import org.filrouge.kernel.value.Answer;
import org.jspecify.annotations.Nullable;

/** The pooling projects of a case, with their charters and coordinators. */
public record PoolingProjects(List<Project> projects) {

    static final PoolingProjects EMPTY = new PoolingProjects(List.of());

    /**
     * One project.
     *
     * @param id its name
     * @param parties those it was launched by; who stayed is told by its course
     * @param charter null when nothing says one was written
     */
    public record Project(
            String id,
            List<OrganisationId> parties,
            @Nullable String object,
            List<String> objectives,
            @Nullable Dated launched,
            @Nullable Charter charter,
            List<Coordinator> coordinators,
            PoolingCourse course) {

        private Project with(PoolingCourse other) {
            return new Project(id, parties, object, objectives, launched, charter, coordinators, other);
        }
    }

    /**
     * A charter.
     *
     * @param inForce UNKNOWN as long as it is drafted and nothing says that all have signed
     */
    public record Charter(
            List<OrganisationId> parties,
            @Nullable String purpose,
            @Nullable Dated drafted,
            List<Signature> signatures,
            Answer<Boolean> inForce,
            @Nullable Dated since) {

        private Charter inForce(Dated when) {
            boolean happened = when.status() == FactStatus.ACTUAL;
            return new Charter(
                    parties,
                    purpose,
                    drafted,
                    signatures,
                    happened ? Answer.of(true) : inForce,
                    Dated.latest(since, when));
        }
    }

    /** One party's signature. */
    public record Signature(OrganisationId party, Dated when) {}

    /** Someone put in charge, by role. */
    public record Coordinator(String role, OrganisationId employer, Dated when) {}

    PoolingProjects apply(RecordedEvent event) {
        if (!(event.event() instanceof PoolingProjectEvent pooling)) {
            return this;
        }
        Dated when = Dated.of(event);
        return switch (pooling) {
            case Launched e ->
                changed(
                        event,
                        p -> new Project(
                                p.id(),
                                e.parties(),
                                e.object(),
                                e.objectives(),
                                Dated.latest(p.launched(), when),
                                p.charter(),
                                p.coordinators(),
                                p.course()));
            case CharterDrafted e ->
                charter(
                        event,
                        c -> new Charter(e.parties(), e.purpose(), when, c.signatures(), c.inForce(), c.since()));
            case CharterSigned e ->
                charter(
                        event,
                        c -> new Charter(
                                c.parties(),
                                c.purpose(),
                                c.drafted(),
                                Lists.and(c.signatures(), new Signature(e.party(), when)),
                                c.inForce(),
                                c.since()));
            case CharterEnteredIntoForce e -> charter(event, c -> c.inForce(when));
            case CoordinatorAppointed e ->
                changed(
                        event,
                        p -> new Project(
                                p.id(),
                                p.parties(),
                                p.object(),
                                p.objectives(),
                                p.launched(),
                                p.charter(),
                                Lists.and(p.coordinators(), new Coordinator(e.role(), e.employer(), when)),
                                p.course()));
            case SuccessConditionsAgreed e ->
                changed(event, p -> p.with(p.course().with(e, when)));
            case FeasibilityStudyCompleted e ->
                changed(event, p -> p.with(p.course().with(e, when)));
            case Narrowed e -> changed(event, p -> p.with(p.course().with(e, when)));
            case Ended e -> changed(event, p -> p.with(p.course().with(e, when)));
        };
    }

    private PoolingProjects charter(RecordedEvent event, UnaryOperator<Charter> change) {
        return changed(
                event,
                p -> new Project(
                        p.id(),
                        p.parties(),
                        p.object(),
                        p.objectives(),
                        p.launched(),
                        change.apply(p.charter() == null ? noCharter() : p.charter()),
                        p.coordinators(),
                        p.course()));
    }

    private PoolingProjects changed(RecordedEvent event, UnaryOperator<Project> change) {
        String id = StreamId.slugOf(event.streamKey());
        return new PoolingProjects(Lists.change(projects, Project::id, id, () -> untold(id), change));
    }

    private static Charter noCharter() {
        return new Charter(List.of(), null, null, List.of(), Answer.unknown(), null);
    }

    private static Project untold(String id) {
        return new Project(id, List.of(), null, List.of(), null, null, List.of(), PoolingCourse.UNTOLD);
    }
}
