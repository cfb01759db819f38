package org.filrouge.ledger.attest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.filrouge.ledger.Malformed;
import org.filrouge.ledger.note.SignedNote;
import org.filrouge.ledger.note.SigningKey;
import org.filrouge.ledger.note.VerifierKey;
import org.filrouge.ledger.tree.Size;

/**
 * What a log says its readers were answered from when its views had seen so many events: who edits an answer afterwards
 * contradicts it.
 *
 * @param origin the name of the log
 * @param size how many events the views had seen
 * @param views all of them, in the order of their names
 */
public record AttestedViews(String origin, long size, List<ViewDigest> views) {

    private static final String TITLE = "fil-rouge/views@v1";
    private static final int HEAD = 3;

    public AttestedViews {
        views = List.copyOf(views);
        if (origin.isEmpty() || origin.indexOf('\n') >= 0 || size < 0 || views.isEmpty()) {
            throw new Malformed("views are attested by a log, for a size");
        }
        for (int i = 1; i < views.size(); i++) {
            if (views.get(i - 1).name().compareTo(views.get(i).name()) >= 0) {
                throw new Malformed("views that are not in the order of their names");
            }
        }
    }

    /**
     * Reads a signed statement.
     *
     * @param keys the keys trusted for logs; the one that signed must bear the name of the origin
     * @throws Malformed when it is none, or no trusted key of its log signed it
     */
    public static AttestedViews open(SignedNote note, Collection<VerifierKey> keys) {
        AttestedViews read = parse(note.text());
        note.verify(keys.stream().filter(key -> key.name().equals(read.origin)).toList());
        return read;
    }

    private static AttestedViews parse(String text) {
        String[] lines = text.split("\n", -1);
        if (lines.length <= HEAD || !lines[0].equals(TITLE) || !lines[lines.length - 1].isEmpty()) {
            throw new Malformed("not a statement on views");
        }
        List<ViewDigest> views = new ArrayList<>();
        for (int i = HEAD; i < lines.length - 1; i++) {
            views.add(ViewDigest.parse(lines[i]));
        }
        return new AttestedViews(lines[1], Size.parse(lines[2]), views);
    }

    /** The text that is signed. */
    public String text() {
        StringBuilder text = new StringBuilder(TITLE + "\n" + origin + "\n" + size + "\n");
        views.forEach(view -> text.append(view.line()));
        return text.toString();
    }

    /** The file {@code views/<size>}: the text with the log's signature. */
    public SignedNote sign(SigningKey log) {
        if (!log.verifier().name().equals(origin)) {
            throw new IllegalArgumentException(
                    "the log " + origin + " does not sign as " + log.verifier().name());
        }
        return new SignedNote(text(), List.of(log.sign(text())));
    }

    /** Whether others are of the same views as the same versions make them. */
    public boolean isOfTheSame(Collection<ViewDigest> others) {
        return others.size() == views.size()
                && views.stream().allMatch(view -> others.stream().anyMatch(view::isOfTheSame));
    }

    /** The names of views that are otherwise elsewhere, though made by the same version. */
    public List<String> differingFrom(Collection<ViewDigest> others) {
        return views.stream()
                .filter(view -> others.stream().anyMatch(other -> view.isOfTheSame(other) && !view.equals(other)))
                .map(ViewDigest::name)
                .toList();
    }
}
