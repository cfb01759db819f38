package org.filrouge.folds.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.filrouge.folds.Dated;
import org.filrouge.folds.Lists;
import org.filrouge.kernel.employergroup.EmployerGroupDocument;
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
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.value.Answer;
import org.filrouge.kernel.value.MonthSpan;
import org.jspecify.annotations.Nullable;

/** The employer groups of a case, from their papers to the end of their activity. */
public record EmployerGroups(List<Group> groups) {

    static final EmployerGroups EMPTY = new EmployerGroups(List.of());

    /**
     * One group.
     *
     * @param id its name
     * @param ceased when activity ceased, which is no dissolution; null while nothing says so
     * @param life months from filing to ceasing
     */
    public record Group(
            String id,
            List<EmployerGroupDocument> documents,
            @Nullable Dated drafted,
            List<OrganisationId> members,
            @Nullable Dated filed,
            List<Hire> hires,
            @Nullable Dated ceased,
            List<String> causes,
            List<Transfer> transfers,
            MonthSpan life) {}

    /**
     * One hire, by role.
     *
     * @param after the id of an event the source puts before it; null where it tells none
     * @param afterFiling whether the statutes were filed by then: by the dates, else by the told order
     */
    public record Hire(String role, int count, Dated when, @Nullable String after, Answer<Boolean> afterFiling) {

        Hire judged(@Nullable Dated filed) {
            return new Hire(role, count, when, after, filed == null ? Answer.unknown() : by(filed));
        }

        private Answer<Boolean> by(Dated filed) {
            LocalDate last = filed.effective().latest();
            LocalDate hired = when.effective().earliest();
            if (filed.event().equals(after) || last != null && hired != null && !hired.isBefore(last)) {
                return Answer.of(true);
            }
            return when.effective().certainlyBefore(filed.effective()) ? Answer.of(false) : Answer.unknown();
        }
    }

    /** One announced takeover of a post; its status tells how sure it is. */
    public record Transfer(String role, OrganisationId newEmployer, Dated when) {}

    EmployerGroups apply(RecordedEvent event) {
        if (!(event.event() instanceof EmployerGroupEvent group)) {
            return this;
        }
        Dated when = Dated.of(event);
        String id = StreamId.slugOf(event.streamKey());
        UnaryOperator<Group> change =
                switch (group) {
                    case DocumentsDrafted e -> g -> drafted(g, e, when);
                    case StatutesFiled e -> g -> measured(g, e.members(), when, g.ceased(), g.causes());
                    case StaffHired e -> g -> hired(g, hire(e, event, when));
                    case ActivityCeased e -> g -> measured(g, g.members(), g.filed(), when, e.causes());
                    case StaffTransferAnnounced e -> g -> transferred(g, new Transfer(e.role(), e.newEmployer(), when));
                    case MemberJoined e -> UnaryOperator.identity();
                    case MemberLeft e -> UnaryOperator.identity();
                };
        return new EmployerGroups(Lists.change(groups, Group::id, id, () -> untold(id), change));
    }

    private static Group drafted(Group g, DocumentsDrafted e, Dated when) {
        return new Group(
                g.id(),
                e.documents(),
                when,
                g.members(),
                g.filed(),
                g.hires(),
                g.ceased(),
                g.causes(),
                g.transfers(),
                g.life());
    }

    private static Hire hire(StaffHired e, RecordedEvent event, Dated when) {
        return new Hire(e.role(), e.count(), when, event.envelope().after(), Answer.unknown());
    }

    private static Group hired(Group g, Hire hire) {
        return new Group(
                g.id(),
                g.documents(),
                g.drafted(),
                g.members(),
                g.filed(),
                Lists.and(g.hires(), hire.judged(g.filed())),
                g.ceased(),
                g.causes(),
                g.transfers(),
                g.life());
    }

    private static Group transferred(Group g, Transfer transfer) {
        return new Group(
                g.id(),
                g.documents(),
                g.drafted(),
                g.members(),
                g.filed(),
                g.hires(),
                g.ceased(),
                g.causes(),
                Lists.and(g.transfers(), transfer),
                g.life());
    }

    private static Group measured(
            Group g, List<OrganisationId> members, @Nullable Dated filed, @Nullable Dated ceased, List<String> causes) {
        MonthSpan life = filed == null || ceased == null
                ? MonthSpan.UNKNOWN
                : filed.effective().monthsTo(ceased.effective());
        List<Hire> hires = g.hires().stream().map(hire -> hire.judged(filed)).toList();
        return new Group(
                g.id(), g.documents(), g.drafted(), members, filed, hires, ceased, causes, g.transfers(), life);
    }

    private static Group untold(String id) {
        return new Group(
                id, List.of(), null, List.of(), null, List.of(), null, List.of(), List.of(), MonthSpan.UNKNOWN);
    }
}
