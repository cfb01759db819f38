package org.filrouge.folds.organisation;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.filrouge.folds.Dated;
import org.filrouge.folds.Lists;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.organisation.OrganisationEvent.EmployeeRecruited;
import org.filrouge.kernel.organisation.OrganisationEvent.Entered;
import org.filrouge.kernel.organisation.OrganisationEvent.Founded;
import org.filrouge.kernel.organisation.OrganisationEvent.IdentifierEnded;
import org.filrouge.kernel.organisation.OrganisationEvent.IdentifierRecorded;
import org.filrouge.kernel.organisation.OrganisationEvent.JobsConverted;
import org.filrouge.kernel.organisation.OrganisationEvent.LegalFormChanged;
import org.filrouge.kernel.organisation.OrganisationEvent.Registered;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.organisation.OrganisationKind;
import org.filrouge.kernel.supportcase.Role;
import org.filrouge.kernel.supportcase.SupportCaseEvent.RoleAssigned;
import org.filrouge.kernel.value.Territory;
import org.jspecify.annotations.Nullable;

/**
 * One organisation.
 *
 * @param id its name in addresses
 * @param unnamed true when its source counts it without naming it
 * @param identifiers its numbers in registers, now and once
 * @param roles what it is in which case
 * @param life what it went through itself
 * @param mentions every fact that names it or is its own
 * @param cases the cases it appears in
 */
public record OrganisationView(
        String id,
        @Nullable String name,
        @Nullable OrganisationKind kind,
        @Nullable String legalForm,
        @Nullable Territory seat,
        boolean unnamed,
        @Nullable Dated founded,
        @Nullable Dated registered,
        List<RegisterNumber> identifiers,
        List<RoleHeld> roles,
        int jobsConverted,
        int recruited,
        OrganisationLife life,
        List<Mention> mentions,
        List<String> cases) {

    /** Roles held in one case, or in one phase of it. */
    public record RoleHeld(String caseId, List<Role> roles, @Nullable String phase, String event) {}

    /** One fact that concerns the organisation. */
    public record Mention(long position, String name, @Nullable String caseId, Dated when) {}

    static OrganisationView empty(String id) {
        return new OrganisationView(
                id,
                null,
                null,
                null,
                null,
                false,
                null,
                null,
                List.of(),
                List.of(),
                0,
                0,
                OrganisationLife.EMPTY,
                List.of(),
                List.of());
    }

    OrganisationView apply(RecordedEvent event) {
        OrganisationView seen = mentioned(event);
        boolean own = event.streamKey().equals(new OrganisationId(id).key());
        return switch (event.event()) {
            case RoleAssigned e when e.organisation().slug().equals(id) -> seen.withRole(e, event);
            case Entered e when own -> seen.entered(e, seen.formAfter(e.legalForm(), event));
            case Founded e when own -> seen.dated(Dated.of(event), registered, seen.formAfter(e.legalForm(), event));
            case Registered e when own -> seen.dated(founded, Dated.of(event), legalForm);
            case LegalFormChanged e when own -> seen.dated(founded, registered, e.to());
            case JobsConverted e when own && event.envelope().isActual() -> seen.counted(e.count(), 0);
            case EmployeeRecruited e when own && event.envelope().isActual() -> seen.counted(0, e.count());
            case IdentifierRecorded e when own -> seen.numbered(Lists.and(identifiers, RegisterNumber.of(e, event)));
            case IdentifierEnded e
            when own && event.envelope().isActual() -> seen.numbered(RegisterNumber.ended(identifiers, e, event));
            default -> seen;
        };
    }

    /** An undated telling does not undo a change that has its date. */
    private @Nullable String formAfter(@Nullable String told, RecordedEvent event) {
        boolean keeps = legalForm != null && event.envelope().effective().isUndated();
        return told == null || keeps ? legalForm : told;
    }

    private OrganisationView mentioned(RecordedEvent event) {
        String caseId = event.envelope().caseId() == null
                ? null
                : event.envelope().caseId().slug();
        Mention mention = new Mention(event.position(), event.name(), caseId, Dated.of(event));
        List<String> all = List.copyOf(Stream.concat(cases.stream(), Stream.ofNullable(caseId))
                .collect(java.util.stream.Collectors.toCollection(TreeSet::new)));
        return new OrganisationView(
                id,
                name,
                kind,
                legalForm,
                seat,
                unnamed,
                founded,
                registered,
                identifiers,
                roles,
                jobsConverted,
                recruited,
                life.apply(id, event),
                Lists.and(mentions, mention),
                all);
    }

    private OrganisationView withRole(RoleAssigned e, RecordedEvent event) {
        RoleHeld held = new RoleHeld(StreamId.slugOf(event.streamKey()), e.roles(), e.phase(), event.id());
        return new OrganisationView(
                id,
                name,
                kind,
                legalForm,
                seat,
                unnamed,
                founded,
                registered,
                identifiers,
                Lists.and(roles, held),
                jobsConverted,
                recruited,
                life,
                mentions,
                cases);
    }

    private OrganisationView entered(Entered e, @Nullable String form) {
        return new OrganisationView(
                id,
                e.name(),
                e.kind(),
                form,
                e.seat(),
                e.unnamed(),
                founded,
                registered,
                identifiers,
                roles,
                jobsConverted,
                recruited,
                life,
                mentions,
                cases);
    }

    private OrganisationView dated(@Nullable Dated since, @Nullable Dated filed, @Nullable String form) {
        return new OrganisationView(
                id,
                name,
                kind,
                form,
                seat,
                unnamed,
                since,
                filed,
                identifiers,
                roles,
                jobsConverted,
                recruited,
                life,
                mentions,
                cases);
    }

    private OrganisationView numbered(List<RegisterNumber> numbers) {
        return new OrganisationView(
                id,
                name,
                kind,
                legalForm,
                seat,
                unnamed,
                founded,
                registered,
                numbers,
                roles,
                jobsConverted,
                recruited,
                life,
                mentions,
                cases);
    }

    private OrganisationView counted(int converted, int taken) {
        return new OrganisationView(
                id,
                name,
                kind,
                legalForm,
                seat,
                unnamed,
                founded,
                registered,
                identifiers,
                roles,
                jobsConverted + converted,
                recruited + taken,
                life,
                mentions,
                cases);
    }
}
