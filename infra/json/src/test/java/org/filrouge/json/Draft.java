package org.filrouge.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.indicator.Formula;
import org.filrouge.kernel.indicator.Selection;
import org.filrouge.kernel.organisation.OrganisationEvent.EmployeeRecruited;
import org.filrouge.kernel.value.AnswerStatus;
import org.filrouge.kernel.value.FuzzyDate;
import org.filrouge.kernel.value.Measure;
import org.filrouge.kernel.value.Territory;

/** A record with every field filled: the draft of an example that someone then makes telling. */
final class Draft {

    private static final Map<Class<?>, Object> PLAIN = Map.of(
            int.class,
            1,
            long.class,
            1L,
            boolean.class,
            true,
            Measure.class,
            Measure.parse("9.5"),
            FuzzyDate.class,
            FuzzyDate.parse("2008-03-12"),
            Territory.class,
            Territory.parse("DEP-57"),
            Map.class,
            Map.of("name", "value"),
            Formula.class,
            new Formula.Count(Selection.of("mission.delivered"), AnswerStatus.VALUE),
            DomainEvent.class,
            new EmployeeRecruited("a-1", 7));

    private Draft() {}

    static Object of(Class<?> record) {
        Object[] values =
                Arrays.stream(record.getRecordComponents()).map(Draft::value).toArray();
        try {
            return record.getDeclaredConstructors()[0].newInstance(values);
        } catch (ReflectiveOperationException refused) {
            throw new IllegalStateException(record + " cannot be drafted from " + Arrays.toString(values), refused);
        }
    }

    private static Object value(RecordComponent component) {
        return value(component.getGenericType(), component.getName());
    }

    private static Object value(Type type, String name) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return List.of(value(list.getActualTypeArguments()[0], name));
        }
        Class<?> plain = (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
        if (PLAIN.containsKey(plain)) {
            return PLAIN.get(plain);
        }
        if (plain == String.class) {
            return name.equals("sha256") ? "0".repeat(64) : "a-1";
        }
        return plain.isEnum() ? plain.getEnumConstants()[0] : of(plain);
    }
}
