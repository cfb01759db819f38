package org.filrouge.kernel.observation;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.filrouge.kernel.value.Measure;
import org.jspecify.annotations.Nullable;

/** Keeps the numbers of an observation as exact texts, so that no reader takes them for floating-point values. */
final class ExactValues {

    private ExactValues() {}

    static Map<String, Object> of(Map<?, ?> values) {
        Map<String, Object> exact = new TreeMap<>();
        values.forEach((name, value) -> {
            if (value != null) {
                exact.put(String.valueOf(name), exact(value));
            }
        });
        return exact;
    }

    private static @Nullable Object exact(@Nullable Object value) {
        return switch (value) {
            case Number number -> Measure.of(new BigDecimal(number.toString())).toString();
            case Map<?, ?> map -> of(map);
            case Collection<?> many -> many.stream().map(ExactValues::exact).toList();
            case null, default -> value;
        };
    }
}
