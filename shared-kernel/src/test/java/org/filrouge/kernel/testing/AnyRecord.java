package org.filrouge.kernel.testing;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.funding.FundingAgreementEvent;
import org.filrouge.kernel.observation.ObservationEvent;
import org.filrouge.kernel.organisation.OrganisationEvent;
import org.jspecify.annotations.Nullable;

/** Draws records by their components, so that a new event is tested from its first day. */
public final class AnyRecord {

    /** What a correction may tell anew: facts of few and of many parts. */
    private static final List<Class<? extends Record>> TOLD_ANEW = List.of(
            OrganisationEvent.EmployeeRecruited.class,
            FundingAgreementEvent.Granted.class,
            ObservationEvent.Recorded.class);

    private final Map<Class<?>, Arbitrary<?>> leaves;
    private final Arbitrary<String> slugs;
    private final int longestList;

    /**
     * Draws of the given values.
     *
     * @param leaves what to draw for each type that is not a record, an enum, a list or a stream's id
     * @param slugs the names of streams
     */
    public AnyRecord(Map<Class<?>, Arbitrary<?>> leaves, Arbitrary<String> slugs, int longestList) {
        this.leaves = new HashMap<>(leaves);
        this.slugs = slugs;
        this.longestList = longestList;
    }

    /** Any instance of a record. */
    public <R> Arbitrary<R> of(Class<R> record) {
        List<Arbitrary<Object>> parts =
                Arrays.stream(record.getRecordComponents()).map(this::component).toList();
        Constructor<R> constructor = constructor(record);
        Arbitrary<R> drawn = parts.isEmpty()
                ? Arbitraries.create(() -> made(constructor, List.of()))
                : Combinators.combine(parts).as(values -> made(constructor, values));
        return drawn.withoutEdgeCases();
    }

    private Arbitrary<Object> component(RecordComponent component) {
        Arbitrary<Object> values = values(component.getGenericType());
        AnnotatedType type = component.getAnnotatedType();
        return type.isAnnotationPresent(Nullable.class) ? values.injectNull(0.3) : values;
    }

    private Arbitrary<Object> values(Type type) {
        if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            return values(generic.getActualTypeArguments()[0])
                    .list()
                    .ofMaxSize(longestList)
                    .map(Object.class::cast);
        }
        Class<?> plain = (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
        Arbitrary<?> leaf = leaves.get(plain);
        if (leaf != null) {
            return leaf.map(Object.class::cast);
        }
        if (StreamId.class.isAssignableFrom(plain)) {
            return slugs.map(slug -> made(constructor(plain), List.of(slug)));
        }
        if (plain == DomainEvent.class) {
            return Arbitraries.of(TOLD_ANEW).flatMap(this::of).map(Object.class::cast);
        }
        if (plain.isEnum()) {
            return Arbitraries.of((Object[]) plain.getEnumConstants());
        }
        if (plain.isRecord()) {
            return of(plain).map(Object.class::cast);
        }
        throw new IllegalArgumentException("nothing says what to draw for " + plain);
    }

    @SuppressWarnings("unchecked")
    private static <R> Constructor<R> constructor(Class<R> record) {
        Class<?>[] parts = Arrays.stream(record.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return (Constructor<R>) record.getDeclaredConstructor(parts);
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static <R> R made(Constructor<R> constructor, List<Object> values) {
        try {
            return constructor.newInstance(values.toArray());
        } catch (InvocationTargetException refused) {
            throw new IllegalArgumentException(constructor + " refuses " + values, refused.getCause());
        } catch (ReflectiveOperationException closed) {
            throw new IllegalStateException(closed);
        }
    }
}
