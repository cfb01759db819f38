package org.filrouge.folds.sight;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.filrouge.kernel.correction.CorrectedFact;
import org.filrouge.kernel.correction.CorrectionEvent.Rectified;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.event.Gap;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.event.Warning;
import org.filrouge.kernel.organisation.OrganisationEvent.Entered;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.supportcase.SupportCaseEvent.Opened;
import org.filrouge.kernel.supportcase.SupportCaseId;
import org.jspecify.annotations.Nullable;

/** How an event is told to somebody who may know it to some extent. */
public final class Telling {

    /** What an event came with is told to nobody who does not see all of it. */
    private static final String UNTOLD = "-";

    private final Pseudonyms pseudonyms;
    private final Retelling withoutTexts;
    private final Retelling pseudonymous;

    public Telling(Pseudonyms pseudonyms) {
        this.pseudonyms = pseudonyms;
        this.withoutTexts = new Retelling(id -> id, pseudonyms::ofText);
        this.pseudonymous = new Retelling(this::renamed, pseudonyms::ofText);
    }

    /** The event as far as it is told; never one that is hidden. */
    public RecordedEvent of(RecordedEvent event, Extent extent) {
        return switch (extent) {
            case IN_FULL -> event;
            case WITHOUT_REMARKS ->
                event.as(event.envelope().withGaps(List.of()).withWarnings(List.of()), event.event());
            case REFERENCE -> event.as(reference(event.envelope()), event.event());
            case WITHOUT_TEXTS -> event.as(withoutTexts(event.envelope()), withoutTexts(event.event()));
            case PSEUDONYMOUS -> pseudonymous(event);
            case HIDDEN -> throw new IllegalArgumentException("what is hidden is not told");
        };
    }

    /** A case keeps its name: it is what its reader takes part in. */
    private DomainEvent withoutTexts(DomainEvent event) {
        return switch (event) {
            case Opened opened -> opened;
            case Rectified(String fact, CorrectedFact(DomainEvent told), var effective) ->
                new Rectified(fact, new CorrectedFact(withoutTexts(told)), effective);
            default -> withoutTexts.of(event);
        };
    }

    private RecordedEvent pseudonymous(RecordedEvent event) {
        String kind = StreamId.streamOf(event.streamKey());
        String name = pseudonyms.ofName(kind, StreamId.slugOf(event.streamKey()));
        return new RecordedEvent(
                event.position(),
                event.id(),
                kind + ":" + name,
                event.sequence(),
                event.recorded(),
                pseudonymous(event.envelope()),
                pseudonymous(event.event(), name));
    }

    private DomainEvent pseudonymous(DomainEvent event, String name) {
        return switch (event) {
            case Opened(var title, var sector, var territories) -> new Opened(name, sector, territories);
            case Entered(var told, var kind, var form, var seat, var unnamed) ->
                new Entered(name, kind, form, seat, unnamed);
            case Rectified(String fact, CorrectedFact(DomainEvent told), var effective) ->
                new Rectified(fact, new CorrectedFact(pseudonymous(told, name)), effective);
            default -> pseudonymous.of(event);
        };
    }

    private StreamId renamed(StreamId id) {
        return Retelling.named(id, pseudonyms.ofName(id.stream(), id.slug()));
    }

    private OrganisationId renamed(OrganisationId id) {
        return new OrganisationId(pseudonyms.ofName(id.stream(), id.slug()));
    }

    /** Who tells of an organisation, and with which case, is not of its identity. */
    private Envelope reference(Envelope told) {
        return envelope(told, null, UNTOLD, null, List.of(), null, List.of(), List.of());
    }

    private Envelope withoutTexts(Envelope told) {
        return envelope(
                told,
                told.caseId(),
                told.recordedBy(),
                told.onBehalfOf(),
                told.decidedBy(),
                told.line() == null ? null : pseudonyms.ofText(told.line()),
                List.of(),
                List.of());
    }

    private Envelope pseudonymous(Envelope told) {
        SupportCaseId caseId = told.caseId();
        return envelope(
                told,
                caseId == null ? null : new SupportCaseId(pseudonyms.ofName(caseId.stream(), caseId.slug())),
                pseudonyms.ofName("account", told.recordedBy()),
                told.onBehalfOf() == null ? null : renamed(told.onBehalfOf()),
                told.decidedBy().stream().map(this::renamed).toList(),
                told.line() == null ? null : pseudonyms.ofText(told.line()),
                told.gaps().stream()
                        .map(gap -> new Gap(gap.code(), masked(gap.facts())))
                        .toList(),
                told.warnings().stream()
                        .map(warning -> new Warning(warning.code(), masked(warning.facts())))
                        .toList());
    }

    private static Map<String, String> masked(Map<String, String> facts) {
        Map<String, String> masked = new TreeMap<>();
        facts.keySet().forEach(name -> masked.put(name, "…"));
        return masked;
    }

    private static Envelope envelope(
            Envelope told,
            @Nullable SupportCaseId caseId,
            String recordedBy,
            @Nullable OrganisationId onBehalfOf,
            List<OrganisationId> decidedBy,
            @Nullable String line,
            List<Gap> gaps,
            List<Warning> warnings) {
        return new Envelope(
                caseId,
                told.effective(),
                told.toldPrecision(),
                null,
                null,
                null,
                told.status(),
                recordedBy,
                onBehalfOf,
                decidedBy,
                null,
                List.of(),
                null,
                gaps,
                warnings,
                line,
                UNTOLD,
                UNTOLD);
    }
}
