package org.filrouge.decisions.correction;

import static org.filrouge.kernel.correction.CorrectionRefusal.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.filrouge.decisions.Decider;
import org.filrouge.decisions.Ruling;
import org.filrouge.kernel.access.AccountEvent;
import org.filrouge.kernel.correction.CorrectedFact;
import org.filrouge.kernel.correction.CorrectedHistory;
import org.filrouge.kernel.correction.CorrectionEvent;
import org.filrouge.kernel.correction.CorrectionEvent.ContestationAnswered;
import org.filrouge.kernel.correction.CorrectionEvent.Contested;
import org.filrouge.kernel.correction.CorrectionEvent.Rectified;
import org.filrouge.kernel.correction.CorrectionEvent.Retracted;
import org.filrouge.kernel.correction.FactHistory;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.event.EventCatalogue;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.event.References;
import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.indicator.IndicatorEvent;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.refusal.Refusal;

/**
 * The rules of a correction: it names a fact of its own stream, says why and on what evidence, and keeps the kind of the fact. Who is
 * concerned may contest. A correction that leaves facts without their ground is recorded with a warning for each.
 */
public final class Correction {

    private final Decider<DomainEvent, ?> decider;

    /**
     * Corrects the facts of one stream.
     *
     * @param decider the rules of that stream
     */
    public Correction(Decider<DomainEvent, ?> decider) {
        this.decider = decider;
    }

    /**
     * What would be recorded, and what stands against it. A correction may be named instead of its fact; what is recorded names the
     * fact.
     *
     * @param proposed the proposal, with its place at the end of the stream
     */
    public Ruling<CorrectionEvent> decide(RecordedEvent proposed, List<RecordedEvent> stream) {
        CorrectionEvent correction = (CorrectionEvent) proposed.event();
        CorrectedHistory history = CorrectedHistory.of(stream);
        Optional<FactHistory> fact = history.about(correction.event());
        if (fact.isEmpty()) {
            return Ruling.of(correction).refuseIf(true, TARGET_UNKNOWN, "event", correction.event());
        }
        if (fact.get().original().event() instanceof IndicatorEvent) {
            return Ruling.of(correction).refuseIf(true, DEFINITION_STANDS);
        }
        if (fact.get().original().event() instanceof AccountEvent) {
            return Ruling.of(correction).refuseIf(true, RIGHTS_STAND);
        }
        if (!EventCatalogue.of(fact.get().original().event().getClass())
                .family()
                .told()) {
            return Ruling.of(correction).refuseIf(true, NOT_CORRECTED);
        }
        CorrectionEvent resolved = naming(fact.get().original().id(), correction);
        Ruling<CorrectionEvent> ruling = common(resolved, proposed.envelope(), fact.get());
        return switch (correction) {
            case Rectified e ->
                warned(
                        rectified(grounded(ruling, proposed.envelope()), e, fact.get()),
                        proposed.as(proposed.envelope(), resolved),
                        stream);
            case Retracted e ->
                warned(
                        retracted(grounded(ruling, proposed.envelope()), e, fact.get()),
                        proposed.as(proposed.envelope(), resolved),
                        stream);
            case Contested e ->
                ruling.refuseIf(!concerns(fact.get(), e.by()), NOT_CONCERNED, "organisation", e.by().slug());
            case ContestationAnswered e -> answered(reasoned(ruling, proposed.envelope()), e, fact.get());
        };
    }

    /** The case of the fact that a correction speaks of, for one that tells none. */
    public static Envelope inCaseOfItsFact(CorrectionEvent correction, Envelope envelope, List<RecordedEvent> stream) {
        return envelope.caseId() != null
                ? envelope
                : CorrectedHistory.of(stream)
                        .about(correction.event())
                        .map(fact ->
                                envelope.withCase(fact.original().envelope().caseId()))
                        .orElse(envelope);
    }

    private static CorrectionEvent naming(String fact, CorrectionEvent correction) {
        return switch (correction) {
            case Rectified e -> new Rectified(fact, e.fact(), e.effective());
            case Retracted e -> new Retracted(fact);
            case Contested e -> new Contested(fact, e.by(), e.statement());
            case ContestationAnswered e -> new ContestationAnswered(fact, e.contestation(), e.outcome());
        };
    }

    private static Ruling<CorrectionEvent> common(CorrectionEvent resolved, Envelope envelope, FactHistory fact) {
        var own = fact.original().envelope().caseId();
        var told = envelope.caseId();
        return Ruling.of(resolved)
                .refuseIf(!envelope.isActual(), NOT_ACTUAL)
                .refuseIf(
                        told != null && !told.equals(own),
                        CASE_DIFFERS,
                        "case",
                        own == null ? "—" : own.slug(),
                        "told",
                        told == null ? "—" : told.slug());
    }

    private static Ruling<CorrectionEvent> reasoned(Ruling<CorrectionEvent> ruling, Envelope envelope) {
        return ruling.refuseIf(envelope.reason() == null || envelope.reason().isBlank(), REASON_MISSING);
    }

    private static Ruling<CorrectionEvent> grounded(Ruling<CorrectionEvent> ruling, Envelope envelope) {
        return reasoned(ruling, envelope).refuseIf(envelope.evidence().isEmpty(), EVIDENCE_MISSING);
    }

    private static Ruling<CorrectionEvent> rectified(Ruling<CorrectionEvent> ruling, Rectified e, FactHistory fact) {
        RecordedEvent last = fact.versions().getLast();
        CorrectedFact told = e.fact();
        if (told != null && !told.tellsAs(last.event())) {
            return ruling.refuseIf(
                    true,
                    TYPE_DIFFERS,
                    "recorded",
                    CorrectedFact.nameOf(last.event()),
                    "told",
                    CorrectedFact.nameOf(told.told()));
        }
        boolean same = (told == null || told.told().equals(last.event()))
                && (e.effective() == null
                        || e.effective().equals(last.envelope().effective()));
        return ruling.refuseIf(same && !fact.isRetracted(), NOTHING_CORRECTED);
    }

    private static Ruling<CorrectionEvent> retracted(Ruling<CorrectionEvent> ruling, Retracted e, FactHistory fact) {
        String original = fact.original().id();
        return ruling.refuseIf(!e.event().equals(original), CORRECTION_RETRACTED, "event", e.event(), "fact", original)
                .refuseIf(fact.isRetracted(), ALREADY_RETRACTED);
    }

    private static Ruling<CorrectionEvent> answered(
            Ruling<CorrectionEvent> ruling, ContestationAnswered e, FactHistory fact) {
        boolean known = fact.contestation(e.contestation()) != null;
        boolean open = fact.openContestations().contains(e.contestation());
        return ruling.refuseIf(!known, CONTESTATION_UNKNOWN, "contestation", e.contestation())
                .refuseIf(known && !open, CONTESTATION_CLOSED, "contestation", e.contestation());
    }

    /** Whether the fact is of the organisation's own history, decided by it, or names it, as recorded or as rectified. */
    private static boolean concerns(FactHistory fact, OrganisationId organisation) {
        return fact.original().streamKey().equals(organisation.key())
                || fact.versions().stream()
                        .flatMap(version -> Stream.concat(
                                References.in(version.event()).stream(), References.in(version.envelope()).stream()))
                        .map(StreamId::key)
                        .anyMatch(organisation.key()::equals);
    }

    private Ruling<CorrectionEvent> warned(
            Ruling<CorrectionEvent> ruling, RecordedEvent proposed, List<RecordedEvent> stream) {
        List<RecordedEvent> after = new ArrayList<>(stream);
        after.add(proposed);
        List<Refusal> unsettled = Hindsight.unsettled(decider, CorrectedHistory.of(stream), CorrectedHistory.of(after));
        return new Ruling<>(ruling.events(), ruling.objections(), unsettled);
    }
}
