package org.filrouge.views.pages;

import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;

/** A French reader and an English one. */
final class Readers {

    static final String[] BUNDLES = {
        "messages/pages",
        "messages/sheets",
        "messages/words",
        "messages/roles",
        "messages/fields",
        "messages/engineering",
        "messages/projects",
        "messages/survival",
        "messages/time",
        "messages/rights",
        "messages/approval",
        "messages/persons"
    };

    private Readers() {}

    static Wording french() {
        return new Wording(messages(), Locale.FRENCH);
    }

    static Wording english() {
        return new Wording(messages(), Locale.ENGLISH);
    }

    static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames(BUNDLES);
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
