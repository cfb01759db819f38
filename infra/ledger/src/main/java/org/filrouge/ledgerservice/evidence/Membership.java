package org.filrouge.ledgerservice.evidence;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.filrouge.folds.Fold;
import org.filrouge.folds.casefile.CaseFold;
import org.filrouge.folds.funder.FunderFold;
import org.filrouge.folds.organisation.OrganisationFold;
import org.filrouge.json.KernelJson;
import org.filrouge.kernel.correction.FactHistory;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.ledger.leaf.StoredRow;
import org.filrouge.views.query.Funding;
import org.filrouge.views.query.HistoryQuery;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Which events a question is about, told from the events alone.
 *
 * @param cases the cases of the territory asked for
 */
record Membership(HistoryQuery query, Set<String> cases) {

    private static final Fold<?> CASE = new CaseFold();
    private static final Fold<?> ORGANISATION = new OrganisationFold();
    private static final Fold<?> FUNDER = new FunderFold();

    /** Whether a fact is of the scope as recorded, or as ever told since. */
    boolean holds(FactHistory fact) {
        return fact.versions().stream().anyMatch(this::holds);
    }

    boolean holds(RecordedEvent event) {
        return isOf(CASE, query.caseId(), event)
                && isOf(ORGANISATION, query.organisation(), event)
                && (isOf(FUNDER, query.funder(), event)
                        || Funding.names(event.event(), Objects.requireNonNull(query.funder())))
                && (query.territory() == null
                        || event.envelope().caseId() != null
                                && cases.contains(event.envelope().caseId().slug()));
    }

    /** Whether a fact belongs to the period as recorded or as ever told since; one without a date may belong to any. */
    boolean isInPeriod(FactHistory fact) {
        return fact.versions().stream()
                .anyMatch(version -> version.envelope().effective().isUndated() || query.admits(version));
    }

    /** Whether the streams of the scope's facts tell more of them: a case has whole streams already. */
    boolean hasStreamsBeside() {
        return query.organisation() != null || query.funder() != null;
    }

    /** Whether the bytes can be of the scope at all; says yes too often rather than too seldom. */
    boolean mayHold(StoredRow row) {
        return (query.caseId() == null || query.caseId().equals(caseOf(row)))
                && (query.territory() == null || cases.contains(String.valueOf(caseOf(row))))
                && Stream.of(query.organisation(), query.funder())
                        .filter(Objects::nonNull)
                        .allMatch(name -> names(row, name));
    }

    /** The case that stored metadata tell; null for none. */
    static @Nullable String caseOf(StoredRow row) {
        try {
            JsonNode told = KernelJson.mapper().readTree(row.metadata()).get("case");
            return told == null || !told.isString() ? null : told.asString();
        } catch (JacksonException unreadable) {
            throw new RowReader.Unreadable(row.position(), "metadata");
        }
    }

    private static boolean isOf(Fold<?> fold, @Nullable String key, RecordedEvent event) {
        return key == null || fold.keys(event).contains(key);
    }

    private static boolean names(StoredRow row, String name) {
        byte[] wanted = name.getBytes(StandardCharsets.UTF_8);
        return row.aggId().contains(name) || has(row.payload(), wanted) || has(row.metadata(), wanted);
    }

    private static boolean has(byte[] bytes, byte[] wanted) {
        for (int i = 0; i + wanted.length <= bytes.length; i++) {
            if (Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }
}
