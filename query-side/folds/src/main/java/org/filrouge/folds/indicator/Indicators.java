package org.filrouge.folds.indicator;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The indicators of the programme, by their readers. Each is an output, an outcome or a cost observed; none claims a cause. */
public final class Indicators {

    private static final Map<String, Indicator> BY_CODE = new LinkedHashMap<>();

    static {
        Stream.of(FunderIndicators.ALL, TerritoryIndicators.ALL, EvaluatorIndicators.ALL)
                .flatMap(List::stream)
                .forEach(indicator -> BY_CODE.put(indicator.code(), indicator));
    }

    private Indicators() {}

    public static Collection<Indicator> all() {
        return BY_CODE.values();
    }

    public static Optional<Indicator> byCode(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }
}
