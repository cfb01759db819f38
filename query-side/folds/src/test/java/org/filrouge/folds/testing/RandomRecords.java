package org.filrouge.folds.testing;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.filrouge.kernel.correction.CorrectedFact;
import org.filrouge.kernel.event.Evidence;
import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.indicator.Formula;
import org.filrouge.kernel.indicator.Selection;
import org.filrouge.kernel.observation.ObservationEvent;
import org.filrouge.kernel.organisation.OrganisationEvent.EmployeeRecruited;
import org.filrouge.kernel.value.AnswerStatus;
import org.filrouge.kernel.value.FuzzyDate;
import org.filrouge.kernel.value.Money;
import org.filrouge.kernel.value.TaxBasis;
import org.filrouge.kernel.value.Territory;
import org.jspecify.annotations.Nullable;

/** Makes any record of the kernel by its components, so that a new event is folded at random from its first day. */
final class RandomRecords {

    /** Few names and short lists, so that histories meet. */
    private static final int FEW = 3;

    private final Random random;
    private final RandomValues values;

    RandomRecords(Random random) {
        this.random = random;
        this.values = new RandomValues(random);
    }

    <R> R of(Class<R> record) {
        if (record == ObservationEvent.Recorded.class) {
            return record.cast(new RandomObservation(random, this).next());
        }
        RecordComponent[] components = record.getRecordComponents();
        Object[] parts = Arrays.stream(components).map(this::component).toArray();
        try {
            return record.getConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new))
                    .newInstance(parts);
        } catch (ReflectiveOperationException refused) {
            throw new IllegalStateException(record + " is not made of " + Arrays.toString(parts), refused);
        }
    }

    String name(String kind) {
        return kind + "-" + (1 + random.nextInt(FEW));
    }

    private @Nullable Object component(RecordComponent component) {
        boolean mayMiss = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return mayMiss && random.nextInt(3) == 0 ? null : value(component.getGenericType());
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType many) {
            return many.getRawType() == List.class
                    ? list(many.getActualTypeArguments()[0])
                    : Map.of("told", values.word(), "missing", values.word());
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            Object[] constants = plain.getEnumConstants();
            return constants[random.nextInt(constants.length)];
        }
        return plain.isRecord() ? record(plain) : scalar(plain);
    }

    private Object scalar(Class<?> type) {
        return switch (type.getName()) {
            case "int" -> 1 + random.nextInt(5);
            case "long" -> (long) random.nextInt(5);
            case "boolean" -> random.nextBoolean();
            case "java.lang.String" -> values.word();
            case "org.filrouge.kernel.indicator.Formula" ->
                new Formula.Count(Selection.of("mission.delivered"), AnswerStatus.VALUE);
            default -> throw new IllegalStateException("nothing says how to make " + type);
        };
    }

    private Object record(Class<?> type) {
        if (StreamId.class.isAssignableFrom(type)) {
            return id(type);
        }
        return switch (type.getSimpleName()) {
            case "CorrectedFact" -> new CorrectedFact(new EmployeeRecruited(values.word(), 1 + random.nextInt(5)));
            case "FuzzyDate" -> values.date();
            case "Measure" -> values.measure();
            case "Money" -> new Money(values.euros(), TaxBasis.values()[random.nextInt(TaxBasis.values().length)]);
            case "Territory" ->
                Territory.parse(
                        List.of("DEP-57", "DEP-38", "REG-93", "LOC-bassin").get(random.nextInt(4)));
            case "Evidence" ->
                new Evidence(
                        values.word(), random.nextBoolean() ? null : "%064x".formatted(new BigInteger(256, random)));
            default -> of(type);
        };
    }

    FuzzyDate date() {
        return values.date();
    }

    <I> I id(Class<I> type) {
        try {
            String kind = (String) type.getField("STREAM").get(null);
            return type.getConstructor(String.class).newInstance(name(kind));
        } catch (ReflectiveOperationException refused) {
            throw new IllegalStateException(type + " is no id", refused);
        }
    }

    private List<Object> list(Type element) {
        List<Object> list = new ArrayList<>();
        int size = random.nextInt(FEW + 1);
        for (int i = 0; i < size; i++) {
            list.add(value(element));
        }
        return List.copyOf(list);
    }
}
