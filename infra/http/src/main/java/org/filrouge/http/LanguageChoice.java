package org.filrouge.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.LocaleResolver;

/**
 * The language of a request: the one its address asks for ({@code ?lang=en}), else the first of the two that its header names,
 * else French. The address wins, so that a link keeps the language of whoever sent it.
 */
public final class LanguageChoice implements LocaleResolver {

    /** The name of the parameter. */
    public static final String PARAMETER = "lang";

    /** Only the address is looked at: asking for parameters would read the body of a form. */
    private static final Pattern ASKED = Pattern.compile("(?:^|&)" + PARAMETER + "=(fr|en)(?:&|$)");

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return of(request);
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("the language is in the request, and nowhere else");
    }

    /** The language of a request. */
    public static Locale of(HttpServletRequest request) {
        String asked = asked(request.getQueryString());
        if (asked != null) {
            return Locale.of(asked);
        }
        if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null) {
            for (Locale locale : Collections.list(request.getLocales())) {
                if (locale.getLanguage().equals("fr") || Language.isEnglish(locale)) {
                    return Language.supported(locale);
                }
            }
        }
        return Locale.FRENCH;
    }

    /** The language a query asks for; null when it asks for none of the two. */
    public static @Nullable String asked(@Nullable String query) {
        Matcher found = ASKED.matcher(query == null ? "" : query);
        return found.find() ? found.group(1) : null;
    }
}
