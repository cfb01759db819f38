package org.filrouge.gateway.imports;

import java.util.List;
import org.filrouge.kernel.event.Evidence;
import org.filrouge.kernel.event.FactStatus;
import org.filrouge.kernel.event.Source;
import org.filrouge.kernel.organisation.IdentifierScheme;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.organisation.OrganisationKind;
import org.filrouge.kernel.person.PersonId;
import org.filrouge.kernel.supportcase.CaseTerritory;
import org.filrouge.kernel.supportcase.Role;
import org.filrouge.kernel.supportcase.SupportCaseId;
import org.filrouge.kernel.value.DatePrecision;
import org.filrouge.kernel.value.FuzzyDate;
import org.filrouge.kernel.value.Territory;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A told history as people write it: the frame of a case, the organisations in it, and its facts in the order in which the source
 * tells them.
 *
 * @param format {@code fil-rouge/case-file@1}, or {@code fil-rouge/reference-file@1} for one that opens no case
 * @param caseId the case, or the name of a reference file
 * @param opened when the case began, where the source says so
 * @param source the document told from, for every fact that names no other
 */
record CaseFile(
        String format,
        SupportCaseId caseId,
        String title,
        @Nullable String sector,
        @Nullable FuzzyDate opened,
        Source source,
        List<CaseTerritory> territories,
        List<Actor> organisations,
        List<Fact> facts) {

    static final String FORMAT = "fil-rouge/case-file@1";
    static final String REFERENCE_FORMAT = "fil-rouge/reference-file@1";

    /** True for a file that tells of organisations outside any case. */
    boolean isReference() {
        return format.equals(REFERENCE_FORMAT);
    }

    /**
     * An organisation in the case, with the roles it holds there.
     *
     * @param identifiers its numbers in registers, now or once
     * @param phase the phase it holds them in; null for the whole case
     */
    record Actor(
            OrganisationId id,
            String name,
            OrganisationKind kind,
            @Nullable String legalForm,
            @Nullable Territory seat,
            boolean unnamed,
            List<Number> identifiers,
            List<Role> roles,
            @Nullable String phase,
            @Nullable String note) {}

    /** A number of an organisation, and when it is its own where the source says so. */
    record Number(IdentifierScheme scheme, String value, @Nullable FuzzyDate from, @Nullable FuzzyDate until) {}

    /**
     * One fact.
     *
     * @param line the line of the source's timeline; facts of one line are one statement; null for what stands outside it
     * @param ref a name for other facts of the file to point at; the line when left out
     * @param event the stable name of the event; null when it is an observation
     * @param observe the kind of observation; null when it is an event
     * @param id the stream it belongs to; the case's own name when left out
     * @param after a fact of the file it comes after
     * @param about the persons that its texts speak of
     */
    record Fact(
            @Nullable String line,
            @Nullable String ref,
            @Nullable String event,
            @Nullable String observe,
            @Nullable String id,
            @Nullable FuzzyDate effective,
            @Nullable DatePrecision precision,
            @Nullable String wording,
            @Nullable String after,
            @Nullable String before,
            @Nullable FactStatus status,
            List<OrganisationId> decidedBy,
            @Nullable Source source,
            List<Evidence> evidence,
            @Nullable String reason,
            List<PersonId> about,
            @Nullable JsonNode data) {}
}
