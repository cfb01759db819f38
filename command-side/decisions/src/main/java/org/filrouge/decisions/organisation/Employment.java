package org.filrouge.decisions.organisation;

import static org.filrouge.kernel.organisation.OrganisationRefusal.*;

import org.filrouge.decisions.Ruling;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.organisation.OrganisationEvent;
import org.filrouge.kernel.organisation.OrganisationEvent.JobsConverted;
import org.filrouge.kernel.value.FuzzyDate;
import org.jspecify.annotations.Nullable;

/** The rules of an employer: nobody is taken on before its statutes are filed. */
final class Employment {

    private Employment() {}

    static Ruling<OrganisationEvent> conversion(Ruling<OrganisationEvent> ruling, JobsConverted e) {
        return ruling.refuseIf(e.count() < 1, NO_JOB_CONVERTED)
                .refuseIf(e.from() == e.to(), JOBS_CONVERTED_TO_SAME_CONTRACT, "contract", e.from());
    }

    static Ruling<OrganisationEvent> recruitment(
            Ruling<OrganisationEvent> ruling, Envelope envelope, @Nullable FuzzyDate registered) {
        if (registered == null) {
            return ruling.refuseIf(envelope.isActual(), RECRUITED_WITHOUT_REGISTRATION);
        }
        return ruling.refuseIf(
                envelope.effective().certainlyBefore(registered),
                RECRUITED_BEFORE_REGISTRATION,
                "registered",
                registered,
                "recruited",
                envelope.effective());
    }
}
