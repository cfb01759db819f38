package org.filrouge.views.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.filrouge.views.time.DatesAsked;
import org.filrouge.views.time.ViewsAt;
import org.jspecify.annotations.Nullable;

/**
 * What a page shows of its two dates: a form to choose others, and, where they are not today, which they are and the way back.
 *
 * @param action the address of the page, without its question
 * @param kept what else is asked for
 * @param asked whether either date is asked for
 * @param situation the two dates in words
 * @param today the same page of today
 * @param possibly the facts taken whose dates do not tell whether they had taken effect, as far as the page was read
 * @param undated the facts left out because they have no date
 */
record DatesBar(
        String action,
        List<Field> kept,
        boolean asked,
        String situation,
        String today,
        @Nullable String asOf,
        @Nullable String knownAt,
        boolean knownOnADay,
        Set<String> possibly,
        Set<String> undated) {

    /** A parameter of the page that another date leaves as it is. */
    record Field(String name, String value) {}

    /** Where a list goes on is not kept: at other dates it begins anew. */
    private static final Set<String> NOT_KEPT =
            Set.of(DatesAsked.AS_OF, DatesAsked.KNOWN_AT, DatesAsked.SEEN, "after", "cursor");

    static DatesBar of(HttpServletRequest request, ViewsAt views, Wording words, LocalDate today) {
        DatesAsked asked = views.asked();
        List<Field> kept = new ArrayList<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!NOT_KEPT.contains(name)) {
                kept.add(new Field(name, values[0]));
            }
        });
        String address = Page.address(request);
        LocalDate asOf = views.dates().asOf();
        return new DatesBar(
                address,
                kept,
                asked.any(),
                situation(asOf == null ? today : asOf, asked, views, words, today),
                Page.with(address, kept),
                asked.asOf(),
                asked.knownAt(),
                day(asked.knownAt()) != null || asked.knownAt() == null,
                views.possibly(),
                views.undated());
    }

    private static String situation(LocalDate asOf, DatesAsked asked, ViewsAt views, Wording words, LocalDate today) {
        String knownAt = asked.knownAt();
        if (knownAt == null) {
            return words.text("layout.dates", words.day(asOf), words.day(today));
        }
        String size = words.number(BigDecimal.valueOf(views.dates().size()));
        LocalDate day = day(knownAt);
        return knownAt.startsWith("size:")
                ? words.text("layout.dates.size", words.day(asOf), size)
                : words.text(
                        "layout.dates.known",
                        words.day(asOf),
                        day == null
                                ? words.instant(OffsetDateTime.parse(knownAt).toInstant())
                                : words.day(day),
                        size);
    }

    private static @Nullable LocalDate day(@Nullable String knownAt) {
        try {
            return knownAt == null ? null : LocalDate.parse(knownAt);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }
}
