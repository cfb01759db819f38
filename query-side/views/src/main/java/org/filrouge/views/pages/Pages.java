package org.filrouge.views.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import org.filrouge.http.LanguageChoice;
import org.filrouge.views.store.ReadStore;
import org.springframework.context.MessageSource;

/** Begins pages in the language of their reader. */
public final class Pages {

    private final ReadStore store;
    private final MessageSource messages;
    private final Clock clock;

    public Pages(ReadStore store, MessageSource messages, Clock clock) {
        this.store = store;
        this.messages = messages;
        this.clock = clock;
    }

    Page open(HttpServletRequest request) {
        return new Page(request, new Wording(messages, LanguageChoice.of(request)), store, today());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
