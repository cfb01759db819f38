package org.filrouge.folds.casefile;

import java.util.List;
import java.util.function.UnaryOperator;
import org.filrouge.folds.Dated;
import org.filrouge.folds.Lists;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.mission.MissionEvent;
import org.filrouge.kernel.mission.MissionEvent.DeliverableRejected;
import org.filrouge.kernel.mission.MissionEvent.DeliverableSubmitted;
import org.filrouge.kernel.mission.MissionEvent.Delivered;
import org.filrouge.kernel.mission.MissionEvent.Extended;
import org.filrouge.kernel.mission.MissionEvent.PhaseCompleted;
import org.filrouge.kernel.mission.MissionEvent.ProviderWithdrew;
import org.filrouge.kernel.mission.MissionEvent.RecommendationsIssued;
import org.filrouge.kernel.mission.MissionEvent.Started;

/** The missions of a case. */
public record Missions(List<MissionView> missions) {

    static final Missions EMPTY = new Missions(List.of());

    Missions apply(RecordedEvent event) {
        if (!(event.event() instanceof MissionEvent mission)) {
            return this;
        }
        Dated when = Dated.of(event);
        String id = StreamId.slugOf(event.streamKey());
        UnaryOperator<MissionView> change =
                switch (mission) {
                    case Started e -> m -> m.started(e, when);
                    case PhaseCompleted e -> m -> m.completed(e, when);
                    case DeliverableSubmitted e -> m -> m.submitted(e, when);
                    case DeliverableRejected e -> m -> m.rejected(e, when);
                    case ProviderWithdrew e -> m -> m.withdrew(e, when);
                    case Delivered e -> m -> m.delivered(e, when);
                    case Extended e -> m -> m.with(m.additions().with(e, when));
                    case RecommendationsIssued e -> m -> m.with(m.additions().with(e, when));
                };
        return new Missions(Lists.change(missions, MissionView::id, id, () -> MissionView.empty(id), change));
    }
}
