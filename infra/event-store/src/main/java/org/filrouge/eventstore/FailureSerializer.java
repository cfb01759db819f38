package org.filrouge.eventstore;

import java.nio.charset.StandardCharsets;
import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.jspecify.annotations.Nullable;

/** The serializer of commands and their results, which also knows the failures that cross from process to process. */
final class FailureSerializer implements Serializer {

    private static final SerializedType FAILURE = new SimpleSerializedType("failure", null);

    private final Serializer messages;

    FailureSerializer(Serializer messages) {
        this.messages = messages;
    }

    @Override
    public <T> SerializedObject<T> serialize(@Nullable Object object, Class<T> representation) {
        if (object instanceof CommandFailure failure) {
            byte[] name = failure.name().getBytes(StandardCharsets.US_ASCII);
            return new SimpleSerializedObject<>(getConverter().convert(name, representation), representation, FAILURE);
        }
        return messages.serialize(object, representation);
    }

    @Override
    public <T> boolean canSerializeTo(Class<T> representation) {
        return messages.canSerializeTo(representation);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <S, T> T deserialize(SerializedObject<S> serialized) {
        if (FAILURE.getName().equals(serialized.getType().getName())) {
            byte[] name = getConverter().convert(serialized, byte[].class).getData();
            return (T) CommandFailure.valueOf(new String(name, StandardCharsets.US_ASCII));
        }
        return messages.deserialize(serialized);
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        return FAILURE.getName().equals(type.getName()) ? CommandFailure.class : messages.classForType(type);
    }

    @Override
    public SerializedType typeForClass(@Nullable Class type) {
        return type != null && CommandFailure.class.isAssignableFrom(type) ? FAILURE : messages.typeForClass(type);
    }

    @Override
    public Converter getConverter() {
        return messages.getConverter();
    }
}
