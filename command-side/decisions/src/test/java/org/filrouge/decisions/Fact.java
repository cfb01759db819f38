package org.filrouge.decisions;

import java.util.List;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.event.Evidence;
import org.filrouge.kernel.event.FactStatus;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.value.FuzzyDate;
import org.jspecify.annotations.Nullable;

/** An event with as much of an envelope as rules look at. */
public record Fact<E extends DomainEvent>(E event, Envelope envelope) {

    /** It took effect then. */
    public static <E extends DomainEvent> Fact<E> on(String date, E event) {
        return of(event, FuzzyDate.parse(date), FactStatus.ACTUAL, List.of());
    }

    /** The same, only planned. */
    public Fact<E> planned() {
        return of(event, envelope.effective(), FactStatus.PLANNED, envelope.evidence(), List.of(), envelope.reason());
    }

    /** The same, with a document that shows it. */
    public Fact<E> shownBy(String document) {
        return of(event, envelope.effective(), envelope.status(), List.of(new Evidence(document, null)));
    }

    /** The same, decided by these. */
    public Fact<E> decidedBy(OrganisationId... deciders) {
        return of(event, envelope.effective(), envelope.status(), envelope.evidence(), List.of(deciders));
    }

    /** The same, for a reason. */
    public Fact<E> because(String reason) {
        return of(event, envelope.effective(), envelope.status(), envelope.evidence(), envelope.decidedBy(), reason);
    }

    /** The same, recorded by another account. */
    public Fact<E> by(String account) {
        return by(account, null);
    }

    /** The same, recorded by that account, for an organisation where it acts for one. */
    public Fact<E> by(String account, @Nullable OrganisationId onBehalfOf) {
        Envelope e = envelope;
        return new Fact<>(
                event,
                new Envelope(
                        e.caseId(),
                        e.effective(),
                        e.toldPrecision(),
                        e.wording(),
                        e.after(),
                        e.before(),
                        e.status(),
                        account,
                        onBehalfOf,
                        e.decidedBy(),
                        e.source(),
                        e.evidence(),
                        e.reason(),
                        e.gaps(),
                        e.warnings(),
                        e.line(),
                        e.correlation(),
                        e.causation()));
    }

    static <E extends DomainEvent> Fact<E> of(E event, FuzzyDate effective, FactStatus status, List<Evidence> shown) {
        return of(event, effective, status, shown, List.of());
    }

    private static <E extends DomainEvent> Fact<E> of(
            E event, FuzzyDate effective, FactStatus status, List<Evidence> shown, List<OrganisationId> decidedBy) {
        return of(event, effective, status, shown, decidedBy, null);
    }

    private static <E extends DomainEvent> Fact<E> of(
            E event,
            FuzzyDate effective,
            FactStatus status,
            List<Evidence> shown,
            List<OrganisationId> decidedBy,
            @Nullable String reason) {
        Envelope envelope = new Envelope(
                null,
                effective,
                null,
                null,
                null,
                null,
                status,
                "account-1",
                null,
                decidedBy,
                null,
                shown,
                reason,
                List.of(),
                List.of(),
                null,
                "correlation",
                "causation");
        return new Fact<>(event, envelope);
    }
}
