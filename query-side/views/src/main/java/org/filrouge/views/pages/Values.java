package org.filrouge.views.pages;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.filrouge.folds.indicator.FormulaWords;
import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.indicator.Formula;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.person.PersonId;
import org.filrouge.kernel.supportcase.CaseTerritory;
import org.filrouge.kernel.value.Bilingual;
import org.filrouge.kernel.value.FuzzyDate;
import org.filrouge.kernel.value.Measure;
import org.filrouge.kernel.value.Money;
import org.filrouge.kernel.value.Territory;
import org.jspecify.annotations.Nullable;

/** Says the values that events and views are made of. */
final class Values {

    private final Wording words;
    private final Names names;

    Values(Wording words, Names names) {
        this.words = words;
        this.names = names;
    }

    /**
     * The pieces of a value; none when nothing is told.
     *
     * @param sheet where its numbers lead; null when the reader is there already
     */
    List<Piece> of(@Nullable Object value, @Nullable String sheet) {
        return switch (value) {
            case null -> List.of();
            case Collection<?> many ->
                many.stream().flatMap(one -> of(one, sheet).stream()).toList();
            case OrganisationId id -> List.of(names.organisation(id));
            case PersonId id -> List.of(Piece.link(id.slug(), "/persons/" + id.slug()));
            case StreamId id -> List.of(Piece.plain(id.slug()));
            case CaseTerritory place -> List.of(place(place));
            case Territory territory -> List.of(place(territory, territory.toString()));
            case Measure measure -> List.of(measure(measure, sheet));
            case Money money -> List.of(money(money, sheet));
            case FuzzyDate date -> List.of(Piece.plain(words.date(date)));
            case Enum<?> code -> List.of(Piece.plain(words.code(code)));
            case Boolean yes -> List.of(Piece.plain(words.yesNo(yes)));
            case Number number -> List.of(Piece.number(words.number(new BigDecimal(number.toString())), sheet));
            case Bilingual text -> List.of(Piece.plain(words.pick(text)));
            case Formula formula -> List.of(Piece.plain(words.pick(FormulaWords.of(formula))));
            case Record record -> nested(record);
            default -> List.of(Piece.plain(value.toString()));
        };
    }

    Piece measure(Measure measure, @Nullable String sheet) {
        return measure.number() == null
                ? Piece.unknown(words.code(measure.status()), sheet)
                : Piece.number(words.number(measure.number()), sheet);
    }

    /** A sum with its tax basis, also when the sum is not told. */
    Piece money(Money money, @Nullable String sheet) {
        BigDecimal amount = money.amount().number();
        String basis = words.code(money.basis());
        return amount == null
                ? Piece.unknown(words.text("money", words.code(money.amount().status()), basis), sheet)
                : Piece.number(words.text("money", words.text("euros", words.euros(amount)), basis), sheet);
    }

    Piece place(CaseTerritory place) {
        Piece name = place(place.territory(), place.name());
        return Piece.link(words.text("place", name.text(), words.code(place.role())), String.valueOf(name.href()));
    }

    static Piece place(Territory territory, String name) {
        String level = territory.level().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Piece.link(name, "/territories/" + level + "/" + territory.code());
    }

    static @Nullable Object read(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException closed) {
            throw new IllegalStateException(component + " cannot be read", closed);
        }
    }

    private List<Piece> nested(Record record) {
        List<String> parts = new ArrayList<>();
        Arrays.stream(record.getClass().getRecordComponents())
                .forEach(component -> of(read(component, record), null).forEach(piece -> parts.add(piece.text())));
        return List.of(Piece.plain(String.join(" ", parts)));
    }
}
