package org.filrouge.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import io.axoniq.axonserver.grpc.MetaDataValue;
import io.axoniq.axonserver.grpc.SerializedObject;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ServerMetadataTest {

    @Test
    void values_stand_in_the_order_of_the_alphabet_and_stored_json_as_stored() {
        Map<String, MetaDataValue> values = new LinkedHashMap<>();
        values.put("recordedBy", text("account \"3\""));
        values.put("evidence", stored("[ {\"a\":1} ]"));
        values.put("count", MetaDataValue.newBuilder().setNumberValue(7).build());
        assertThat(bytes(values))
                .isEqualTo("{\"count\":7,\"evidence\":[ {\"a\":1} ],\"recordedBy\":\"account \\\"3\\\"\"}");
    }

    @Test
    void a_stored_value_cannot_pass_for_members_beside_it() {
        Map<String, MetaDataValue> forged = Map.of("a", stored("1,\"b\":2"));
        Map<String, MetaDataValue> honest = Map.of(
                "a", MetaDataValue.newBuilder().setNumberValue(1).build(),
                "b", MetaDataValue.newBuilder().setNumberValue(2).build());
        assertThat(bytes(forged)).isNotEqualTo(bytes(honest)).contains("base64:");
    }

    private static String bytes(Map<String, MetaDataValue> values) {
        return new String(ServerMetadata.bytes(values), StandardCharsets.UTF_8);
    }

    private static MetaDataValue text(String text) {
        return MetaDataValue.newBuilder().setTextValue(text).build();
    }

    private static MetaDataValue stored(String json) {
        return MetaDataValue.newBuilder()
                .setBytesValue(SerializedObject.newBuilder().setType("list").setData(ByteString.copyFromUtf8(json)))
                .build();
    }
}
