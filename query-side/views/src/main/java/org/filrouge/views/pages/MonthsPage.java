package org.filrouge.views.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.filrouge.kernel.correction.FactHistory;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.value.AnswerStatus;
import org.filrouge.kernel.value.MonthSpan;
import org.filrouge.views.query.Json;
import org.filrouge.views.time.ViewsAt;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The sheet of a number of months between two facts. */
@Controller
public class MonthsPage {

    private final Pages pages;

    public MonthsPage(Pages pages) {
        this.pages = pages;
    }

    /**
     * Months from one event to another.
     *
     * @param whole counts only the whole months that lie between the two
     */
    @GetMapping("/months/{from}/{to}")
    ModelAndView between(
            @PathVariable String from,
            @PathVariable String to,
            @RequestParam(defaultValue = "no") String whole,
            ViewsAt views,
            HttpServletRequest request) {
        RecordedEvent first = standing(from, views);
        RecordedEvent last = standing(to, views);
        boolean wholeOnly = whole.equals("yes");
        Page page = pages.open(request, views);
        Wording words = page.words();
        MonthSpan span = first.envelope().effective().monthsTo(last.envelope().effective());
        String said = words.months(wholeOnly ? span.wholeBetween() : span);
        return page.show("months", words.text(wholeOnly ? "months.title-whole" : "months.title"))
                .addObject(
                        "value",
                        said == null
                                ? Piece.unknown(words.code(AnswerStatus.UNKNOWN), null)
                                : Piece.number(words.text("months.value", said), null))
                .addObject("formula", words.text(wholeOnly ? "months.formula-whole" : "months.formula"))
                .addObject("facts", page.facts().rows(List.of(first, last)));
    }

    /** A fact as it stands; a retracted one is not found. */
    private static RecordedEvent standing(String id, ViewsAt views) {
        return Json.found(views.said(List.of(id)).about(id).flatMap(FactHistory::standing));
    }
}
