package org.filrouge.ledgerservice.verify;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongFunction;
import org.filrouge.ledger.Malformed;
import org.filrouge.ledger.attest.AttestedViews;
import org.filrouge.ledger.note.SignedNote;
import org.filrouge.ledger.note.VerifierKey;
import org.filrouge.ledgerservice.publish.LogFolder;
import org.filrouge.ledgerservice.rows.LedgerRows;
import org.filrouge.ledgerservice.verify.ViewsRecomputation.Difference;
import org.filrouge.ledgerservice.verify.ViewsRecomputation.Outcome;
import org.filrouge.ledgerservice.verify.ViewsRecomputation.Untold;

/** Compares what readers are answered from with what the events give, and both with what the log last attested. */
final class ViewsCheck {

    /** An event that nobody attested the answers to within it is told of; it leaves time to build views again. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final LogFolder folder;
    private final List<VerifierKey> keys;
    private final long signed;
    private final List<Found> found = new ArrayList<>();

    /**
     * Checks a log.
     *
     * @param signed how many events its newest checkpoint claims
     */
    ViewsCheck(LogFolder folder, List<VerifierKey> keys, long signed) {
        this.folder = folder;
        this.keys = keys;
        this.signed = signed;
    }

    /** What published files alone show: that the newest statement is one of the log's. */
    List<Found> published() {
        attested();
        return found;
    }

    /**
     * What the events show.
     *
     * @param recomputed what came of making the views again, by the size that was attested
     */
    List<Found> recomputed(LedgerRows rows, Instant at, LongFunction<Outcome> recomputed) {
        Optional<AttestedViews> attested = attested();
        long size = attested.map(AttestedViews::size).orElse(0L);
        if (found.isEmpty() && size < signed && isOld(rows, size, at)) {
            add(ViewsFinding.ATTESTATION_BEHIND, Map.of("size", text(signed), "attested", text(size)));
        }
        Outcome outcome = recomputed.apply(size);
        attested.ifPresent(statement -> compare(statement, outcome));
        outcome.differences().forEach(this::edited);
        outcome.untold().ifPresent(this::untold);
        return found;
    }

    private void compare(AttestedViews statement, Outcome outcome) {
        outcome.atAttested().ifPresent(given -> {
            List<String> differing = statement.differingFrom(given.views());
            if (!differing.isEmpty()) {
                add(
                        ViewsFinding.ATTESTATION_DIFFERS,
                        Map.of("size", text(statement.size()), "views", String.join(", ", differing)));
            }
            if (!statement.isOfTheSame(given.views())) {
                untold(Untold.OTHER_VERSION);
            }
        });
    }

    private Optional<AttestedViews> attested() {
        OptionalLong newest = folder.viewsSizes().stream()
                .mapToLong(Long::longValue)
                .filter(size -> size <= signed)
                .max();
        return newest.isEmpty() ? Optional.empty() : attested(newest.getAsLong());
    }

    private Optional<AttestedViews> attested(long size) {
        try {
            byte[] note = folder.read(LogFolder.viewsNameOf(size)).orElseThrow();
            AttestedViews read = AttestedViews.open(SignedNote.parse(note), keys);
            if (read.size() != size) {
                throw new Malformed("it speaks of " + read.size() + " events");
            }
            return Optional.of(read);
        } catch (Malformed refused) {
            add(
                    ViewsFinding.ATTESTATION_REFUSED,
                    Map.of("size", text(size), "reason", String.valueOf(refused.getMessage())));
            return Optional.empty();
        }
    }

    private static boolean isOld(LedgerRows rows, long position, Instant at) {
        try {
            return rows.from(position, 1).stream()
                    .anyMatch(row ->
                            Instant.parse(row.recordedAt()).plus(PATIENCE).isBefore(at));
        } catch (DateTimeParseException undated) {
            return true;
        }
    }

    private void edited(Difference difference) {
        Map<String, String> facts = new HashMap<>();
        facts.put("view", difference.view());
        facts.put("count", text(difference.count()));
        facts.put("differing", told(difference.differing()));
        facts.put("added", told(difference.added()));
        facts.put("missing", told(difference.missing()));
        add(ViewsFinding.EDITED, facts);
    }

    private void untold(Untold why) {
        add(ViewsFinding.NOT_COMPARED, Map.of("reason", why.english(), "raison", why.french()));
    }

    private void add(ViewsFinding code, Map<String, String> facts) {
        found.add(Found.of(code, facts));
    }

    private static String told(List<String> keys) {
        return keys.isEmpty() ? "0" : String.join(", ", keys);
    }

    private static String text(long number) {
        return Long.toString(number);
    }
}
