package org.filrouge.http.texts;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.filrouge.http.LanguageChoice;
import org.filrouge.http.Reader;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Opens sealed texts in answers, for readers who may read texts; it is the only place where that happens. Who may not, and who did not
 * sign in, sees that there is a text and nothing of it.
 */
public final class TextsShown extends OncePerRequestFilter {

    private final SealedTexts texts;

    public TextsShown(SealedTexts texts) {
        this.texts = texts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        // Who asks may become known further on, and is asked for when the first text is met.
        OpeningResponse opening = new OpeningResponse(response, token -> Shown.to(
                        Reader.asking(request).filter(Reader::readsTexts).isPresent(),
                        LanguageChoice.of(request),
                        texts)
                .apply(token));
        chain.doFilter(request, opening);
        opening.finish();
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
