package org.filrouge.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.filrouge.kernel.event.Envelope;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The mapper every part uses. It reads bounded input only (depth 64, numbers of 40 digits, texts of 1 MiB), refuses a name that
 * stands twice, and never guesses a type from the text.
 */
public final class KernelJson {

    private static final TypeReference<TreeMap<String, Object>> TREE = new TypeReference<>() {};
    private static final StreamReadConstraints BOUNDS = StreamReadConstraints.builder()
            .maxNestingDepth(64)
            .maxNumberLength(40)
            .maxStringLength(1 << 20)
            .maxNameLength(200)
            .build();
    private static final JsonMapper MAPPER = build();

    private KernelJson() {}

    public static JsonMapper mapper() {
        return MAPPER;
    }

    /** An envelope as the plain map it is stored as: nothing that is empty, names in CloudEvents' spelling where it has them. */
    public static Map<String, Object> toMap(Envelope envelope) {
        Map<String, Object> map = MAPPER.convertValue(envelope, TREE);
        rename(map, "caseId", "case");
        rename(map, "correlation", "correlationid");
        rename(map, "causation", "causationid");
        return map;
    }

    /** The envelope back from its map. */
    public static Envelope toEnvelope(Map<String, ?> stored) {
        Map<String, Object> map = new TreeMap<>(stored);
        rename(map, "case", "caseId");
        rename(map, "correlationid", "correlation");
        rename(map, "causationid", "causation");
        return MAPPER.convertValue(map, Envelope.class);
    }

    private static void rename(Map<String, Object> map, String from, String to) {
        Object value = map.remove(from);
        if (value != null) {
            map.put(to, value);
        }
    }

    private static JsonMapper build() {
        return JsonMapper.builder(
                        JsonFactory.builder().streamReadConstraints(BOUNDS).build())
                .addModule(new KernelModule())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                // What a record can be asked is no part of it: isActual() would be stored beside the status it follows
                // from.
                .changeDefaultVisibility(shown -> shown.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
                .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.NON_EMPTY))
                .withConfigOverride(List.class, o -> o.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
                .withConfigOverride(Map.class, o -> o.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
                .build();
    }
}
