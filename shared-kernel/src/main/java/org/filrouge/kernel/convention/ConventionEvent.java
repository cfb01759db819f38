package org.filrouge.kernel.convention;

import java.util.List;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.EventType;
import org.filrouge.kernel.event.FreeText;
import org.filrouge.kernel.event.StreamFamily;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.value.FuzzyDate;
import org.filrouge.kernel.value.Money;
import org.jspecify.annotations.Nullable;

/** How an authority contracts with a structure: subsidy on objectives, delegation of a public service, or a service of general economic interest. */
@StreamFamily(
        stream = ConventionId.STREAM,
        id = ConventionId.class,
        refusals = ConventionRefusal.class,
        fr = "Convention",
        en = "Convention")
public sealed interface ConventionEvent extends DomainEvent {

    /**
     * An authority recognises named activities as a service of general economic interest. It is no delegation.
     *
     * @param activities one at least
     */
    @EventType(
            name = "convention.recognised-as-sieg",
            command = "recognise-sieg",
            opens = true,
            fr = "SIEG reconnu",
            en = "Service recognised as SIEG")
    record RecognisedAsSieg(OrganisationId authority, @FreeText List<String> activities) implements ConventionEvent {}

    /**
     * The convention is signed. Its type tells whose project it is and what is paid for.
     *
     * @param amount euros; null when the convention names none
     * @param until the end it foresees
     */
    @EventType(
            name = "convention.signed",
            command = "sign-convention",
            opens = true,
            fr = "Convention signée",
            en = "Convention signed")
    record Signed(
            ConventionType type,
            List<OrganisationId> parties,
            @FreeText String object,
            @Nullable Money amount,
            @Nullable FuzzyDate until)
            implements ConventionEvent {}

    /**
     * The convention is no longer in force.
     */
    @EventType(
            name = "convention.ended",
            command = "end-convention",
            fr = "Convention achevée",
            en = "Convention ended")
    record Ended(@FreeText @Nullable String cause) implements ConventionEvent {}
}
