package org.filrouge.views.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.filrouge.folds.signal.Signal;
import org.filrouge.folds.signal.SignalKind;
import org.filrouge.folds.signal.Signals;
import org.filrouge.views.query.SignalAnswers;
import org.filrouge.views.query.SignalAnswers.InCase;

/** Signals as rows of a table: each fact that raises or lifts one is a link. */
public final class SignalTables {

    private final SignalAnswers answers;

    public SignalTables(SignalAnswers answers) {
        this.answers = answers;
    }

    /** One signal. */
    record Row(
            String code,
            String label,
            Piece inCase,
            Piece subject,
            String state,
            boolean open,
            List<Piece> raisedBy,
            List<Piece> liftedBy,
            String raised,
            String lifted) {}

    /** The signals of a question; open ones first. */
    List<Row> rows(Page page, Map<String, String> scope) {
        return rows(page, answers.of(scope, page.views(), page.day()));
    }

    /** Some signals; open ones first. */
    static List<Row> rows(Page page, List<InCase> signals) {
        return signals.stream()
                .sorted(Comparator.comparing(InCase::status))
                .map(found -> row(page, found))
                .toList();
    }

    private static Row row(Page page, InCase found) {
        Signal signal = found.signal();
        SignalKind kind = Signals.kind(signal.code());
        Wording words = page.words();
        boolean open = found.status() == Signal.Status.OPEN;
        return new Row(
                signal.code(),
                words.pick(kind.label()),
                page.names().supportCase(found.caseId()),
                subject(page, signal.subject()),
                words.text(open ? "signals.open" : "signals.lifted"),
                open,
                events(signal.raisedBy()),
                events(signal.liftedBy()),
                words.pick(kind.raised()),
                words.pick(kind.lifted()));
    }

    private static Piece subject(Page page, String subject) {
        String known = page.names().known(subject);
        return known == null ? Piece.plain(subject) : page.names().organisation(subject);
    }

    /** Facts by their number within the signal: their page tells the rest. */
    private static List<Piece> events(List<String> ids) {
        return IntStream.range(0, ids.size())
                .mapToObj(i -> Piece.link(Integer.toString(i + 1), "/events/" + ids.get(i)))
                .toList();
    }
}
