package org.filrouge.views.pages;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.filrouge.http.LanguageChoice;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.linkbuilder.AbstractLinkBuilder;
import org.thymeleaf.linkbuilder.ILinkBuilder;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;

/** Links from page to page keep the language that the reader asked for in the address. */
public final class LanguageLinks extends AbstractLinkBuilder {

    private static final Pattern NO_PAGE = Pattern.compile("/(assets|webjars|api)/.*|[^/].*");

    private final ILinkBuilder links = new StandardLinkBuilder();

    @Override
    public @Nullable String buildLink(
            IExpressionContext context, @Nullable String base, @Nullable Map<String, Object> parameters) {
        String asked = asked(context);
        if (asked == null || base == null || NO_PAGE.matcher(base).matches()) {
            return links.buildLink(context, base, parameters);
        }
        Map<String, Object> kept = new LinkedHashMap<>(parameters == null ? Map.of() : parameters);
        kept.put(LanguageChoice.PARAMETER, asked);
        return links.buildLink(context, base, kept);
    }

    private static @Nullable String asked(IExpressionContext context) {
        return context instanceof IWebContext web
                ? LanguageChoice.asked(web.getExchange().getRequest().getQueryString())
                : null;
    }
}
