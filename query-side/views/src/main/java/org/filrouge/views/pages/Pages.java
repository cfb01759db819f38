package org.filrouge.views.pages;

import jakarta.servlet.http.HttpServletRequest;
import org.filrouge.http.LanguageChoice;
import org.filrouge.views.time.TwoDatesReader;
import org.filrouge.views.time.ViewsAt;
import org.filrouge.views.time.ViewsAtResolver;
import org.springframework.context.MessageSource;

/** Begins pages in the language of their reader. */
public final class Pages {

    private final TwoDatesReader reader;
    private final MessageSource messages;

    public Pages(TwoDatesReader reader, MessageSource messages) {
        this.reader = reader;
        this.messages = messages;
    }

    /** A page of today, for what has no dates; at those of the request where it was read at any. */
    Page open(HttpServletRequest request) {
        return open(
                request, request.getAttribute(ViewsAtResolver.READ) instanceof ViewsAt read ? read : reader.today());
    }

    /** A page at two dates. */
    Page open(HttpServletRequest request, ViewsAt views) {
        return new Page(request, new Wording(messages, LanguageChoice.of(request)), views);
    }
}
