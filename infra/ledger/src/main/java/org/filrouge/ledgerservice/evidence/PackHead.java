package org.filrouge.ledgerservice.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.filrouge.http.Problem;
import org.filrouge.ledger.Malformed;
import org.filrouge.ledger.checkpoint.Checkpoint;
import org.filrouge.ledger.json.Json;
import org.filrouge.ledger.tree.Hash;
import org.filrouge.views.query.HistoryQuery;
import org.jspecify.annotations.Nullable;

/**
 * What a pack says it is: the beginning of its {@code manifest.json}.
 *
 * @param asked scope and period, as other questions name them
 * @param cases the cases of the territory asked for
 * @param day the day from which key figures are seen
 * @param known how many leading events of the log were known
 * @param knownAt the instant that says so, when one was asked for
 * @param checkpoint the smallest signed one that covers them
 * @param kept the size that the reader kept; null when none was told
 * @param partial whether it was made for somebody who does not see everything: rows beyond their rights are not in it
 * @param events the places of the events in the log, in their order
 * @param texts which words and layout the files for people have
 */
public record PackHead(
        Map<String, String> asked,
        Set<String> cases,
        LocalDate day,
        long known,
        @Nullable String knownAt,
        Checkpoint checkpoint,
        @Nullable Long kept,
        boolean partial,
        List<Long> events,
        String texts) {

    /** The format of packs; raised when a file of theirs changes its meaning. */
    public static final String FORMAT = "fil-rouge/evidence@v1";

    /** Only rows that its reader may have as stored; that others were left out is said, never how many. */
    private static final String WITHIN_RIGHTS = "WITHIN_THE_RIGHTS_OF_ITS_READER";

    private static final int MOST_EVENTS = Selection.MOST;

    public PackHead {
        asked = new TreeMap<>(asked);
        cases = new TreeSet<>(cases);
        events = List.copyOf(events);
    }

    /** The question that the pack answers, without the date of knowing: the events are chosen already. */
    HistoryQuery query() {
        return EvidenceQuestion.query(asked);
    }

    Membership membership() {
        return new Membership(query(), cases);
    }

    /** The members of the manifest, to which the files are added. */
    Map<String, Json> members() {
        Map<String, Json> members = new TreeMap<>();
        members.put("format", new Json.Text(FORMAT));
        members.put("asked", texts(asked));
        members.put(
                "cases", new Json.Row(cases.stream().<Json>map(Json.Text::new).toList()));
        members.put("day", new Json.Text(day.toString()));
        Map<String, Json> when = new TreeMap<>(Map.of("size", number(known)));
        if (knownAt != null) {
            when.put("at", new Json.Text(knownAt));
        }
        members.put("known", new Json.Members(when));
        members.put(
                "log",
                new Json.Members(Map.of(
                        "origin", new Json.Text(checkpoint.origin()),
                        "size", number(checkpoint.size()),
                        "root", new Json.Text(checkpoint.root().base64()))));
        if (kept != null) {
            members.put("kept", number(kept));
        }
        if (partial) {
            members.put("rows", new Json.Text(WITHIN_RIGHTS));
        }
        members.put("events", new Json.Row(events.stream().map(PackHead::number).toList()));
        members.put("texts", new Json.Text(texts));
        return members;
    }

    /**
     * Reads the head from a manifest.
     *
     * @throws Malformed when it is not of this format
     */
    public static PackHead read(Json manifest) {
        ManifestMembers members = new ManifestMembers(manifest);
        if (!members.text("format").equals(FORMAT)) {
            throw new Malformed("a pack of another format");
        }
        ManifestMembers log = new ManifestMembers(members.at("log"));
        ManifestMembers when = new ManifestMembers(members.at("known"));
        List<Long> events =
                members.row("events").stream().map(ManifestMembers::whole).toList();
        if (events.size() > MOST_EVENTS || !events.equals(List.copyOf(new TreeSet<>(events)))) {
            throw new Malformed("a pack's events are in the order of the log, each once, and at most " + MOST_EVENTS);
        }
        return new PackHead(
                asked(members.textsAt("asked")),
                new TreeSet<>(
                        members.row("cases").stream().map(ManifestMembers::text).toList()),
                ManifestMembers.day(members.text("day")),
                when.number("size"),
                when.has("at") ? when.text("at") : null,
                new Checkpoint(log.text("origin"), log.number("size"), Hash.base64(log.text("root"))),
                members.has("kept") ? members.number("kept") : null,
                isPartial(members),
                events,
                members.text("texts"));
    }

    private static boolean isPartial(ManifestMembers members) {
        if (members.has("rows") && !members.text("rows").equals(WITHIN_RIGHTS)) {
            throw new Malformed("a pack of other rows");
        }
        return members.has("rows");
    }

    private static Map<String, String> asked(Map<String, String> told) {
        try {
            if (EvidenceQuestion.of(told).asked().equals(told)) {
                return told;
            }
        } catch (Problem noQuestion) {
            // Refused below.
        }
        throw new Malformed("it answers no question that a pack can be asked");
    }

    static Json number(long value) {
        return new Json.Number(value);
    }

    private static Json texts(Map<String, String> texts) {
        Map<String, Json> members = new TreeMap<>();
        texts.forEach((name, value) -> members.put(name, new Json.Text(value)));
        return new Json.Members(members);
    }
}
