package org.filrouge.ledgerservice.verify;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.filrouge.json.KernelJson;
import org.filrouge.ledgerservice.evidence.Body;
import org.filrouge.ledgerservice.evidence.Derived;
import org.filrouge.ledgerservice.evidence.FileDigest;
import org.filrouge.ledgerservice.evidence.PackHead;
import org.filrouge.ledgerservice.evidence.Packed;
import org.filrouge.ledgerservice.evidence.Texts;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Makes the files that follow from the events again, key figures included, and compares them with those of the pack. */
final class PackTexts {

    private static final List<String> SAID = List.of("name", "status", "value", "basis", "least", "most", "unknown");

    private final PackFile pack;
    private final PackHead head;
    private final Iterable<Packed> events;
    private final Consumer<Found> found;

    PackTexts(PackFile pack, PackHead head, Iterable<Packed> events, Consumer<Found> found) {
        this.pack = pack;
        this.head = head;
        this.events = events;
        this.found = found;
    }

    void compare() throws IOException {
        try {
            for (Map.Entry<String, Body> file :
                    new Derived(head, events).files().entrySet()) {
                if (pack.has(file.getKey()) && !isSame(file.getKey(), file.getValue())) {
                    differs(file.getKey(), file.getValue());
                }
            }
        } catch (IllegalArgumentException | org.filrouge.http.Problem unread) {
            found.accept(Found.of(PackFinding.EVENTS_NOT_READ, Map.of("reason", String.valueOf(unread.getMessage()))));
        }
    }

    /** Words may be those of another version; what CloudEvents say, and a figure of the same definition, may not. */
    private void differs(String name, Body again) throws IOException {
        boolean ours = head.texts().equals(Texts.ours());
        if (name.equals(Derived.FIGURES) && figures(again)) {
            return;
        }
        PackFinding code =
                ours || name.equals(Derived.EVENTS) ? PackFinding.FILE_DIFFERS : PackFinding.TEXT_NOT_COMPARED;
        found.accept(Found.of(code, Map.of("name", name)));
    }

    /** Whether a figure of the pack is another than the events give; says which. */
    private boolean figures(Body again) throws IOException {
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        again.writeTo(bytes);
        Map<String, String> ours = values(bytes.toByteArray());
        boolean differs = false;
        for (Map.Entry<String, String> told :
                values(pack.read(Derived.FIGURES).orElseGet(() -> new byte[0])).entrySet()) {
            String value = ours.get(told.getKey());
            if (value != null && !Objects.equals(value, told.getValue())) {
                differs = true;
                found.accept(Found.of(
                        PackFinding.FIGURE_DIFFERS,
                        Map.of("code", told.getKey(), "told", told.getValue(), "found", value)));
            }
        }
        return differs;
    }

    /** What each figure says, without the words around it, by code and version of its definition. */
    private static Map<String, String> values(byte[] file) {
        Map<String, String> values = new TreeMap<>();
        try {
            for (JsonNode figure : KernelJson.mapper().readTree(file).at("/indicators")) {
                String name = figure.at("/code").asString("") + " v"
                        + figure.at("/version").asString("");
                values.put(name, said(figure));
            }
        } catch (JacksonException unreadable) {
            values.clear();
        }
        return values;
    }

    private static String said(JsonNode figure) {
        StringBuilder said = new StringBuilder();
        for (String member : SAID) {
            if (figure.has(member)) {
                said.append(said.isEmpty() ? "" : " ")
                        .append(figure.get(member).asString(figure.get(member).toString()));
            }
        }
        figure.path("parts").forEach(part -> said.append("; ").append(said(part)));
        return said.toString();
    }

    private boolean isSame(String name, Body again) throws IOException {
        FileDigest.Taker ours = new FileDigest.Taker();
        again.writeTo(ours);
        return ours.taken().equals(pack.digest(name));
    }
}
