package org.filrouge.views.pages;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.filrouge.http.LanguageChoice;
import org.filrouge.views.time.DatesAsked;
import org.filrouge.views.time.ViewsAtResolver;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.linkbuilder.AbstractLinkBuilder;
import org.thymeleaf.linkbuilder.ILinkBuilder;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;

/** Links from page to page keep the language and the two dates that the reader asked for in the address. */
public final class LanguageLinks extends AbstractLinkBuilder {

    private static final Pattern NO_PAGE = Pattern.compile("/(assets|webjars|api)/.*|[^/].*");

    private final ILinkBuilder links = new StandardLinkBuilder();

    @Override
    public @Nullable String buildLink(
            IExpressionContext context, @Nullable String base, @Nullable Map<String, Object> parameters) {
        Map<String, Object> kept = asked(context);
        if (kept.isEmpty() || base == null || NO_PAGE.matcher(base).matches()) {
            return links.buildLink(context, base, parameters);
        }
        Map<String, Object> all = new LinkedHashMap<>(parameters == null ? Map.of() : parameters);
        kept.forEach((name, value) -> {
            boolean otherDay = name.equals(DatesAsked.SEEN) && base.contains(DatesAsked.AS_OF + "=");
            if (!base.contains(name + "=") && !otherDay) {
                all.putIfAbsent(name, value);
            }
        });
        return links.buildLink(context, base, all);
    }

    private static Map<String, Object> asked(IExpressionContext context) {
        Map<String, Object> asked = new LinkedHashMap<>();
        if (context instanceof IWebContext web) {
            asked.putAll(ViewsAtResolver.kept(web.getExchange().getAttributeValue(ViewsAtResolver.READ)));
            String language =
                    LanguageChoice.asked(web.getExchange().getRequest().getQueryString());
            if (language != null) {
                asked.put(LanguageChoice.PARAMETER, language);
            }
        }
        return asked;
    }
}
