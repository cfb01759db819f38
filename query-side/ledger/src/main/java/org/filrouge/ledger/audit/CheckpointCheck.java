package org.filrouge.ledger.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.filrouge.ledger.Malformed;
import org.filrouge.ledger.checkpoint.Checkpoint;
import org.filrouge.ledger.note.SignedNote;
import org.filrouge.ledger.note.Verified;
import org.filrouge.ledger.policy.Witnessed;
import org.filrouge.ledger.tree.Hash;

/** Who signed what, and whether signed checkpoints contradict each other. */
final class CheckpointCheck {

    private final Auditor auditor;
    private final Consumer<Finding> found;
    private final TreeMap<Long, Hash> anchors = new TreeMap<>();
    private final List<Witnessed> seen = new ArrayList<>();

    CheckpointCheck(Auditor auditor, Consumer<Finding> found) {
        this.auditor = auditor;
        this.found = found;
    }

    /** The newest checkpoint, when a trusted log signed it. */
    Optional<Checkpoint> read(AuditedLog log) {
        Optional<Witnessed> newest = open(log.checkpoint(), FindingCode.CHECKPOINT_REFUSED);
        newest.ifPresent(this::quorum);
        log.others()
                .forEach(other -> open(other, FindingCode.CHECKPOINT_REFUSED).ifPresent(this::anchor));
        newest.ifPresent(witnessed -> {
            kept(witnessed.checkpoint());
            anchor(witnessed);
        });
        cosignatureTimes();
        return newest.map(Witnessed::checkpoint);
    }

    /** The roots that the entries must lead to, by size. */
    TreeMap<Long, Hash> anchors() {
        return anchors;
    }

    /** When others saw which size, by size. */
    List<TimeMark> marks() {
        List<TimeMark> marks = new ArrayList<>(auditor.marks());
        for (Witnessed witnessed : seen) {
            long size = witnessed.checkpoint().size();
            witnessed.cosignatures().forEach(by -> marks.add(new TimeMark(size, Instant.ofEpochSecond(by.time()))));
        }
        marks.sort(Comparator.comparingLong(TimeMark::size));
        return marks;
    }

    private void kept(Checkpoint newest) {
        int usable = 0;
        for (byte[] note : auditor.kept()) {
            Optional<Witnessed> opened = ofSameLog(note, FindingCode.KEPT_UNREADABLE, newest);
            usable += opened.isPresent() ? 1 : 0;
            opened.ifPresent(kept -> {
                rollback(kept.checkpoint(), newest);
                anchor(kept);
            });
        }
        if (usable == 0) {
            found.accept(Finding.of(FindingCode.NOTHING_KEPT));
        }
    }

    private void rollback(Checkpoint kept, Checkpoint newest) {
        if (kept.size() > newest.size()) {
            found.accept(Finding.of(FindingCode.ROLLED_BACK, "kept", kept.size(), "size", newest.size()));
        }
    }

    private void anchor(Witnessed witnessed) {
        seen.add(witnessed);
        Checkpoint checkpoint = witnessed.checkpoint();
        Hash other = anchors.putIfAbsent(checkpoint.size(), checkpoint.root());
        if (other != null && !other.equals(checkpoint.root())) {
            found.accept(Finding.of(
                    FindingCode.SPLIT_VIEW, "size", checkpoint.size(), "root", other, "other", checkpoint.root()));
        }
    }

    private Optional<Witnessed> ofSameLog(byte[] note, FindingCode otherwise, Checkpoint newest) {
        return open(note, otherwise).filter(by -> by.checkpoint().origin().equals(newest.origin()));
    }

    private Optional<Witnessed> open(byte[] note, FindingCode otherwise) {
        try {
            return Optional.of(auditor.policy().evaluate(SignedNote.parse(note)));
        } catch (Malformed refused) {
            found.accept(Finding.of(otherwise, "reason", refused.getMessage()));
            return Optional.empty();
        }
    }

    private void quorum(Witnessed witnessed) {
        if (!witnessed.quorumMet()) {
            String names = witnessed.cosignatures().stream()
                    .map(by -> by.key().name())
                    .collect(Collectors.joining(", ", "[", "]"));
            found.accept(Finding.of(
                    FindingCode.QUORUM_NOT_MET, "size", witnessed.checkpoint().size(), "witnesses", names));
        }
    }

    private void cosignatureTimes() {
        Map<String, Verified> last = new HashMap<>();
        Map<String, Long> lastSize = new HashMap<>();
        seen.sort(Comparator.comparingLong(witnessed -> witnessed.checkpoint().size()));
        for (Witnessed witnessed : seen) {
            long size = witnessed.checkpoint().size();
            for (Verified by : witnessed.cosignatures()) {
                String name = by.key().name();
                Verified before = last.put(name, by);
                Long earlier = lastSize.put(name, size);
                if (before != null && earlier != null && earlier < size && by.time() < before.time()) {
                    found.accept(
                            Finding.of(FindingCode.TIME_WENT_BACK, "witness", name, "size", size, "earlier", earlier));
                }
            }
        }
    }
}
