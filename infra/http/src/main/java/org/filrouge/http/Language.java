package org.filrouge.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.filrouge.kernel.value.Bilingual;
import org.springframework.http.HttpHeaders;

/** The two languages of answers and pages. French unless English is asked for. */
public final class Language {

    private Language() {}

    public static String pick(Bilingual text, Locale locale) {
        return isEnglish(locale) ? text.en() : text.fr();
    }

    public static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals("en");
    }

    /** French or English, whatever else was asked for; French when nothing was. */
    public static Locale of(HttpServletRequest request) {
        boolean asked = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null;
        return asked && isEnglish(request.getLocale()) ? Locale.ENGLISH : Locale.FRENCH;
    }
}
