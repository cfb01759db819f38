package org.filrouge.folds.casefile;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.filrouge.folds.Dated;
import org.filrouge.folds.Lists;
import org.filrouge.folds.casefile.Commitments.Promise;
import org.filrouge.folds.casefile.Commitments.State;
import org.filrouge.folds.casefile.Commitments.Step;
import org.filrouge.kernel.collectiveengineering.CollectiveEngineeringEvent;
import org.filrouge.kernel.event.FactStatus;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.mission.MissionEvent;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.pooling.PoolingProjectEvent.CoordinatorAppointed;
import org.jspecify.annotations.Nullable;

/**
 * What was still promised when a mission or a collective action ended, and who was there to see to it.
 *
 * @param coordinators everybody put in charge, by role
 */
public record Endings(List<Ended> ended, List<Coordinator> coordinators) {

    static final Endings EMPTY = new Endings(List.of(), List.of());

    /**
     * One end.
     *
     * @param stream mission or collective-engineering
     * @param open the commitments that were open by then
     * @param coordinators those in charge by then; empty when nobody was, which is an alert when something is open
     */
    public record Ended(String stream, String id, List<Open> open, List<Coordinator> coordinators, Dated when) {

        Ended seen(Commitments commitments, List<Coordinator> appointed) {
            return new Ended(
                    stream,
                    id,
                    commitments.promises().stream()
                            .filter(this::wasOpen)
                            .map(promise -> new Open(promise.id(), promise.object(), owner(promise)))
                            .toList(),
                    appointed.stream().filter(one -> inTime(one.when())).toList(),
                    when);
        }

        private boolean wasOpen(Promise promise) {
            Dated made = promise.made();
            return made != null
                    && inTime(made)
                    && steps(promise)
                            .map(Step::what)
                            .reduce((before, after) -> after)
                            .map(Predicate.isEqual(State.PARTLY_KEPT)::test)
                            .orElse(true);
        }

        private @Nullable OrganisationId owner(Promise promise) {
            return steps(promise)
                    .flatMap(step -> Stream.ofNullable(step.by()))
                    .reduce((before, after) -> after)
                    .orElse(promise.owner());
        }

        private Stream<Step> steps(Promise promise) {
            return promise.fate().stream().filter(step -> inTime(step.when()));
        }

        private boolean inTime(Dated other) {
            return other.status() == FactStatus.ACTUAL && !when.effective().certainlyBefore(other.effective());
        }
    }

    /**
     * One commitment that was open.
     *
     * @param owner null when nobody answered for it, which is an alert
     */
    public record Open(String commitment, @Nullable String object, @Nullable OrganisationId owner) {}

    /** Someone put in charge, by role. */
    public record Coordinator(String role, OrganisationId employer, Dated when) {}

    Endings apply(RecordedEvent event, Commitments commitments) {
        Dated when = Dated.of(event);
        boolean actual = event.envelope().isActual();
        Endings told =
                switch (event.event()) {
                    case CoordinatorAppointed e ->
                        new Endings(ended, Lists.and(coordinators, new Coordinator(e.role(), e.employer(), when)));
                    case MissionEvent.Delivered e when actual -> ending(event, when);
                    case CollectiveEngineeringEvent.Closed e when actual -> ending(event, when);
                    default -> this;
                };
        return new Endings(
                told.ended.stream()
                        .map(one -> one.seen(commitments, told.coordinators))
                        .toList(),
                told.coordinators);
    }

    private Endings ending(RecordedEvent event, Dated when) {
        Ended end = new Ended(
                StreamId.streamOf(event.streamKey()), StreamId.slugOf(event.streamKey()), List.of(), List.of(), when);
        return new Endings(Lists.and(ended, end), coordinators);
    }
}
