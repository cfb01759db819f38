package org.filrouge.kernel.testing;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.filrouge.kernel.indicator.Formula;
import org.filrouge.kernel.indicator.Match;
import org.filrouge.kernel.value.Measure;
import org.jspecify.annotations.Nullable;

/** Draws any formula there is, whether or not it means something, so that a new operation is written and read from its first day. */
public final class AnyFormula {

    private static final List<String> TEXTS =
            List.of("mission.delivered", "workforce", "amount", "values.fte", "@stream", "4..5", "", "é𝄞", "${x}");
    private static final int DEEPEST = 3;

    private final Random random;

    private AnyFormula(Random random) {
        this.random = random;
    }

    public static Arbitrary<Formula> any() {
        return Arbitraries.randomValue(random -> new AnyFormula(random).formula(0));
    }

    private Formula formula(int depth) {
        Class<?>[] operations = Formula.class.getPermittedSubclasses();
        Class<?> operation = operations[random.nextInt(operations.length)];
        boolean simple = Arrays.stream(operation.getRecordComponents())
                .noneMatch(part -> part.getGenericType().getTypeName().contains("Formula"));
        return depth < DEEPEST || simple ? (Formula) record(operation, depth) : new Formula.OpenSignals();
    }

    private Object record(Class<?> type, int depth) {
        RecordComponent[] parts = type.getRecordComponents();
        Object[] values = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            boolean optional = type == Formula.By.class && parts[i].getName().equals("total") && random.nextBoolean();
            values[i] = optional ? null : value(parts[i].getGenericType(), depth + 1);
        }
        return made(type, parts, values);
    }

    private Object value(Type type, int depth) {
        if (type instanceof ParameterizedType many) {
            return many(many, depth);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == Formula.class) {
            return formula(depth);
        }
        if (plain.isEnum()) {
            return plain.getEnumConstants()[random.nextInt(plain.getEnumConstants().length)];
        }
        if (plain.isRecord()) {
            return record(plain, depth);
        }
        return switch (plain.getName()) {
            case "int" -> random.nextInt(5);
            case "boolean" -> random.nextBoolean();
            case "java.math.BigDecimal" ->
                Measure.of(BigDecimal.valueOf(random.nextInt(1000), 2)).number();
            default -> TEXTS.get(random.nextInt(TEXTS.size()));
        };
    }

    private Object many(ParameterizedType type, int depth) {
        Type element = type.getActualTypeArguments()[0];
        int most = element == Match.class && depth > DEEPEST ? 0 : 2;
        List<Object> values = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            values.add(value(element, depth));
        }
        return type.getRawType() == List.class ? List.copyOf(values) : Set.copyOf(new LinkedHashSet<>(values));
    }

    private static Object made(Class<?> type, RecordComponent[] parts, @Nullable Object[] values) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException refused) {
            throw new IllegalStateException(type + " is not made of " + Arrays.toString(values), refused);
        }
    }
}
