package org.filrouge.folds.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.filrouge.kernel.observation.ObservationEvent;
import org.filrouge.kernel.observation.ObservationKind;
import org.filrouge.kernel.observation.ObservationKind.Field;
import org.filrouge.kernel.observation.ObservationVocabulary;
import org.filrouge.kernel.organisation.OrganisationId;

/** Makes observations of every kind of the vocabulary. */
final class RandomObservation {

    private final Random random;
    private final RandomRecords records;
    private final RandomValues values;

    RandomObservation(Random random, RandomRecords records) {
        this.random = random;
        this.records = records;
        this.values = new RandomValues(random);
    }

    ObservationEvent.Recorded next() {
        List<ObservationKind> kinds = List.copyOf(ObservationVocabulary.kinds());
        ObservationKind kind = kinds.get(random.nextInt(kinds.size()));
        Map<String, Object> told = new TreeMap<>();
        for (Field field : kind.fields()) {
            if (field.required() || random.nextBoolean()) {
                told.put(field.name(), value(field));
            }
        }
        return new ObservationEvent.Recorded(kind.code(), kind.revision(), told);
    }

    private Object value(Field field) {
        return switch (field.type()) {
            case TEXT -> values.word();
            case TEXTS -> some(values::word);
            case MEASURE -> values.measure().toString();
            case MONEY -> Map.of("amount", values.measure().toString(), "basis", "INCL_TAX");
            case DATE -> values.date().edtf();
            case ORGANISATION -> records.name(OrganisationId.STREAM);
            case ORGANISATIONS -> some(() -> records.name(OrganisationId.STREAM));
            case TERRITORY -> "DEP-57";
            case CODE -> code(field);
            case CODES -> some(() -> code(field));
        };
    }

    private String code(Field field) {
        return field.codes().get(random.nextInt(field.codes().size()));
    }

    private List<String> some(java.util.function.Supplier<String> one) {
        List<String> list = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            list.add(one.get());
        }
        return list;
    }
}
