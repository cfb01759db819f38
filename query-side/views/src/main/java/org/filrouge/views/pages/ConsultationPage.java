package org.filrouge.views.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.filrouge.folds.consultation.ConsultationView.Reading;
import org.filrouge.http.Reader;
import org.filrouge.kernel.consultation.ConsultationKind;
import org.filrouge.kernel.consultation.Purpose;
import org.filrouge.views.query.Consultations;
import org.filrouge.views.time.Permalink;
import org.filrouge.views.time.ViewsAt;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who read what, when and how often, for those who audit it and for whoever was read of. */
@Controller
public class ConsultationPage {

    private static final int MOST = 500;

    private final Pages pages;

    public ConsultationPage(Pages pages) {
        this.pages = pages;
    }

    /** One reading. */
    record Row(String recorded, Piece by, String kind, String door, List<Piece> keys, String count, String purpose) {}

    /** How often, of one account or kind. */
    record Often(String what, long times) {}

    /** A kind to choose. */
    record Choice(String code, String label) {}

    @GetMapping("/consultations")
    ModelAndView list(@RequestParam Map<String, String> parameters, ViewsAt views, HttpServletRequest request) {
        Map<String, String> asked = new TreeMap<>(parameters);
        asked.keySet().retainAll(Consultations.NAMES);
        List<Reading> found = Consultations.of(asked, Reader.of(request)).find(views);
        Page page = pages.open(request, views);
        Wording words = page.words();
        return page.show("consultations", words.text("consultations.title"))
                .addObject("asked", asked)
                .addObject(
                        "kinds",
                        Arrays.stream(ConsultationKind.values())
                                .map(kind -> new Choice(kind.name(), words.pick(kind.label())))
                                .toList())
                .addObject("count", found.size())
                .addObject("byAccount", often(Consultations.counted(found, Reading::by)))
                .addObject(
                        "byKind",
                        often(Consultations.counted(
                                found, reading -> words.pick(reading.kind().label()))))
                .addObject(
                        "rows",
                        found.stream()
                                .limit(MOST)
                                .map(reading -> row(reading, words))
                                .toList());
    }

    private static Row row(Reading reading, Wording words) {
        Purpose purpose = reading.purpose();
        return new Row(
                words.instant(reading.recorded()),
                found("account", reading.by()),
                words.pick(reading.kind().label()),
                reading.door(),
                reading.keys().stream().map(key -> found("key", key)).toList(),
                reading.count().isKnown()
                        ? words.number(reading.count().number())
                        : words.text("consultations.count-unknown"),
                purpose == null ? words.text("not-told") : words.pick(purpose.label()));
    }

    private static Piece found(String name, String value) {
        return Piece.link(value, Permalink.address("/consultations", Map.of(name, value)));
    }

    private static List<Often> often(Map<String, Long> counted) {
        return counted.entrySet().stream()
                .map(entry -> new Often(entry.getKey(), entry.getValue()))
                .toList();
    }
}
