package org.filrouge.http.texts;

import java.util.Locale;
import java.util.function.UnaryOperator;
import org.filrouge.http.Language;
import org.filrouge.http.texts.SealedTexts.Told;
import org.filrouge.kernel.value.Bilingual;

/** What a reader sees in place of a sealed text. */
final class Shown {

    private static final Bilingual ERASED = new Bilingual("[effacé]", "[erased]");
    private static final Bilingual MASKED = new Bilingual("[masqué]", "[masked]");
    private static final Bilingual KEY_MISSING = new Bilingual("[clé absente]", "[key missing]");

    private Shown() {}

    /** For a reader in a language. */
    static UnaryOperator<String> to(boolean readsTexts, Locale locale, SealedTexts texts) {
        return readsTexts ? token -> told(texts.told(token), locale) : token -> Language.pick(MASKED, locale);
    }

    private static String told(Told told, Locale locale) {
        return switch (told.state()) {
            case READABLE -> told.text();
            case ERASED -> Language.pick(ERASED, locale);
            case KEY_MISSING -> Language.pick(KEY_MISSING, locale);
        };
    }
}
