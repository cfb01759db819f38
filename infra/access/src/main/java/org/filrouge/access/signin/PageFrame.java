package org.filrouge.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.filrouge.http.LanguageChoice;
import org.springframework.context.MessageSource;
import org.springframework.web.servlet.ModelAndView;

/** A page in the house's layout that is made from no view, and so tells a stranger nothing. */
final class PageFrame {

    private static final Pattern LANGUAGE = Pattern.compile("(^|&)" + LanguageChoice.PARAMETER + "=[^&]*");

    private final MessageSource messages;

    PageFrame(MessageSource messages) {
        this.messages = messages;
    }

    ModelAndView show(String template, String titleKey, HttpServletRequest request) {
        return new ModelAndView(template)
                .addObject("title", messages.getMessage(titleKey, null, LanguageChoice.of(request)))
                .addObject("language", LanguageChoice.of(request).getLanguage())
                .addObject("inFrench", in("fr", request))
                .addObject("inEnglish", in("en", request));
    }

    private static String in(String language, HttpServletRequest request) {
        String query = request.getQueryString() == null ? "" : request.getQueryString();
        String rest = LANGUAGE.matcher(query).replaceAll("").replaceFirst("^&", "");
        return request.getRequestURI().replaceFirst("^/+", "/") + "?" + (rest.isEmpty() ? "" : rest + "&")
                + LanguageChoice.PARAMETER + "=" + language;
    }
}
