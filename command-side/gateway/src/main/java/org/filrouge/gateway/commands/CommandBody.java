package org.filrouge.gateway.commands;

import java.time.LocalDate;
import java.util.List;
import org.filrouge.kernel.access.Rights;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.event.Evidence;
import org.filrouge.kernel.event.FactStatus;
import org.filrouge.kernel.event.Source;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.person.PersonId;
import org.filrouge.kernel.supportcase.SupportCaseId;
import org.filrouge.kernel.value.DatePrecision;
import org.filrouge.kernel.value.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * What a caller tells beside the fact itself. The instant of recording, the ids and the account are stamped here, never taken from
 * the body.
 *
 * @param id the name of the stream; made up when left out on a command that opens one
 * @param about the persons that the texts in it speak of: they go when one of them is erased
 * @param effective when it took effect; today when left out
 */
record CommandBody(
        @Nullable String id,
        @Nullable SupportCaseId caseId,
        @Nullable FuzzyDate effective,
        @Nullable DatePrecision precision,
        @Nullable String wording,
        @Nullable String after,
        @Nullable String before,
        @Nullable FactStatus status,
        @Nullable OrganisationId onBehalfOf,
        List<OrganisationId> decidedBy,
        @Nullable Source source,
        List<Evidence> evidence,
        @Nullable String reason,
        List<PersonId> about) {

    /** The field by which a correction names the whole stream it stands in, such as {@code employer-group:ge-14}. */
    static final String STREAM = "stream";

    /**
     * What is told about the fact. Where nobody is named on whose behalf it is recorded, it is the organisation that the rights of the
     * account name, so that nobody hides for whom they act by leaving it out.
     */
    Envelope envelope(LocalDate today, Rights rights, String commandId) {
        return new Envelope(
                caseId,
                effective == null ? FuzzyDate.day(today) : effective,
                precision,
                wording,
                after,
                before,
                status == null ? FactStatus.ACTUAL : status,
                rights.account().slug(),
                onBehalfOf == null ? rights.actsFor().orElse(null) : onBehalfOf,
                decidedBy,
                source,
                evidence,
                reason,
                List.of(),
                List.of(),
                null,
                about,
                commandId,
                commandId,
                null);
    }
}
