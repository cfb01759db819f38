package org.filrouge.access.oidc;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.filrouge.http.LanguageChoice;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What somebody sees who signed in with the provider and cannot go on: without a right yet, or not let in at all. */
@Controller
class ArrivalPages {

    static final String WAITING = "/sign-in/waiting";
    static final String REFUSED = "/sign-in/oidc/refused";

    private final OidcSettings settings;
    private final MessageSource words;

    ArrivalPages(OidcSettings settings, MessageSource words) {
        this.settings = settings;
        this.words = words;
    }

    @GetMapping(WAITING)
    ModelAndView waiting(HttpServletRequest request) {
        if (request.getRemoteUser() == null) {
            return new ModelAndView("redirect:/sign-in");
        }
        return page("waiting", WAITING + "?", request)
                .addObject("account", request.getRemoteUser())
                .addObject("contact", settings.contact());
    }

    @GetMapping(REFUSED)
    ModelAndView refused(@RequestParam(defaultValue = "invalid") String why, HttpServletRequest request) {
        Refused refused = Refused.of(why);
        return page("sign-in-refused", REFUSED + "?why=" + refused.code() + "&", request)
                .addObject("why", "arrival.refused." + refused.code())
                .addObject("label", settings.label())
                .addObject("contact", settings.contact())
                .addObject("again", Departure.PATH);
    }

    private ModelAndView page(String template, String address, HttpServletRequest request) {
        Locale language = LanguageChoice.of(request);
        return new ModelAndView(template)
                .addObject("title", words.getMessage("arrival." + template + ".title", null, language))
                .addObject("language", language.getLanguage())
                .addObject("inFrench", address + LanguageChoice.PARAMETER + "=fr")
                .addObject("inEnglish", address + LanguageChoice.PARAMETER + "=en");
    }
}
