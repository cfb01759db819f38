package org.filrouge.folds.casefile;

import java.util.List;
import java.util.function.UnaryOperator;
import org.filrouge.folds.Dated;
import org.filrouge.folds.Lists;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.sharedservice.SharedServiceEvent;
import org.filrouge.kernel.sharedservice.SharedServiceEvent.EligibilityQuestionRaised;
import org.filrouge.kernel.sharedservice.SharedServiceEvent.EligibilityRuled;
import org.filrouge.kernel.sharedservice.SharedServiceEvent.EntityRegistered;
import org.filrouge.kernel.sharedservice.SharedServiceEvent.FleetExtended;
import org.filrouge.kernel.sharedservice.SharedServiceEvent.OfferDefined;
import org.filrouge.kernel.sharedservice.SharedServiceEvent.Opened;
import org.filrouge.kernel.sharedservice.SharedServiceEvent.VehicleMadeAvailable;
import org.filrouge.kernel.sharedservice.SharedServiceEvent.VehicleRequested;

/** The services of a case that structures run in common. */
public record SharedServices(List<SharedServiceView> services) {

    static final SharedServices EMPTY = new SharedServices(List.of());

    SharedServices apply(RecordedEvent event) {
        if (!(event.event() instanceof SharedServiceEvent service)) {
            return this;
        }
        Dated when = Dated.of(event);
        String id = StreamId.slugOf(event.streamKey());
        UnaryOperator<SharedServiceView> change =
                switch (service) {
                    case EntityRegistered e -> s -> s.with(s.entity().registered(e, when));
                    case OfferDefined e -> s -> s.with(SharedServiceView.Offer.of(e, when));
                    case Opened e -> s -> s.with(s.entity().opened(e, when));
                    case FleetExtended e -> s -> s.extended(e, when);
                    case VehicleRequested e -> s -> s.requested(e, when);
                    case VehicleMadeAvailable e -> s -> s.lent(e, when);
                    case EligibilityQuestionRaised e -> s -> s.asked(e, when);
                    case EligibilityRuled e -> s -> s.ruled(e, when);
                };
        return new SharedServices(
                Lists.change(services, SharedServiceView::id, id, () -> SharedServiceView.untold(id), change));
    }
}
