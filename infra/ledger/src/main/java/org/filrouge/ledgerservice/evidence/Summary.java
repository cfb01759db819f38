package org.filrouge.ledgerservice.evidence;

import static org.filrouge.ledgerservice.evidence.Html.cell;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.filrouge.kernel.correction.CorrectedHistory;
import org.filrouge.kernel.correction.CorrectionEvent;
import org.filrouge.kernel.correction.FactHistory;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.event.EventCatalogue;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.event.Source;
import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.value.Bilingual;
import org.filrouge.kernel.value.FuzzyDate;

/** {@code summary.html}: the pack for people, in French and English, to be read or printed; without script or anything from outside. */
final class Summary {

    private final PackHead head;
    private final List<RecordedEvent> events;
    private final CorrectedHistory history;

    Summary(PackHead head, List<RecordedEvent> events) {
        this.head = head;
        this.events = events;
        this.history = CorrectedHistory.of(events);
    }

    void writeTo(OutputStream out) throws IOException {
        write(out, Html.open("Dossier de preuves · Evidence pack", style()));
        write(out, what());
        write(out, SummaryFigures.table(KeyFigures.of(head, events)));
        write(out, Html.section("Événements · Events"));
        write(
                out,
                Html.head(
                        "N°",
                        "Date d’effet · Effective",
                        "Enregistré · Recorded",
                        "Fait · Fact",
                        "Décidé par · Decided by",
                        "Montants · Amounts",
                        "Source"));
        for (RecordedEvent event : events) {
            write(out, row(event));
        }
        write(out, "</tbody></table>\n</body>\n</html>\n");
    }

    private String what() {
        StringBuilder lines = new StringBuilder("<dl>\n");
        head.asked().forEach((name, value) -> lines.append(Html.line(SummaryWords.asked(name), value)));
        if (!head.cases().isEmpty()) {
            lines.append(Html.line("Dossiers · Cases", String.join(", ", head.cases())));
        }
        lines.append(Html.line("Chiffres vus du · Figures seen from", head.day().toString()));
        lines.append(Html.line(
                "Connu · Known",
                head.known() + " événements · events" + (head.knownAt() == null ? "" : ", " + head.knownAt())));
        lines.append(Html.line("Journal · Log", head.checkpoint().origin()));
        lines.append(Html.line(
                "Taille signée · Signed size", Long.toString(head.checkpoint().size())));
        lines.append(Html.line("Racine · Root", head.checkpoint().root().base64()));
        lines.append(Html.line("Événements ici · Events here", Integer.toString(events.size())));
        return lines.append("</dl>\n").append(SummaryWords.CAUTION).toString();
    }

    private String row(RecordedEvent event) {
        Envelope told = event.envelope();
        return "<tr id=\"e" + event.position() + "\">"
                + cell(Long.toString(event.position()))
                + cell(SummaryWords.date(told.effective()), SummaryWords.status(told.status()))
                + cell(event.recorded().toString())
                + cell(label(event), event.streamKey(), standing(event))
                + cell(decided(told))
                + cell(SummaryMoney.of(event.event()).toArray(String[]::new))
                + cell(source(told.source()))
                + "</tr>\n";
    }

    private static String label(RecordedEvent event) {
        EventCatalogue.Entry entry = EventCatalogue.of(event.event().getClass());
        return entry.type().fr() + " · " + entry.type().en();
    }

    /** What became of a fact, and what a correction speaks of. */
    private String standing(RecordedEvent event) {
        if (event.event() instanceof CorrectionEvent said) {
            return "→ "
                    + history.about(said.event())
                            .map(fact -> "n° " + fact.original().position())
                            .orElse(said.event());
        }
        return history.about(event.id()).map(Summary::amended).orElse("");
    }

    private static String amended(FactHistory fact) {
        if (fact.steps().isEmpty()) {
            return "";
        }
        Bilingual word = fact.isRetracted()
                ? new Bilingual("RETIRÉ", "RETRACTED")
                : !fact.openContestations().isEmpty()
                        ? new Bilingual("CONTESTÉ", "CONTESTED")
                        : fact.corrections().isEmpty()
                                ? new Bilingual("CONTESTATION RÉPONDUE", "CONTESTATION ANSWERED")
                                : new Bilingual("RECTIFIÉ", "RECTIFIED");
        String when = fact.standing()
                .map(standing -> standing.envelope().effective())
                .filter(date -> !date.equals(fact.original().envelope().effective()))
                .map(date -> " (" + SummaryWords.date(date) + ")")
                .orElse("");
        return SummaryWords.both(word) + when + " ← "
                + fact.steps().stream().map(step -> "n° " + step.position()).collect(Collectors.joining(", "));
    }

    private static String decided(Envelope told) {
        return told.decidedBy().isEmpty()
                ? SummaryWords.NOT_TOLD
                : told.decidedBy().stream().map(StreamId::slug).collect(Collectors.joining(", "));
    }

    private static String source(@org.jspecify.annotations.Nullable Source source) {
        if (source == null) {
            return SummaryWords.NOT_TOLD;
        }
        FuzzyDate published = source.published();
        return source.document()
                + (source.place() == null ? "" : ", " + SummaryWords.told(source.place()))
                + (published == null ? "" : " (" + SummaryWords.date(published) + ")");
    }

    private static String style() {
        try (InputStream in = Summary.class.getResourceAsStream("/evidence/summary.css")) {
            return new String(java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
