package org.filrouge.ledgerservice.verify;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.filrouge.ledger.Malformed;
import org.filrouge.ledger.audit.FindingCode;
import org.filrouge.ledger.checkpoint.Checkpoint;
import org.filrouge.ledger.note.SignedNote;

/** Two checkpoints of one size, both signed by the log, prove its misconduct to anybody: they are shown as they were signed. */
final class SplitNotes {

    /** The facts that carry the notes are called so, with a number. */
    static final String NOTE = "note";

    private SplitNotes() {}

    /** The finding with the notes that contradict each other, when it is about such. */
    static Found shown(Found found, byte[] checkpoint, List<byte[]> others, List<byte[]> kept) {
        if (!found.code().equals(FindingCode.SPLIT_VIEW.code())) {
            return found;
        }
        Map<String, byte[]> byText = new LinkedHashMap<>();
        Stream.concat(Stream.of(checkpoint), Stream.concat(others.stream(), kept.stream()))
                .filter(note -> isOfSize(note, found.facts().get("size")))
                .forEach(note -> byText.putIfAbsent(SignedNote.parse(note).text(), note));
        Map<String, String> facts = new TreeMap<>(found.facts());
        byText.values().forEach(note -> facts.put(NOTE + facts.size(), new String(note, StandardCharsets.UTF_8)));
        return new Found(found.severity(), found.code(), found.sentence(), facts);
    }

    private static boolean isOfSize(byte[] note, String size) {
        try {
            return Long.toString(Checkpoint.parse(SignedNote.parse(note).text()).size())
                    .equals(size);
        } catch (Malformed unreadable) {
            return false;
        }
    }
}
