package org.filrouge.views.time;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.filrouge.kernel.correction.CorrectedFact;
import org.filrouge.kernel.correction.CorrectionEvent.Rectified;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.event.FactStatus;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.organisation.OrganisationEvent.EmployeeRecruited;
import org.filrouge.kernel.organisation.OrganisationEvent.LegalFormChanged;
import org.filrouge.kernel.supportcase.SupportCaseId;
import org.filrouge.kernel.value.FuzzyDate;
import org.filrouge.views.live.Written;
import org.jspecify.annotations.Nullable;

/**
 * One case and one organisation with a long history, in a log of many others: a fact a day, then one dated long before, a correction
 * of an early fact, and a correction of that correction.
 */
final class LongHistory {

    static final LocalDate FIRST = LocalDate.of(2001, 1, 1);
    private static final int BATCH = 500;
    private static final String ELIPS = "organisation:elips";

    private final Written views;
    private final List<RecordedEvent> own = new ArrayList<>();
    private final List<RecordedEvent> waiting = new ArrayList<>();
    private long position;
    private long others;

    LongHistory(Written views) {
        this.views = views;
    }

    /** Records the long history, with as many events of others mixed in. */
    void tell(int facts) {
        for (int day = 0; day < facts; day++) {
            DomainEvent event = day % 3 == 0 ? new LegalFormChanged("form " + day, "form " + (day + 1)) : recruited(1);
            own(FIRST.plusDays(day), event);
            other();
        }
        own(FIRST.plusDays(facts / 2), recruited(7));
        correct(facts, 70);
        correct(facts, 700);
    }

    /** Records events of others until the log is so long. */
    void grow(long size) {
        while (position < size) {
            other();
        }
        write();
    }

    /** All events of the long history. */
    List<RecordedEvent> own() {
        return own;
    }

    long size() {
        return position;
    }

    private void correct(int facts, int count) {
        RecordedEvent early = own.get(facts / 10 + 1);
        for (int i = 0; i < 3; i++) {
            other();
        }
        own(FIRST.plusDays(facts), new Rectified(early.id(), new CorrectedFact(recruited(count)), null));
    }

    private void own(LocalDate day, DomainEvent event) {
        RecordedEvent recorded = event(ELIPS, own.size(), new SupportCaseId("a-case"), day, event);
        own.add(recorded);
        add(recorded);
    }

    private void other() {
        String stream = "organisation:body-" + others / 20;
        add(event(stream, others % 20, null, FIRST.plusDays(others % 5000), recruited(1)));
        others++;
    }

    private void add(RecordedEvent event) {
        waiting.add(event);
        position++;
        if (waiting.size() == BATCH) {
            write();
        }
    }

    private void write() {
        if (!waiting.isEmpty()) {
            views.further(List.copyOf(waiting));
            waiting.clear();
        }
    }

    private RecordedEvent event(
            String stream, long sequence, @Nullable SupportCaseId caseId, LocalDate day, DomainEvent event) {
        Envelope envelope = new Envelope(
                caseId,
                FuzzyDate.day(day),
                null,
                null,
                null,
                null,
                FactStatus.ACTUAL,
                "teller",
                null,
                List.of(),
                null,
                List.of(),
                "told by the annual report of the organisation, page " + sequence,
                List.of(),
                List.of(),
                null,
                "telling",
                "telling");
        Instant recorded = Instant.parse("2026-01-01T00:00:00Z").plusMillis(position);
        return new RecordedEvent(
                position, stream + "-" + sequence + "-event", stream, sequence, recorded, envelope, event);
    }

    private static EmployeeRecruited recruited(int count) {
        return new EmployeeRecruited("cook", count);
    }
}
