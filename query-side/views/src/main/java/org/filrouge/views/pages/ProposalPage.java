package org.filrouge.views.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.filrouge.folds.approval.ProposalView;
import org.filrouge.folds.approval.ProposalView.Asked;
import org.filrouge.folds.approval.ProposalView.Settled;
import org.filrouge.folds.approval.ProposalView.State;
import org.filrouge.http.Reader;
import org.filrouge.kernel.event.EventCatalogue;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.views.query.Proposals;
import org.filrouge.views.query.ProposedChange;
import org.filrouge.views.time.ViewsAt;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Decisions that wait for a second person, and each with what it would change and who may decide it. */
@Controller
public class ProposalPage {

    private static final int MOST = 200;

    private final Pages pages;

    public ProposalPage(Pages pages) {
        this.pages = pages;
    }

    /** A proposal in the list. */
    record Row(Piece label, String why, String by, String recorded, Piece supportCase, String state) {}

    @GetMapping("/proposals")
    ModelAndView list(HttpServletRequest request, ViewsAt views) {
        Page page = pages.open(request, views);
        return page.show("proposals", page.words().text("proposals.title"))
                .addObject("open", rows(Proposals.which(view -> view.state() == State.OPEN, views), page))
                .addObject("settled", rows(Proposals.which(view -> view.state() != State.OPEN, views), page));
    }

    private static List<Row> rows(List<ProposalView> views, Page page) {
        return views.stream().limit(MOST).map(view -> row(view, page)).toList();
    }

    private static Row row(ProposalView view, Page page) {
        Wording words = page.words();
        Asked asked = view.asked();
        return new Row(
                Piece.link(label(asked, words), "/proposals/" + view.id()),
                words.pick(asked.why().sentence()),
                asked.by(),
                words.instant(asked.recorded()),
                asked.supportCase() == null
                        ? Piece.silent(words.text("proposals.no-case"))
                        : page.names().supportCase(asked.supportCase()),
                words.text("proposals.state." + view.state()));
    }

    @GetMapping("/proposals/{id}")
    ModelAndView one(@PathVariable String id, ViewsAt views, HttpServletRequest request) {
        ProposalView view = Proposals.find(id, views);
        Asked asked = view.asked();
        Page page = pages.open(request, views);
        ProposedChange change = ProposedChange.of(asked, views);
        String account = Reader.of(request).account().slug();
        EventTables tables = new EventTables(page);
        return page.show("proposal", label(asked, page.words()))
                .addObject("row", row(view, page))
                .addObject("id", view.id())
                .addObject("stream", asked.stream())
                .addObject("settled", settled(view.settled(), page))
                .addObject("told", page.told().everything(change.proposed()))
                .addObject("dates", tables.dates(change.proposed()))
                .addObject("who", tables.who(change.proposed().envelope()))
                .addObject("grounds", tables.grounds(change.proposed().envelope()))
                .addObject("corrects", change.corrects())
                .addObject("before", stands(change.before(), page))
                .addObject("after", stands(change.after(), page))
                .addObject("waits", view.state() == State.OPEN)
                .addObject("own", asked.by().equals(account));
    }

    /** What became of it, in lines; nothing while it waits. */
    private static List<Line> settled(@Nullable Settled settled, Page page) {
        if (settled == null) {
            return List.of();
        }
        Wording words = page.words();
        List<Line> lines = new ArrayList<>();
        lines.add(plain("proposals.state", words.text("proposals.state." + settled.state()), words));
        lines.add(plain("proposals.settled-by", settled.by(), words));
        lines.add(plain("proposals.recorded", words.instant(settled.recorded()), words));
        if (settled.reason() != null) {
            lines.add(plain("event.reason", settled.reason(), words));
        }
        settled.rules().forEach(rule -> lines.add(plain("proposals.rule", rule, words)));
        return lines;
    }

    private static Line plain(String label, String text, Wording words) {
        return new Line(words.text(label), List.of(Piece.plain(text)));
    }

    /** A fact as it stands; that nothing stands where it is retracted. */
    private static List<Line> stands(@Nullable RecordedEvent fact, Page page) {
        Wording words = page.words();
        if (fact == null) {
            return List.of(plain("proposals.fact", words.text("proposals.nothing-stands"), words));
        }
        List<Line> lines = new ArrayList<>();
        lines.add(
                new Line(words.text("proposals.fact"), List.of(Piece.link(words.label(fact), "/events/" + fact.id()))));
        lines.add(plain("event.effective", words.date(fact.envelope().effective()), words));
        lines.addAll(page.told().everything(fact));
        return lines;
    }

    private static String label(Asked asked, Wording words) {
        return EventCatalogue.byCommand(asked.command())
                .map(entry -> words.label(entry.name()))
                .orElse(asked.command());
    }
}
