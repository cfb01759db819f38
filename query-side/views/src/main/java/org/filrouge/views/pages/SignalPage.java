package org.filrouge.views.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.filrouge.views.query.TerritoryReading;
import org.filrouge.views.time.ViewsAt;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The points to watch of a committee, a territory or a case: what is open, and what was lifted by which fact. */
@Controller
public class SignalPage {

    private final SignalTables tables;
    private final Pages pages;

    public SignalPage(SignalTables tables, Pages pages) {
        this.tables = tables;
        this.pages = pages;
    }

    @GetMapping("/signals")
    ModelAndView list(@RequestParam Map<String, String> parameters, ViewsAt views, HttpServletRequest request) {
        Map<String, String> scope = new HashMap<>(parameters);
        scope.keySet().retainAll(Set.of("case", "territory", TerritoryReading.PARAMETER, "committee"));
        Page page = pages.open(request, views);
        return page.show("signals", page.words().text("signals.title"))
                .addObject("scope", String.join(", ", scope.values()))
                .addObject("signals", tables.rows(page, scope));
    }
}
