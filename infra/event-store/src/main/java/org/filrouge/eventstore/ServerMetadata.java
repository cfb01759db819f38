package org.filrouge.eventstore;

import com.google.protobuf.ByteString;
import io.axoniq.axonserver.grpc.MetaDataValue;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.filrouge.json.KernelJson;
import tools.jackson.core.JacksonException;

/**
 * Axon Server keeps metadata value by value and not as one run of bytes. This is the run of bytes that stands for them: a JSON
 * object, names in the order of the alphabet, values that were stored as JSON given as stored.
 */
final class ServerMetadata {

    private ServerMetadata() {}

    static byte[] bytes(Map<String, MetaDataValue> values) {
        return new TreeMap<>(values)
                .entrySet().stream()
                        .map(entry -> quoted(entry.getKey()) + ":" + value(entry.getValue()))
                        .collect(Collectors.joining(",", "{", "}"))
                        .getBytes(StandardCharsets.UTF_8);
    }

    private static String value(MetaDataValue value) {
        return switch (value.getDataCase()) {
            case TEXT_VALUE -> quoted(value.getTextValue());
            case NUMBER_VALUE -> Long.toString(value.getNumberValue());
            case BOOLEAN_VALUE -> Boolean.toString(value.getBooleanValue());
            case DOUBLE_VALUE -> Double.toString(value.getDoubleValue());
            case BYTES_VALUE -> json(value.getBytesValue().getData());
            case DATA_NOT_SET -> "null";
        };
    }

    /** What is no JSON by itself must not pass for parts of the object around it. */
    private static String json(ByteString stored) {
        byte[] bytes = stored.toByteArray();
        try {
            KernelJson.mapper().readTree(bytes);
            return stored.isValidUtf8() && bytes.length > 0 ? stored.toStringUtf8() : encoded(bytes);
        } catch (JacksonException noJson) {
            return encoded(bytes);
        }
    }

    private static String encoded(byte[] bytes) {
        return quoted("base64:" + Base64.getEncoder().encodeToString(bytes));
    }

    private static String quoted(String text) {
        return KernelJson.mapper().writeValueAsString(text);
    }
}
