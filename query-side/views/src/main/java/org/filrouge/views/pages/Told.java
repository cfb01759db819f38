package org.filrouge.views.pages;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.filrouge.kernel.correction.CorrectedFact;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.observation.ObservationEvent;
import org.filrouge.kernel.observation.ObservationKind.Field;
import org.filrouge.kernel.observation.ObservationVocabulary;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.supportcase.SupportCaseEvent;
import org.filrouge.kernel.value.FuzzyDate;
import org.filrouge.kernel.value.Measure;
import org.filrouge.kernel.value.Money;
import org.filrouge.kernel.value.TaxBasis;
import org.filrouge.kernel.value.Territory;
import org.jspecify.annotations.Nullable;

/** Puts what an event tells into lines, whatever the event: one per field, every number leading to the event that tells it. */
final class Told {

    private final Values values;
    private final Wording words;

    Told(Wording words, Names names) {
        this.words = words;
        this.values = new Values(words, names);
    }

    /** What is told, leaving out what is not. */
    List<Line> lines(RecordedEvent event) {
        return fields(event, "/events/" + event.id()).stream()
                .filter(line -> !line.values().isEmpty())
                .toList();
    }

    /** Everything, and of what is not told, that it is not. */
    List<Line> everything(RecordedEvent event) {
        List<Piece> nothing = List.of(Piece.silent(words.text("not-told")));
        return fields(event, null).stream()
                .map(line -> line.values().isEmpty() ? new Line(line.label(), nothing) : line)
                .toList();
    }

    private List<Line> fields(RecordedEvent event, @Nullable String sheet) {
        if (event.event() instanceof ObservationEvent.Recorded observed) {
            return observed(observed, sheet);
        }
        List<Line> lines = new ArrayList<>();
        for (RecordComponent component : event.event().getClass().getRecordComponents()) {
            if (event.event() instanceof SupportCaseEvent.Opened opened
                    && component.getName().equals("sector")) {
                String sector = opened.sector();
                lines.add(new Line(
                        words.field("sector"),
                        sector == null ? List.of() : List.of(Piece.plain(words.code("sector", sector)))));
            } else if (Values.read(component, (Record) event.event()) instanceof CorrectedFact anew) {
                lines.addAll(fields(event.as(event.envelope(), anew.told()), sheet));
            } else {
                lines.add(new Line(
                        words.field(component.getName()),
                        told(component.getName(), Values.read(component, (Record) event.event()), sheet)));
            }
        }
        return lines;
    }

    /** A phase is a name, not a quantity: no sheet opens it. An event leads to its own page. */
    private List<Piece> told(String field, @Nullable Object value, @Nullable String sheet) {
        if (value instanceof String id && (field.equals("event") || field.equals("contestation"))) {
            return List.of(Piece.link(id, "/events/" + id));
        }
        return field.equals("phase") && value != null
                ? List.of(Piece.plain(value.toString()))
                : values.of(value, sheet);
    }

    private List<Line> observed(ObservationEvent.Recorded observed, @Nullable String sheet) {
        return ObservationVocabulary.kind(observed.kind()).stream()
                .flatMap(kind -> kind.fields().stream())
                .map(field ->
                        new Line(label(field), observed(field, observed.values().get(field.name()), sheet)))
                .toList();
    }

    private String label(Field field) {
        String label = words.pick(field.label());
        return field.unit().isEmpty() ? label : words.text("labelled", label, words.code("unit", field.unit()));
    }

    private List<Piece> observed(Field field, @Nullable Object value, @Nullable String sheet) {
        if (value == null) {
            return List.of();
        }
        return switch (field.type()) {
            case TEXT, TEXTS -> values.of(value, sheet);
            case MEASURE -> told(field.unit(), Measure.parse(value.toString()), sheet);
            case MONEY -> values.of(money(value), sheet);
            case DATE -> values.of(FuzzyDate.parse(value.toString()), sheet);
            case ORGANISATION -> values.of(new OrganisationId(value.toString()), sheet);
            case ORGANISATIONS ->
                ((Collection<?>) value)
                        .stream()
                                .flatMap(slug -> values.of(new OrganisationId(slug.toString()), sheet).stream())
                                .toList();
            case TERRITORY -> values.of(Territory.parse(value.toString()), sheet);
            case CODE -> List.of(code(value));
            case CODES -> ((Collection<?>) value).stream().map(this::code).toList();
        };
    }

    private Piece code(Object value) {
        return Piece.plain(words.code("code", value.toString()));
    }

    private static Money money(Object value) {
        Map<?, ?> told = (Map<?, ?>) value;
        return new Money(
                Measure.parse(String.valueOf(told.get("amount"))), TaxBasis.valueOf(String.valueOf(told.get("basis"))));
    }
}
