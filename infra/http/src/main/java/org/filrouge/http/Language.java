package org.filrouge.http;

import java.util.Locale;
import org.filrouge.kernel.value.Bilingual;

/** The two languages of answers and pages. French unless English is asked for. */
public final class Language {

    private Language() {}

    public static String pick(Bilingual text, Locale locale) {
        return isEnglish(locale) ? text.en() : text.fr();
    }

    public static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals("en");
    }

    /** French or English, whatever else was asked for. */
    public static Locale supported(Locale locale) {
        return isEnglish(locale) ? Locale.ENGLISH : Locale.FRENCH;
    }
}
