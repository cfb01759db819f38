package org.filrouge.folds.casefile;

import java.util.List;
import java.util.function.UnaryOperator;
import org.filrouge.folds.Dated;
import org.filrouge.folds.Lists;
import org.filrouge.folds.casefile.EmployerGroupView.Hire;
import org.filrouge.kernel.employergroup.EmployerGroupEvent;
import org.filrouge.kernel.employergroup.EmployerGroupEvent.ActivityCeased;
import org.filrouge.kernel.employergroup.EmployerGroupEvent.DocumentsDrafted;
import org.filrouge.kernel.employergroup.EmployerGroupEvent.MemberJoined;
import org.filrouge.kernel.employergroup.EmployerGroupEvent.MemberLeft;
import org.filrouge.kernel.employergroup.EmployerGroupEvent.StaffHired;
import org.filrouge.kernel.employergroup.EmployerGroupEvent.StaffTransferAnnounced;
import org.filrouge.kernel.employergroup.EmployerGroupEvent.StatutesFiled;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.value.Answer;

/** The employer groups of a case, from their papers to the end of their activity. */
public record EmployerGroups(List<EmployerGroupView> groups) {

    static final EmployerGroups EMPTY = new EmployerGroups(List.of());

    EmployerGroups apply(RecordedEvent event) {
        if (!(event.event() instanceof EmployerGroupEvent group)) {
            return this;
        }
        Dated when = Dated.of(event);
        String id = StreamId.slugOf(event.streamKey());
        UnaryOperator<EmployerGroupView> change =
                switch (group) {
                    case DocumentsDrafted e -> g -> g.drafted(e, when);
                    case StatutesFiled e -> g -> g.filed(e, when);
                    case StaffHired e -> g -> g.hired(hire(e, event, when));
                    case ActivityCeased e -> g -> g.ceased(e, when);
                    case StaffTransferAnnounced e -> g -> g.transferring(e, when);
                    case MemberJoined e -> g -> g.with(g.memberships().joined(e.member(), when));
                    case MemberLeft e -> g -> g.with(g.memberships().left(e.member(), when));
                };
        return new EmployerGroups(
                Lists.change(groups, EmployerGroupView::id, id, () -> EmployerGroupView.untold(id), change));
    }

    private static Hire hire(StaffHired e, RecordedEvent event, Dated when) {
        return new Hire(e.role(), e.count(), when, event.envelope().after(), Answer.unknown());
    }
}
