package org.filrouge.gateway.imports;

import java.util.List;
import org.filrouge.gateway.imports.CaseFile.Fact;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.event.FactStatus;
import org.filrouge.kernel.event.Source;
import org.filrouge.kernel.supportcase.SupportCaseId;
import org.filrouge.kernel.value.FuzzyDate;
import org.jspecify.annotations.Nullable;

/** Gives what a file tells its envelopes: the file's case and source, this import, and the account that imports. */
record Stamp(CaseFile file, String importId, String account) {

    /** For what the file says of the case as a whole, without a date. */
    Envelope frame() {
        return frame(null);
    }

    /** For the frame of the case, dated where the source says so. */
    Envelope frame(@Nullable FuzzyDate effective) {
        return new Envelope(
                owner(),
                effective == null ? FuzzyDate.UNDATED : effective,
                null,
                null,
                null,
                null,
                FactStatus.ACTUAL,
                account,
                null,
                List.of(),
                file.source(),
                List.of(),
                null,
                List.of(),
                List.of(),
                null,
                importId,
                importId);
    }

    /** For one fact; what it comes after or before is filled in when that has its id. */
    Envelope of(Fact fact) {
        Source source = fact.source() == null ? file.source() : fact.source();
        return new Envelope(
                owner(),
                fact.effective() == null ? FuzzyDate.UNDATED : fact.effective(),
                fact.precision(),
                fact.wording(),
                null,
                null,
                fact.status() == null ? FactStatus.ACTUAL : fact.status(),
                account,
                null,
                fact.decidedBy(),
                source,
                fact.evidence(),
                fact.reason(),
                List.of(),
                List.of(),
                fact.line(),
                fact.about(),
                importId,
                importId,
                null);
    }

    private @Nullable SupportCaseId owner() {
        return file.isReference() ? null : file.caseId();
    }
}
