package org.filrouge.folds.casefile;

import java.time.LocalDate;
import java.util.List;
import org.filrouge.folds.Dated;
import org.filrouge.folds.Lists;
import org.filrouge.kernel.employergroup.EmployerGroupDocument;
import org.filrouge.kernel.employergroup.EmployerGroupEvent.ActivityCeased;
import org.filrouge.kernel.employergroup.EmployerGroupEvent.DocumentsDrafted;
import org.filrouge.kernel.employergroup.EmployerGroupEvent.StaffTransferAnnounced;
import org.filrouge.kernel.employergroup.EmployerGroupEvent.StatutesFiled;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.value.Answer;
import org.filrouge.kernel.value.MonthSpan;
import org.jspecify.annotations.Nullable;

/**
 * One employer group.
 *
 * @param id its name
 * @param members those who filed the statutes; who came and went since is in the memberships
 * @param ceased when activity ceased, which is no dissolution; null while nothing says so
 * @param life months from filing to ceasing
 */
public record EmployerGroupView(
        String id,
        List<EmployerGroupDocument> documents,
        @Nullable Dated drafted,
        List<OrganisationId> members,
        @Nullable Dated filed,
        List<Hire> hires,
        @Nullable Dated ceased,
        List<String> causes,
        List<Transfer> transfers,
        MonthSpan life,
        Memberships memberships) {

    /**
     * One hire, by role.
     *
     * @param after the id of an event the source puts before it; null where it tells none
     * @param afterFiling whether the statutes were filed by then: by the dates, else by the told order
     */
    public record Hire(String role, int count, Dated when, @Nullable String after, Answer<Boolean> afterFiling) {

        private Hire judged(@Nullable Dated filed) {
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

    static EmployerGroupView untold(String id) {
        List<OrganisationId> nobody = List.of();
        return new EmployerGroupView(
                id,
                List.of(),
                null,
                nobody,
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                MonthSpan.UNKNOWN,
                Memberships.NONE);
    }

    EmployerGroupView with(Memberships others) {
        return new EmployerGroupView(
                id, documents, drafted, members, filed, hires, ceased, causes, transfers, life, others);
    }

    EmployerGroupView drafted(DocumentsDrafted e, Dated when) {
        return new EmployerGroupView(
                id, e.documents(), when, members, filed, hires, ceased, causes, transfers, life, memberships);
    }

    EmployerGroupView filed(StatutesFiled e, Dated when) {
        return measured(e.members(), when, ceased, causes).with(memberships.founded(e.members(), when));
    }

    EmployerGroupView ceased(ActivityCeased e, Dated when) {
        return measured(members, filed, when, e.causes());
    }

    EmployerGroupView hired(Hire hire) {
        List<Hire> all = Lists.and(hires, hire.judged(filed));
        return new EmployerGroupView(
                id, documents, drafted, members, filed, all, ceased, causes, transfers, life, memberships);
    }

    EmployerGroupView transferring(StaffTransferAnnounced e, Dated when) {
        List<Transfer> all = Lists.and(transfers, new Transfer(e.role(), e.newEmployer(), when));
        return new EmployerGroupView(
                id, documents, drafted, members, filed, hires, ceased, causes, all, life, memberships);
    }

    private EmployerGroupView measured(
            List<OrganisationId> by, @Nullable Dated since, @Nullable Dated until, List<String> why) {
        MonthSpan months = since == null || until == null
                ? MonthSpan.UNKNOWN
                : since.effective().monthsTo(until.effective());
        List<Hire> judged = hires.stream().map(hire -> hire.judged(since)).toList();
        return new EmployerGroupView(
                id, documents, drafted, by, since, judged, until, why, transfers, months, memberships);
    }
}
