package org.filrouge.kernel.event;

import java.util.List;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.person.PersonId;
import org.filrouge.kernel.supportcase.SupportCaseId;
import org.filrouge.kernel.value.DatePrecision;
import org.filrouge.kernel.value.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * What is told of every fact beside the fact itself: when it took effect in the world, who decided, who recorded it and for
 * whom, on what source and evidence. The instant of recording and the place in the log are the log's own.
 *
 * @param caseId the support case it belongs to; null for facts that stand outside any case
 * @param effective when it took effect in the world
 * @param toldPrecision how exactly the source dates it, where that is not what the date itself shows
 * @param wording the words in which the source dates it
 * @param after the id of an event it comes after, for facts dated only by their order
 * @param before the id of an event it comes before
 * @param recordedBy the account that recorded it: a pseudonym, never a name
 * @param onBehalfOf the organisation that account acts for
 * @param decidedBy the organisations whose decision it is
 * @param reason why, in the words of those who decided
 * @param gaps holes in the told history that this fact steps over; empty for a live decision
 * @param warnings rules that did not refuse the fact but that the people concerned should see
 * @param line the line of the told timeline this fact comes from; facts of one line are counted once
 * @param about the persons that the texts of the fact speak of
 * @param correlation what the event belongs to: the request or import it came with
 * @param causation the command or event that led to it
 * @param sealed how its texts and those of its fact are sealed; null when nothing is
 */
public record Envelope(
        @Nullable SupportCaseId caseId,
        FuzzyDate effective,
        @Nullable DatePrecision toldPrecision,
        @FreeText @Nullable String wording,
        @Nullable String after,
        @Nullable String before,
        FactStatus status,
        String recordedBy,
        @Nullable OrganisationId onBehalfOf,
        List<OrganisationId> decidedBy,
        @Nullable Source source,
        List<Evidence> evidence,
        @FreeText @Nullable String reason,
        List<Gap> gaps,
        List<Warning> warnings,
        @Nullable String line,
        List<PersonId> about,
        String correlation,
        String causation,
        @Nullable Seal sealed) {

    public Envelope {
        about = List.copyOf(about);
        decidedBy = List.copyOf(decidedBy);
        evidence = List.copyOf(evidence);
        gaps = List.copyOf(gaps);
        warnings = List.copyOf(warnings);
    }

    /** An envelope in which nothing is sealed, of a fact whose texts speak of nobody. */
    public Envelope(
            @Nullable SupportCaseId caseId,
            FuzzyDate effective,
            @Nullable DatePrecision toldPrecision,
            @Nullable String wording,
            @Nullable String after,
            @Nullable String before,
            FactStatus status,
            String recordedBy,
            @Nullable OrganisationId onBehalfOf,
            List<OrganisationId> decidedBy,
            @Nullable Source source,
            List<Evidence> evidence,
            @Nullable String reason,
            List<Gap> gaps,
            List<Warning> warnings,
            @Nullable String line,
            String correlation,
            String causation) {
        this(
                caseId,
                effective,
                toldPrecision,
                wording,
                after,
                before,
                status,
                recordedBy,
                onBehalfOf,
                decidedBy,
                source,
                evidence,
                reason,
                gaps,
                warnings,
                line,
                List.of(),
                correlation,
                causation,
                null);
    }

    /** That of something done by the program or on its pages, of which nothing is told beside. */
    public static Envelope ofDeed(
            @Nullable SupportCaseId caseId,
            FuzzyDate effective,
            String recordedBy,
            String correlation,
            String causation) {
        return new Envelope(
                caseId,
                effective,
                null,
                null,
                null,
                null,
                FactStatus.ACTUAL,
                recordedBy,
                null,
                List.of(),
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                null,
                correlation,
                causation);
    }

    /** The same, stepping over holes of a told history. */
    public Envelope withGaps(List<Gap> holes) {
        return with(caseId, effective, toldPrecision, wording, holes, warnings, about);
    }

    /** The same, with what the people concerned should see. */
    public Envelope withWarnings(List<Warning> seen) {
        return with(caseId, effective, toldPrecision, wording, gaps, seen, about);
    }

    /** The same, in a support case. */
    public Envelope withCase(@Nullable SupportCaseId other) {
        return with(other, effective, toldPrecision, wording, gaps, warnings, about);
    }

    /** The same, dated otherwise: how the source words and qualifies its date goes with the old one. */
    public Envelope withEffective(FuzzyDate date) {
        return with(caseId, date, null, null, gaps, warnings, about);
    }

    /** The same, with texts that speak of these persons. */
    public Envelope withAbout(List<PersonId> persons) {
        return with(caseId, effective, toldPrecision, wording, gaps, warnings, persons);
    }

    private Envelope with(
            @Nullable SupportCaseId otherCase,
            FuzzyDate date,
            @Nullable DatePrecision precision,
            @Nullable String words,
            List<Gap> holes,
            List<Warning> seen,
            List<PersonId> persons) {
        return new Envelope(
                otherCase,
                date,
                precision,
                words,
                after,
                before,
                status,
                recordedBy,
                onBehalfOf,
                decidedBy,
                source,
                evidence,
                reason,
                holes,
                seen,
                line,
                persons,
                correlation,
                causation,
                sealed);
    }

    /** True when the fact has happened, rather than being planned or probable. */
    public boolean isActual() {
        return status == FactStatus.ACTUAL;
    }

    /** How exactly the fact is dated: as the source says, else as the date itself shows. */
    public DatePrecision precision() {
        return toldPrecision == null ? effective.precision() : toldPrecision;
    }
}
