package org.filrouge.folds.survival;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.filrouge.folds.Told;
import org.filrouge.kernel.employergroup.EmployerGroupEvent.ActivityCeased;
import org.filrouge.kernel.employergroup.EmployerGroupEvent.StaffHired;
import org.filrouge.kernel.employergroup.EmployerGroupEvent.StatutesFiled;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.mission.MissionEvent;
import org.filrouge.kernel.observation.ObservationEvent;
import org.filrouge.kernel.organisation.OrganisationEvent.EmployeeRecruited;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.supportcase.CaseTerritory;
import org.filrouge.kernel.supportcase.Role;
import org.filrouge.kernel.supportcase.SupportCaseEvent;
import org.filrouge.kernel.supportcase.TerritoryRole;
import org.filrouge.kernel.value.Measure;
import org.filrouge.kernel.value.Money;
import org.filrouge.kernel.value.TaxBasis;
import org.filrouge.kernel.value.Territory;

/** A case told in a few lines, and what is found when its subjects are followed. */
final class Story {

    static final LocalDate LATE = LocalDate.of(2026, 1, 5);

    private final Told told = new Told();
    private int observations;

    Story supported(String sector, String place, String... organisations) {
        told.fact(
                "support-case:a-case",
                "XXXX",
                new SupportCaseEvent.Opened(
                        "A case",
                        sector,
                        List.of(new CaseTerritory(
                                Territory.parse(place), TerritoryRole.OPERATOR, "there", List.of()))));
        for (String organisation : organisations) {
            told.fact(
                    "support-case:a-case",
                    "XXXX",
                    new SupportCaseEvent.RoleAssigned(
                            new OrganisationId(organisation), List.of(Role.BENEFICIARY), null, null));
        }
        return this;
    }

    Story supportEnded(String when) {
        told.fact(
                "mission:a-mission",
                when,
                new MissionEvent.Delivered(
                        null, Measure.UNKNOWN, new Money(Measure.UNKNOWN, TaxBasis.NOT_STATED), Measure.UNKNOWN));
        return this;
    }

    Story filed(String group, String when) {
        told.fact(
                "employer-group:" + group,
                when,
                new StatutesFiled(organisations("one", "two"), new OrganisationId(group)));
        return this;
    }

    Story hired(String group, String when, int persons) {
        told.fact("employer-group:" + group, when, new StaffHired("developer", persons));
        return this;
    }

    Story ceased(String group, String when) {
        told.fact("employer-group:" + group, when, new ActivityCeased(List.of("means")));
        return this;
    }

    Story recruited(String organisation, String when, int persons) {
        told.fact("organisation:" + organisation, when, new EmployeeRecruited("clerk", persons));
        return this;
    }

    Story observed(String when, String kind, Map<String, Object> values) {
        told.fact("observation:o" + observations++, when, new ObservationEvent.Recorded(kind, 1, values));
        return this;
    }

    Story fact(String stream, String when, DomainEvent event) {
        told.fact(stream, when, event);
        return this;
    }

    Story planned(String stream, String when, DomainEvent event) {
        told.planned(stream, when, event);
        return this;
    }

    List<RecordedEvent> events() {
        return told.events();
    }

    List<Subject> follow(Subjects kind) {
        return follow(kind, LATE);
    }

    List<Subject> follow(Subjects kind, LocalDate day) {
        return FollowUp.of(kind, told.events(), day);
    }

    Cohorts cohorts(LocalDate day) {
        return Cohorts.of(told.events(), day);
    }

    /** A subject as {@code name persons FATE months [least..most]}. */
    static String said(Subject subject) {
        Followed followed = subject.followed();
        return subject.id() + " " + subject.persons() + " " + subject.fate()
                + (followed == null
                        ? ""
                        : " " + followed.months() + " [" + followed.least() + ".." + followed.most() + "]");
    }

    static List<OrganisationId> organisations(String... names) {
        return Arrays.stream(names).map(OrganisationId::new).toList();
    }
}
