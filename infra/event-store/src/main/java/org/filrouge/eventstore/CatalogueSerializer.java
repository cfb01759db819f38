package org.filrouge.eventstore;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.tokenstore.ConfigToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.filrouge.json.KernelJson;
import org.filrouge.kernel.event.EventCatalogue;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.databind.jsontype.PolymorphicTypeValidator;

/**
 * Writes events under their stable names and reads back nothing else: the catalogue is the closed list of what stored bytes may
 * become. Java names never enter the log.
 */
public final class CatalogueSerializer extends Jackson3Serializer {

    private static final Map<String, Class<?>> AXONS_OWN = Stream.of(
                    MetaData.class, GlobalSequenceTrackingToken.class, ReplayToken.class, ConfigToken.class)
            .collect(Collectors.toUnmodifiableMap(Class::getName, Function.identity()));
    private static final Set<Class<?>> OWN_CLASSES = Set.copyOf(AXONS_OWN.values());

    /** A replay names the classes of the tokens within it; of those too, only the known ones are read. */
    private static final PolymorphicTypeValidator TOKENS_WITHIN_TOKENS = BasicPolymorphicTypeValidator.builder()
            .allowIfSubType(GlobalSequenceTrackingToken.class)
            .build();

    /** A part of an envelope, where a store keeps each part on its own: a list or a map of plain values. */
    private static final Map<String, Class<?>> PARTS = Map.of("list", List.class, "map", Map.class);

    private CatalogueSerializer() {
        super(Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(mapper -> mapper.polymorphicTypeValidator(TOKENS_WITHIN_TOKENS)));
    }

    public static CatalogueSerializer create() {
        return new CatalogueSerializer();
    }

    @Override
    public SerializedType typeForClass(Class type) {
        if (type == null || type == Void.class || OWN_CLASSES.contains(type)) {
            return super.typeForClass(type);
        }
        for (Map.Entry<String, Class<?>> part : PARTS.entrySet()) {
            if (part.getValue().isAssignableFrom(type)) {
                return new SimpleSerializedType(part.getKey(), null);
            }
        }
        EventCatalogue.Entry entry = EventCatalogue.of(type);
        return new SimpleSerializedType(
                entry.name(), Integer.toString(entry.type().revision()));
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        if (SimpleSerializedType.emptyType().equals(type)) {
            return Void.class;
        }
        Class<?> own = AXONS_OWN.getOrDefault(type.getName(), PARTS.get(type.getName()));
        if (own != null) {
            return own;
        }
        return EventCatalogue.byName(type.getName())
                .<Class<?>>map(EventCatalogue.Entry::record)
                .orElseThrow(() -> new SerializationException(
                        "The log holds an event of a name this version does not know: " + type.getName()));
    }

    @Override
    protected ObjectWriter getWriter() {
        return KernelJson.mapper().writer();
    }

    @Override
    protected ObjectReader getReader(Class<?> type) {
        return OWN_CLASSES.contains(type)
                ? super.getReader(type)
                : KernelJson.mapper().readerFor(type);
    }
}
