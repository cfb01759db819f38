package org.filrouge.kernel.organisation;

import java.util.List;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.EventType;
import org.filrouge.kernel.event.FreeText;
import org.filrouge.kernel.event.StreamFamily;
import org.filrouge.kernel.value.FuzzyDate;
import org.filrouge.kernel.value.Measure;
import org.filrouge.kernel.value.Territory;
import org.jspecify.annotations.Nullable;

/** What happens to an organisation itself. Identity is kept through every change of form or carrier. */
@StreamFamily(
        stream = OrganisationId.STREAM,
        id = OrganisationId.class,
        refusals = OrganisationRefusal.class,
        fr = "Organisation",
        en = "Organisation",
        belongsToCase = false)
public sealed interface OrganisationEvent extends DomainEvent {

    /**
     * The organisation becomes known to the programme. Not its founding, which may lie decades back.
     *
     * @param unnamed true for a body that the source counts without naming it; the name is then ours
     */
    @EventType(
            name = "organisation.entered",
            command = "enter-organisation",
            opens = true,
            fr = "Organisation inscrite",
            en = "Organisation entered")
    record Entered(
            String name, OrganisationKind kind, @Nullable String legalForm, @Nullable Territory seat, boolean unnamed)
            implements OrganisationEvent {}

    /**
     * The organisation came into being; who holds it today may be others.
     *
     * @param founders in the words of the source
     */
    @EventType(
            name = "organisation.founded",
            command = "record-organisation-founding",
            fr = "Organisation fondée",
            en = "Organisation founded")
    record Founded(@Nullable String legalForm, @FreeText List<String> founders) implements OrganisationEvent {}

    /**
     * Its statutes were filed: from now on it may receive money and employ.
     *
     * @param registry where they were filed
     */
    @EventType(
            name = "organisation.registered",
            command = "register-organisation",
            fr = "Statuts déposés",
            en = "Statutes filed")
    record Registered(@FreeText @Nullable String registry) implements OrganisationEvent {}

    /**
     * Its legal form changed; it stays the same organisation.
     */
    @EventType(
            name = "organisation.legal-form-changed",
            command = "change-legal-form",
            fr = "Forme juridique changée",
            en = "Legal form changed")
    record LegalFormChanged(String from, String to) implements OrganisationEvent {}

    /**
     * Jobs were consolidated: contracts of one type became contracts of another.
     *
     * @param count contracts converted, one at least
     * @param attribution whether the source says what caused it
     */
    @EventType(
            name = "organisation.jobs-converted",
            command = "convert-jobs",
            fr = "Emplois consolidés",
            en = "Jobs converted")
    record JobsConverted(
            int count,
            ContractType from,
            ContractType to,
            @FreeText @Nullable String condition,
            Attribution attribution)
            implements OrganisationEvent {}

    /**
     * The organisation took someone on; a person is known by the role only.
     *
     * @param count persons taken on in that role
     */
    @EventType(
            name = "organisation.employee-recruited",
            command = "recruit-employee",
            fr = "Salarié recruté",
            en = "Employee recruited")
    record EmployeeRecruited(String role, int count) implements OrganisationEvent {}

    /**
     * An activity passed from one organisation to this one; the activity keeps its history.
     */
    @EventType(
            name = "organisation.activity-carrier-changed",
            command = "change-activity-carrier",
            fr = "Porteur d'activité changé",
            en = "Activity carrier changed")
    record ActivityCarrierChanged(@FreeText String activity, OrganisationId from, OrganisationId to)
            implements OrganisationEvent {}

    /**
     * The organisation is in difficulty, of one kind or several at once. It carries no judgement.
     *
     * @param severity in the words of those who report it
     */
    @EventType(
            name = "organisation.distress-reported",
            command = "report-distress",
            fr = "Difficulté signalée",
            en = "Distress reported")
    record DistressReported(List<DistressKind> kinds, @FreeText @Nullable String severity)
            implements OrganisationEvent {}

    /**
     * An internal conflict came to an end; a difficulty had been reported before.
     *
     * @param means how it was resolved
     */
    @EventType(
            name = "organisation.conflict-resolved",
            command = "resolve-conflict",
            fr = "Conflit interne résolu",
            en = "Internal conflict resolved")
    record ConflictResolved(@FreeText String means) implements OrganisationEvent {}

    /**
     * The share of its budget that the organisation earns itself. The rest is not for that reason public money.
     *
     * @param rate per cent, 0 to 100
     */
    @EventType(
            name = "organisation.self-financing-rate-reported",
            command = "report-self-financing-rate",
            fr = "Taux d'autofinancement déclaré",
            en = "Self-financing rate reported")
    record SelfFinancingRateReported(Measure rate) implements OrganisationEvent {}

    /**
     * Another body took over this one's tasks, as DIRECCTE did those of DDTEFP. Both keep their own history.
     *
     * @param successors one at least; a body that was split has several
     * @param basis the text or decision it rests on
     */
    @EventType(name = "organisation.succeeded", command = "record-succession", fr = "Succession", en = "Succeeded")
    record Succeeded(List<OrganisationId> successors, @FreeText @Nullable String basis) implements OrganisationEvent {}

    /**
     * A number of the organisation in a register. It stays the same organisation when the number changes, as a SIRET does when the
     * seat moves.
     *
     * @param from since when the number is its own, where the source says so
     * @param until until when it was its own; null while it is
     */
    @EventType(
            name = "organisation.identifier-recorded",
            command = "record-organisation-identifier",
            fr = "Identifiant enregistré",
            en = "Identifier recorded")
    record IdentifierRecorded(
            IdentifierScheme scheme, String value, @Nullable FuzzyDate from, @Nullable FuzzyDate until)
            implements OrganisationEvent {

        public IdentifierRecorded {
            value = Identifier.compact(value);
        }

        public Identifier identifier() {
            return new Identifier(scheme, value);
        }
    }

    /** A number is no longer the organisation's, from the date of the fact on. */
    @EventType(
            name = "organisation.identifier-ended",
            command = "end-organisation-identifier",
            fr = "Identifiant clos",
            en = "Identifier ended")
    record IdentifierEnded(IdentifierScheme scheme, String value) implements OrganisationEvent {

        public IdentifierEnded {
            value = Identifier.compact(value);
        }

        public Identifier identifier() {
            return new Identifier(scheme, value);
        }
    }
}
