package org.filrouge.views.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.filrouge.http.LanguageChoice;
import org.filrouge.views.time.Permalink;
import org.filrouge.views.time.ViewsAt;
import org.filrouge.views.time.ViewsAtResolver;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.ModelAndView;

/** One page being made: the words, names and layouts it is made with. */
final class Page {

    private static final Pattern LANGUAGE = Pattern.compile("(^|&)" + LanguageChoice.PARAMETER + "=[^&]*");

    private final HttpServletRequest request;
    private final Wording words;
    private final Names names;
    private final Told told;
    private final Values values;
    private final Facts facts;
    private final Figures figures;
    private final ViewsAt views;

    Page(HttpServletRequest request, Wording words, ViewsAt views) {
        this.request = request;
        this.words = words;
        this.views = views;
        this.names = new Names(views);
        this.values = new Values(words, names);
        this.told = new Told(words, names);
        this.facts = new Facts(views, words, names, told);
        this.figures = new Figures(words, names);
    }

    Wording words() {
        return words;
    }

    Names names() {
        return names;
    }

    Told told() {
        return told;
    }

    Values values() {
        return values;
    }

    Facts facts() {
        return facts;
    }

    Figures figures() {
        return figures;
    }

    /** What the page is made from. */
    ViewsAt views() {
        return views;
    }

    /** The day from which it is seen. */
    LocalDate day() {
        LocalDate asOf = views.dates().asOf();
        return asOf == null ? views.today() : asOf;
    }

    /** The page itself: what every page shows, ready for what this one adds. */
    ModelAndView show(String template, String title) {
        return new ModelAndView(template)
                .addObject("title", title)
                .addObject("language", words.language())
                .addObject("menu", MenuEntry.of(request))
                .addObject("twoDates", DatesBar.of(request, views, words, views.today()))
                .addObject("permalink", citation())
                .addObject("inFrench", inLanguage("fr"))
                .addObject("inEnglish", inLanguage("en"));
    }

    /** Where this page is found again as it is, known once all of it is read. */
    private Supplier<@Nullable String> citation() {
        if (request.getAttribute(ViewsAtResolver.READ) != views) {
            return () -> null;
        }
        Map<String, String> asked = new TreeMap<>();
        request.getParameterMap().forEach((name, values) -> asked.put(name, values[0]));
        asked.put(LanguageChoice.PARAMETER, words.language());
        return () -> Permalink.of(address(request), asked, views).orElse(null);
    }

    /** The address of a page. It never begins with two slashes, which would lead to another host. */
    static String address(HttpServletRequest request) {
        return request.getRequestURI().replaceFirst("^/+", "/");
    }

    /** An address with some parameters. */
    static String with(String address, List<DatesBar.Field> parameters) {
        return parameters.isEmpty()
                ? address
                : parameters.stream()
                        .map(one -> encoded(one.name()) + "=" + encoded(one.value()))
                        .collect(Collectors.joining("&", address + "?", ""));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** This page in a language. */
    private String inLanguage(String language) {
        String query = LANGUAGE.matcher(orEmpty(request.getQueryString())).replaceAll("");
        String rest = query.startsWith("&") ? query.substring(1) : query;
        return address(request) + "?" + (rest.isEmpty() ? "" : rest + "&") + LanguageChoice.PARAMETER + "=" + language;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
