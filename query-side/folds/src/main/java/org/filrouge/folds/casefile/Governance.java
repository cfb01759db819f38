package org.filrouge.folds.casefile;

import java.util.List;
import java.util.stream.Stream;
import org.filrouge.folds.Dated;
import org.filrouge.folds.Lists;
import org.filrouge.kernel.collectiveengineering.CollectiveEngineeringEvent.Closed;
import org.filrouge.kernel.collectiveengineering.CollectiveEngineeringEvent.CommitteeMet;
import org.filrouge.kernel.collectiveengineering.CollectiveEngineeringEvent.InterventionBudgetSet;
import org.filrouge.kernel.collectiveengineering.CollectiveEngineeringEvent.LeadDlaAppointed;
import org.filrouge.kernel.event.FactStatus;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.value.Measure;
import org.filrouge.kernel.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * How the collective action is steered: meetings and what they take, the DLA that coordinates, the budget, the end.
 *
 * @param loads what the meetings held come to, by committee
 * @param lead the DLA that coordinates now; null when none is appointed
 */
public record Governance(
        List<Meeting> meetings,
        List<Load> loads,
        List<Lead> leads,
        @Nullable OrganisationId lead,
        List<Budget> budgets,
        List<Closing> closings) {

    static final Governance EMPTY = new Governance(List.of(), List.of(), List.of(), null, List.of(), List.of());

    /** One meeting, or several told at once. Hours and half-days are never converted. */
    public record Meeting(
            String committee, Measure meetings, Measure hours, Measure halfDays, List<String> decisions, Dated when) {}

    /** All the meetings of one committee; UNKNOWN where one of them does not tell. */
    public record Load(String committee, Measure meetings, Measure hours, Measure halfDays) {}

    /** One appointment; a later one replaces it. */
    public record Lead(OrganisationId lead, List<OrganisationId> dlas, Dated when) {}

    /** What the intervention may cost. */
    public record Budget(Money amount, List<OrganisationId> funders, Dated when) {}

    /** The end of an action. */
    public record Closing(@Nullable String reason, List<String> abandoned, Dated when) {}

    Governance apply(RecordedEvent event) {
        Dated when = Dated.of(event);
        return switch (event.event()) {
            case CommitteeMet e ->
                met(new Meeting(e.committee(), e.meetings(), e.hours(), e.halfDays(), e.decisions(), when));
            case LeadDlaAppointed e ->
                new Governance(
                        meetings,
                        loads,
                        Lists.and(leads, new Lead(e.lead(), e.dlas(), when)),
                        when.status() == FactStatus.ACTUAL ? e.lead() : lead,
                        budgets,
                        closings);
            case InterventionBudgetSet e ->
                new Governance(
                        meetings,
                        loads,
                        leads,
                        lead,
                        Lists.and(budgets, new Budget(e.amount(), e.funders(), when)),
                        closings);
            case Closed e ->
                new Governance(
                        meetings,
                        loads,
                        leads,
                        lead,
                        budgets,
                        Lists.and(closings, new Closing(e.reason(), e.abandoned(), when)));
            default -> this;
        };
    }

    private Governance met(Meeting meeting) {
        List<Meeting> all = Lists.and(meetings, meeting);
        return new Governance(all, loads(all), leads, lead, budgets, closings);
    }

    private static List<Load> loads(List<Meeting> meetings) {
        List<Meeting> held = meetings.stream()
                .filter(meeting -> meeting.when().status() == FactStatus.ACTUAL)
                .toList();
        return held.stream()
                .map(Meeting::committee)
                .distinct()
                .map(committee -> load(
                        committee,
                        held.stream()
                                .filter(meeting -> meeting.committee().equals(committee))
                                .toList()))
                .toList();
    }

    private static Load load(String committee, List<Meeting> held) {
        return new Load(
                committee,
                sum(held.stream().map(Meeting::meetings)),
                sum(held.stream().map(Meeting::hours)),
                sum(held.stream().map(Meeting::halfDays)));
    }

    private static Measure sum(Stream<Measure> told) {
        return told.reduce(Measure.of(0), Measure::plus);
    }
}
