package org.filrouge.kernel.funding;

import java.util.List;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.EventType;
import org.filrouge.kernel.event.FreeText;
import org.filrouge.kernel.event.StreamFamily;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.sharedcost.SharedCostId;
import org.filrouge.kernel.value.FuzzyDate;
import org.filrouge.kernel.value.Known;
import org.filrouge.kernel.value.Measure;
import org.filrouge.kernel.value.Money;
import org.jspecify.annotations.Nullable;

/** The money of a case, one stream per funder. Granted, signed, paid and justified are different facts. */
@StreamFamily(
        stream = FundingAgreementId.STREAM,
        id = FundingAgreementId.class,
        refusals = FundingAgreementRefusal.class,
        fr = "Financement",
        en = "Funding agreement")
public sealed interface FundingAgreementEvent extends DomainEvent {

    /**
     * A funder grants a sum. It is not yet paid.
     *
     * @param amount euros; may be unknown
     * @param dla whether the money is the DLA's own; revision 1 had a flag, which could not say that nobody tells
     */
    @EventType(
            name = "funding-agreement.granted",
            revision = 2,
            command = "grant-funding",
            opens = true,
            fr = "Financement accordé",
            en = "Funding granted")
    record Granted(
            OrganisationId funder,
            OrganisationId recipient,
            Money amount,
            @FreeText String object,
            GrantKind kind,
            Known dla)
            implements FundingAgreementEvent {}

    /**
     * Somebody asks a body for money. This gives no right to it.
     *
     * @param amount euros asked for; may be unknown
     */
    @EventType(
            name = "funding-agreement.requested",
            command = "request-funding",
            opens = true,
            fr = "Financement demandé",
            en = "Funding requested")
    record Requested(OrganisationId requester, OrganisationId body, @FreeText String object, Money amount)
            implements FundingAgreementEvent {}

    /**
     * Funder and recipient sign for a sum: the notified amount. It is not yet paid.
     *
     * @param amount euros; may be unknown
     * @param reference the agreement's own number
     */
    @EventType(
            name = "funding-agreement.signed",
            command = "sign-funding-agreement",
            fr = "Convention de financement signée",
            en = "Funding agreement signed")
    record Signed(Money amount, @FreeText @Nullable String reference) implements FundingAgreementEvent {}

    /**
     * A payment reached the recipient.
     *
     * @param payment its name within the agreement, as a slug
     * @param amount euros; a reversal is told as a payment below zero
     */
    @EventType(name = "funding-agreement.paid", command = "pay-funding", fr = "Financement versé", en = "Funding paid")
    record Paid(String payment, Money amount) implements FundingAgreementEvent {}

    /**
     * The recipient accounts for the use of a sum, and the funder accepts it.
     *
     * @param amount euros; may be unknown
     */
    @EventType(
            name = "funding-agreement.justified",
            command = "justify-funding",
            fr = "Dépense justifiée",
            en = "Funding justified")
    record Justified(Money amount, @FreeText @Nullable String report) implements FundingAgreementEvent {}

    /**
     * The grant grew, by a told ratio or by a told sum. A ratio is never turned into an amount.
     *
     * @param ratio times the earlier grant; UNKNOWN when only the sum is told
     * @param amount euros added; UNKNOWN when only the ratio is told
     */
    @EventType(
            name = "funding-agreement.increased",
            command = "increase-funding",
            opens = true,
            fr = "Financement accru",
            en = "Funding increased")
    record Increased(OrganisationId funder, OrganisationId recipient, Measure ratio, Money amount)
            implements FundingAgreementEvent {}

    /**
     * Funders tie their money to a condition, before or with the grant.
     *
     * @param condition its name within the agreement, as a slug
     */
    @EventType(
            name = "funding-agreement.condition-set",
            command = "set-funding-condition",
            opens = true,
            fr = "Condition de financement posée",
            en = "Funding condition set")
    record ConditionSet(String condition, @FreeText String text, List<OrganisationId> funders)
            implements FundingAgreementEvent {}

    /**
     * Somebody looked whether a condition is met on a day.
     *
     * @param condition its name within the agreement, as a slug
     */
    @EventType(
            name = "funding-agreement.condition-assessed",
            command = "assess-funding-condition",
            fr = "Condition de financement appréciée",
            en = "Funding condition assessed")
    record ConditionAssessed(String condition, ConditionStatus status, @FreeText @Nullable String finding)
            implements FundingAgreementEvent {}

    /**
     * A service may draw on an envelope of a funder for a while; the unused part stays visible.
     *
     * @param envelope euros; may be unknown
     * @param period while it may be drawn on
     */
    @EventType(
            name = "funding-agreement.drawing-rights-opened",
            command = "open-drawing-rights",
            opens = true,
            fr = "Droits de tirage ouverts",
            en = "Drawing rights opened")
    record DrawingRightsOpened(
            OrganisationId funder, OrganisationId service, Money envelope, @Nullable FuzzyDate period)
            implements FundingAgreementEvent {}

    /**
     * A sum is drawn from the envelope.
     *
     * @param amount euros
     */
    @EventType(
            name = "funding-agreement.drawing-rights-used",
            command = "use-drawing-rights",
            fr = "Droits de tirage utilisés",
            en = "Drawing rights used")
    record DrawingRightsUsed(Money amount, @FreeText @Nullable String object) implements FundingAgreementEvent {}

    /**
     * Somebody takes shares in a company. Equity is never added to grants.
     *
     * @param amount euros; may be unknown
     */
    @EventType(
            name = "funding-agreement.capital-subscribed",
            command = "subscribe-capital",
            opens = true,
            fr = "Capital souscrit",
            en = "Capital subscribed")
    record CapitalSubscribed(OrganisationId subscriber, OrganisationId company, Money amount, Measure shares)
            implements FundingAgreementEvent {}

    /**
     * An owner lets a recipient use premises: a contribution in kind, with no money value unless one is stated.
     *
     * @param value euros, as stated; null when no value is stated
     */
    @EventType(
            name = "funding-agreement.premises-provided",
            command = "provide-premises",
            opens = true,
            fr = "Locaux mis à disposition",
            en = "Premises provided")
    record PremisesProvided(
            OrganisationId owner,
            OrganisationId recipient,
            @FreeText @Nullable String premises,
            @Nullable FuzzyDate period,
            @Nullable Money value)
            implements FundingAgreementEvent {}

    /**
     * An employer lends staff, who stay its own employees.
     *
     * @param count persons; may be unknown
     * @param role what they do
     */
    @EventType(
            name = "funding-agreement.staff-made-available",
            command = "make-staff-available",
            opens = true,
            fr = "Personnel mis à disposition",
            en = "Staff made available")
    record StaffMadeAvailable(OrganisationId owner, OrganisationId recipient, Measure count, @Nullable String role)
            implements FundingAgreementEvent {}

    /**
     * A part of the agreement serves a cost that several funders share. Recorded together with the split of that cost, never on
     * its own.
     *
     * @param funder the agreement's own funder
     * @param amount euros: the share, on the tax basis of the cost; unknown when the share is
     */
    @EventType(name = "funding-agreement.allocated", fr = "Part affectée à un coût", en = "Share allocated to a cost")
    record Allocated(SharedCostId cost, OrganisationId funder, Money amount) implements FundingAgreementEvent {}
}
