package org.filrouge.views.pages;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.filrouge.http.Language;
import org.filrouge.kernel.event.EventCatalogue;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.observation.ObservationEvent;
import org.filrouge.kernel.observation.ObservationVocabulary;
import org.filrouge.kernel.value.Bilingual;
import org.filrouge.kernel.value.FuzzyDate;
import org.filrouge.kernel.value.MonthSpan;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Says things in the reader's language: texts, codes, numbers, dates. */
final class Wording {

    /** The programme is French: instants are told in its hour, wherever the machine stands. */
    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private final MessageSource messages;
    private final Locale locale;
    private final NumberFormat numbers;

    Wording(MessageSource messages, Locale locale) {
        this.messages = messages;
        this.locale = Language.isEnglish(locale) ? Locale.UK : Locale.FRANCE;
        this.numbers = NumberFormat.getNumberInstance(this.locale);
        numbers.setMaximumFractionDigits(6);
    }

    String language() {
        return locale.getLanguage();
    }

    Locale locale() {
        return locale;
    }

    /** A text of the pages. */
    String text(String key, Object... args) {
        return messages.getMessage(key, args, key, locale);
    }

    /** A code as a reader says it. */
    String code(Enum<?> code) {
        return code(code.getDeclaringClass().getSimpleName(), code.name());
    }

    /** A code of a group; the code itself where the house has no word for it. */
    String code(String group, String code) {
        return messages.getMessage(group + "." + code, null, code, locale);
    }

    /** The name of a field of an event. */
    String field(String name) {
        return code("field", name);
    }

    String pick(Bilingual text) {
        return Language.pick(text, locale);
    }

    /** What an event says happened; an observation says what was observed. */
    String label(RecordedEvent event) {
        String label = label(event.name());
        return event.event() instanceof ObservationEvent.Recorded observed
                ? ObservationVocabulary.kind(observed.kind())
                        .map(kind -> text("observed", label, pick(kind.label())))
                        .orElse(label)
                : label;
    }

    /** The label of a kind of event. */
    String label(String eventName) {
        return EventCatalogue.byName(eventName)
                .map(entry -> pick(new Bilingual(entry.type().fr(), entry.type().en())))
                .orElse(eventName);
    }

    String number(BigDecimal number) {
        return numbers.format(number);
    }

    /** A share with all the decimals it was rounded to. */
    String share(BigDecimal share) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(share.scale());
        format.setMaximumFractionDigits(share.scale());
        return format.format(share);
    }

    /** Euros: cents only where there are some, and then both digits. */
    String euros(BigDecimal amount) {
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(whole ? 0 : 2);
        format.setMaximumFractionDigits(2);
        return format.format(amount);
    }

    /** A number with its unit, in the singular where the language has it so. */
    String quantity(String unit, BigDecimal number) {
        boolean one = language().equals("en")
                ? number.compareTo(BigDecimal.ONE) == 0
                : number.abs().compareTo(BigDecimal.TWO) < 0;
        String said = unit.startsWith("EUR") ? euros(number) : number(number);
        String worded = messages.getMessage("quantity." + unit, new Object[] {said}, null, locale);
        String plural = worded == null ? (said + " " + unit).strip() : worded;
        return one ? messages.getMessage("quantity." + unit + ".one", new Object[] {said}, plural, locale) : plural;
    }

    String yesNo(boolean yes) {
        return text(yes ? "yes" : "no");
    }

    String date(FuzzyDate date) {
        return DateWords.of(date, this);
    }

    String day(LocalDate day) {
        String pattern = day.getDayOfMonth() == 1 ? text("date.first-of-month") : text("date.day");
        return DateTimeFormatter.ofPattern(pattern, locale).format(day);
    }

    /** An instant to the minute, in the hour of the programme. */
    String instant(Instant instant) {
        return DateTimeFormatter.ofPattern(text("date.instant"), locale).format(instant.atZone(ZONE));
    }

    /** A number of months that dates may leave open; null when they tell nothing. */
    @Nullable
    String months(MonthSpan span) {
        if (span.least() == null || span.most() == null) {
            return null;
        }
        return span.least().equals(span.most())
                ? number(BigDecimal.valueOf(span.least()))
                : text("between", number(BigDecimal.valueOf(span.least())), number(BigDecimal.valueOf(span.most())));
    }
}
