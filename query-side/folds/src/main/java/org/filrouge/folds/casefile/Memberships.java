package org.filrouge.folds.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.filrouge.folds.Dated;
import org.filrouge.folds.Lists;
import org.filrouge.kernel.event.FactStatus;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.value.Answer;
import org.jspecify.annotations.Nullable;

/** Who has been a member of a group, from when to when. What is planned makes nobody a member. */
public record Memberships(List<Membership> memberships) {

    static final Memberships NONE = new Memberships(List.of());

    /**
     * One time as a member.
     *
     * @param joined null when only the departure is told
     * @param left null while nothing tells a departure
     */
    public record Membership(OrganisationId member, @Nullable Dated joined, @Nullable Dated left) {

        boolean lasts() {
            return left == null;
        }

        /** Whether it covers a day: unknown where the dates cannot tell. */
        Answer<Boolean> covers(LocalDate day) {
            Answer<Boolean> in =
                    joined == null ? Answer.unknown() : joined.effective().onOrBefore(day);
            Answer<Boolean> out =
                    left == null ? Answer.of(false) : left.effective().onOrBefore(day);
            if (Answer.of(false).equals(in) || Answer.of(true).equals(out)) {
                return Answer.of(false);
            }
            return Answer.of(true).equals(in) && Answer.of(false).equals(out) ? Answer.of(true) : Answer.unknown();
        }
    }

    /** One member on a day, and whether it certainly was one. */
    public record MemberAt(OrganisationId member, Answer<Boolean> certainly) {}

    /** The members on a day; who certainly was none is left out. */
    public List<MemberAt> at(LocalDate day) {
        return memberships.stream()
                .map(membership -> new MemberAt(membership.member(), membership.covers(day)))
                .filter(member -> !Answer.of(false).equals(member.certainly()))
                .toList();
    }

    Memberships founded(List<OrganisationId> members, Dated when) {
        Memberships all = this;
        for (OrganisationId member : members) {
            all = all.joined(member, when);
        }
        return all;
    }

    Memberships joined(OrganisationId member, Dated when) {
        return when.status() != FactStatus.ACTUAL || lasting(member) >= 0
                ? this
                : new Memberships(Lists.and(memberships, new Membership(member, when, null)));
    }

    Memberships left(OrganisationId member, Dated when) {
        if (when.status() != FactStatus.ACTUAL) {
            return this;
        }
        int place = lasting(member);
        if (place < 0) {
            return new Memberships(Lists.and(memberships, new Membership(member, null, when)));
        }
        List<Membership> changed = new ArrayList<>(memberships);
        changed.set(place, new Membership(member, memberships.get(place).joined(), when));
        return new Memberships(List.copyOf(changed));
    }

    /** Those whom nothing tells to have left. */
    public List<OrganisationId> present() {
        return memberships.stream()
                .filter(Membership::lasts)
                .map(Membership::member)
                .toList();
    }

    private int lasting(OrganisationId member) {
        for (int i = 0; i < memberships.size(); i++) {
            if (memberships.get(i).lasts() && memberships.get(i).member().equals(member)) {
                return i;
            }
        }
        return -1;
    }
}
