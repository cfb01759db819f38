package org.filrouge.ledgerservice.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.filrouge.kernel.correction.CorrectionEvent;
import org.filrouge.kernel.event.RecordedEvent;

/**
 * The files of a pack that follow from its head and its events. Whoever makes a pack writes them; whoever checks one makes them again and
 * compares.
 */
public final class Derived {

    public static final String EVENTS = "events.ndjson";
    public static final String FIGURES = "figures.json";
    public static final String SUMMARY = "summary.html";

    private final PackHead head;
    private final Iterable<Packed> packed;
    private final List<RecordedEvent> events = new ArrayList<>();
    private final Map<String, List<String>> saidOf = new HashMap<>();

    /**
     * Reads the events.
     *
     * @throws IllegalArgumentException when this version of the program cannot
     */
    public Derived(PackHead head, Iterable<Packed> packed) {
        this.head = head;
        this.packed = packed;
        try {
            for (Packed one : packed) {
                take(RowReader.read(one));
            }
        } catch (RowReader.Unreadable unknown) {
            throw new IllegalArgumentException(unknown.getMessage(), unknown);
        }
    }

    /** The files by name. */
    public Map<String, Body> files() {
        Map<String, Body> files = new LinkedHashMap<>();
        files.put("README.txt", resource("README.txt"));
        files.put("check.sh", resource("check.sh"));
        files.put(EVENTS, this::lines);
        files.put(FIGURES, out -> out.write(KeyFigures.bytes(head, events)));
        files.put(SUMMARY, out -> new Summary(head, events).writeTo(out));
        return files;
    }

    private void take(RecordedEvent event) {
        events.add(event);
        if (event.event() instanceof CorrectionEvent said) {
            saidOf.computeIfAbsent(said.event(), ignored -> new ArrayList<>()).add(event.id());
        }
    }

    private void lines(OutputStream out) throws IOException {
        for (Packed one : packed) {
            out.write(CloudEventLine.of(one, saidOf.getOrDefault(one.leaf().eventId(), List.of())));
        }
    }

    private static Body resource(String name) {
        return out -> {
            try (InputStream in = Derived.class.getResourceAsStream("/evidence/" + name)) {
                if (in == null) {
                    throw new UncheckedIOException(new IOException("not packaged: " + name));
                }
                in.transferTo(out);
            }
        };
    }
}
