package org.filrouge.vault;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import org.filrouge.json.KernelJson;
import org.filrouge.json.SealedMark;

/** Opens sealed texts with the keys that are there. */
public final class Opener {

    private final Keys keys;

    public Opener(Keys keys) {
        this.keys = keys;
    }

    /** What a sealed text can be shown as. */
    public sealed interface Opened {

        /** The text. */
        record Text(String text) implements Opened {}

        /** Its key was destroyed. */
        record Erased() implements Opened {}

        /** Its key is not in this vault though nobody destroyed it, or it is no text of this program. */
        record Unreadable() implements Opened {}
    }

    /** What a sealed text says. */
    public Opened open(String token) {
        Optional<SealedText> sealed = SealedText.read(token);
        if (sealed.isEmpty()) {
            return new Opened.Unreadable();
        }
        KeyId id = sealed.get().key();
        Optional<String> text = keys.find(id).flatMap(sealed.get()::open);
        if (text.isPresent()) {
            return new Opened.Text(text.get());
        }
        return keys.isDestroyed(id) ? new Opened.Erased() : new Opened.Unreadable();
    }

    /** A JSON text with its sealed texts opened, as far as their keys are there; the others stay as they are. */
    public String openedJson(String json) {
        Function<String, String> shown = token -> open(token) instanceof Opened.Text told ? inJson(told.text()) : token;
        return SealedMark.SEALED
                .matcher(json)
                .replaceAll(found -> Matcher.quoteReplacement(shown.apply(found.group())));
    }

    private static String inJson(String text) {
        String quoted = KernelJson.mapper().writeValueAsString(text);
        return quoted.substring(1, quoted.length() - 1);
    }
}
