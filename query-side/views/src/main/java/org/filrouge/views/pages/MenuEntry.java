package org.filrouge.views.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.filrouge.http.Reader;
import org.filrouge.kernel.access.Policy;

/**
 * One way on from every page.
 *
 * @param word the key of its name
 * @param door where the policy lets in whoever finds something there
 */
record MenuEntry(String href, String word, String door) {

    private static final List<MenuEntry> ALL = List.of(
            new MenuEntry("/#cases", "layout.cases", "GET /cases/{id}"),
            new MenuEntry("/#funders", "layout.funders", "GET /funders/{id}"),
            new MenuEntry("/indicators", "layout.indicators", "GET /indicators"),
            new MenuEntry("/proposals", "layout.proposals", "GET /proposals"),
            new MenuEntry("/persons", "layout.persons", "GET /persons"),
            new MenuEntry("/rights", "layout.rights", "GET /rights"),
            new MenuEntry("/consultations", "layout.consultations", "GET /consultations"),
            new MenuEntry("/api", "layout.api", "GET /api"));

    /** Those that are open to whoever asks, in their order. */
    static List<MenuEntry> of(HttpServletRequest request) {
        return Reader.asking(request)
                .map(Reader::rights)
                .map(rights -> ALL.stream()
                        .filter(entry -> Policy.opens(entry.door(), rights))
                        .toList())
                .orElse(List.of());
    }
}
