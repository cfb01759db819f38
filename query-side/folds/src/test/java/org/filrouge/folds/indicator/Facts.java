package org.filrouge.folds.indicator;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.filrouge.kernel.commitment.CommitmentEvent;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.event.FactStatus;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.mission.MissionEvent;
import org.filrouge.kernel.observation.ObservationEvent;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.supportcase.SupportCaseId;
import org.filrouge.kernel.value.Answer;
import org.filrouge.kernel.value.FuzzyDate;
import org.filrouge.kernel.value.Measure;
import org.filrouge.kernel.value.Money;
import org.filrouge.kernel.value.TaxBasis;

/** A few facts, and what the indicators make of them. */
final class Facts {

    /** Long after every fact of the sources. */
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);

    private final List<RecordedEvent> log = new ArrayList<>();

    /** A fact of a stream; its id is {@code e0}, {@code e1}… in order. */
    Facts with(String stream, String effective, DomainEvent event) {
        return with(stream, effective, FactStatus.ACTUAL, event);
    }

    Facts with(String stream, String effective, FactStatus status, DomainEvent event) {
        Envelope envelope = new Envelope(
                new SupportCaseId("a-case"),
                FuzzyDate.parse(effective),
                null,
                null,
                null,
                null,
                status,
                "tester",
                null,
                List.of(),
                null,
                List.of(),
                null,
                List.of(),
                null,
                "c",
                "c");
        long sequence = log.stream().filter(e -> e.streamKey().equals(stream)).count();
        int position = log.size();
        log.add(new RecordedEvent(
                position, "e" + position, stream, sequence, Instant.EPOCH.plusSeconds(position), envelope, event));
        return this;
    }

    /** An observation of its own. */
    Facts observed(String effective, String kind, Map<String, Object> values) {
        return observed(effective, FactStatus.ACTUAL, kind, values);
    }

    Facts observed(String effective, FactStatus status, String kind, Map<String, Object> values) {
        return with("observation:o" + log.size(), effective, status, new ObservationEvent.Recorded(kind, 1, values));
    }

    /** A promise with no owner, and that it was kept. */
    Facts promised(String commitment) {
        return with(commitment, "2008", new CommitmentEvent.Made(List.of(), List.of(), "object", List.of(), null, null))
                .with(commitment, "2009", new CommitmentEvent.Kept(null));
    }

    List<RecordedEvent> log() {
        return List.copyOf(log);
    }

    /** The parts of a finding as {@code name: value}, or the status of one without a value. */
    static List<String> parts(Finding finding) {
        return finding.parts().stream()
                .map(part -> part.name() + ": " + said(part.finding().value()))
                .toList();
    }

    private static Object said(Answer<Object> answer) {
        return answer.value() == null ? answer.status() : answer.value();
    }

    /** A mission delivered at a price including tax. */
    Facts delivered(String mission, String days, String euros) {
        return delivered(mission, days, euros, TaxBasis.INCL_TAX);
    }

    Facts delivered(String mission, String days, String euros, TaxBasis basis) {
        Money amount = new Money(Measure.parse(euros), basis);
        return with(
                "mission:" + mission,
                "2005-06",
                new MissionEvent.Delivered(null, Measure.parse(days), amount, Measure.UNKNOWN));
    }

    Finding find(String indicator) {
        return find(indicator, TODAY);
    }

    Finding find(String indicator, LocalDate day) {
        return new Evaluation(log, day)
                .of(Indicators.byCode(indicator).orElseThrow().formula());
    }

    static Answer<Object> number(String exact) {
        return Answer.of(new BigDecimal(exact));
    }

    /** Organisations by a common name and a number: {@code name-1}, {@code name-2}… */
    static List<OrganisationId> organisations(String name, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(n -> new OrganisationId(name + "-" + n))
                .toList();
    }
}
