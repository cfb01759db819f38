package org.filrouge.app;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.filrouge.gateway.consultations.Consultation;
import org.filrouge.gateway.decisions.Outcome;
import org.filrouge.gateway.decisions.Proposal;
import org.filrouge.gateway.erasure.EraseNow;
import org.filrouge.gateway.imports.Import;
import org.filrouge.gateway.imports.ImportOutcome;
import org.filrouge.json.KernelJson;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;

/** Writes commands and their outcomes for another process, under names of their own, and reads back nothing else. */
final class CommandSerializer extends Jackson3Serializer {

    private static final Map<String, Class<?>> BY_NAME = Stream.of(
                    Proposal.class,
                    Outcome.class,
                    Import.class,
                    ImportOutcome.class,
                    Consultation.class,
                    EraseNow.class)
            .collect(Collectors.toUnmodifiableMap(Class::getSimpleName, Function.identity()));

    CommandSerializer() {
        super(Jackson3Serializer.builder());
    }

    @Override
    public SerializedType typeForClass(Class type) {
        return type != null && BY_NAME.containsValue(type)
                ? new SimpleSerializedType(type.getSimpleName(), null)
                : super.typeForClass(type);
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        if (type.getName().equals(MetaData.class.getName())
                || SerializedType.emptyType().equals(type)) {
            return super.classForType(type);
        }
        Class<?> known = BY_NAME.get(type.getName());
        if (known == null) {
            throw new SerializationException("A message of a kind this program does not take: " + type.getName());
        }
        return known;
    }

    @Override
    protected ObjectWriter getWriter() {
        return KernelJson.mapper().writer();
    }

    @Override
    protected ObjectReader getReader(Class<?> type) {
        return BY_NAME.containsValue(type) ? KernelJson.mapper().readerFor(type) : super.getReader(type);
    }
}
