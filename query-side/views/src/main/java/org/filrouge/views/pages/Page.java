package org.filrouge.views.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.filrouge.http.LanguageChoice;
import org.filrouge.views.store.ReadStore;
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
    private final LocalDate today;

    Page(HttpServletRequest request, Wording words, ReadStore store, LocalDate today) {
        this.request = request;
        this.words = words;
        this.names = new Names(store);
        this.values = new Values(words, names);
        this.told = new Told(words, names);
        this.facts = new Facts(store, words, names, told);
        this.figures = new Figures(words, names);
        this.today = today;
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

    /** The page itself: what every page shows, ready for what this one adds. */
    ModelAndView show(String template, String title) {
        return new ModelAndView(template)
                .addObject("title", title)
                .addObject("language", words.language())
                .addObject("situation", situation(words.day(today), null))
                .addObject("inFrench", inLanguage("fr"))
                .addObject("inEnglish", inLanguage("en"));
    }

    /** The two dates of a page: what was true on a day, as it was known at a moment. */
    String situation(String asOf, @Nullable String knownAt) {
        return words.text("layout.dates", asOf, knownAt == null ? words.day(today) : knownAt);
    }

    /** This page in a language. An address never begins with two slashes, which would lead to another host. */
    private String inLanguage(String language) {
        String query = LANGUAGE.matcher(orEmpty(request.getQueryString())).replaceAll("");
        String rest = query.startsWith("&") ? query.substring(1) : query;
        String address = request.getRequestURI().replaceFirst("^/+", "/");
        return address + "?" + (rest.isEmpty() ? "" : rest + "&") + LanguageChoice.PARAMETER + "=" + language;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
