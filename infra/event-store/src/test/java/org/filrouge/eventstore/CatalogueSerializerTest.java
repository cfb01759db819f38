package org.filrouge.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.ConfigToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.filrouge.json.KernelJson;
import org.filrouge.kernel.commitment.CommitmentEvent.Kept;
import org.filrouge.kernel.event.EventCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueSerializerTest {

    private final CatalogueSerializer serializer = CatalogueSerializer.create();

    @Test
    void every_event_is_named_as_the_catalogue_names_it() {
        for (EventCatalogue.Entry entry : EventCatalogue.entries()) {
            var type = serializer.typeForClass(entry.record());
            assertThat(type.getName()).isEqualTo(entry.name()).doesNotContain("org.filrouge");
            assertThat(type.getRevision())
                    .isEqualTo(Integer.toString(entry.type().revision()));
            assertThat(serializer.classForType(type)).isEqualTo(entry.record());
        }
    }

    @Test
    void an_event_is_plain_json_without_any_java_name() {
        SerializedObject<byte[]> stored = serializer.serialize(new Kept("fini"), byte[].class);

        assertThat(new String(stored.getData(), StandardCharsets.UTF_8)).isEqualTo("{\"result\":\"fini\"}");
        assertThat(serializer.<byte[], Object>deserialize(stored)).isEqualTo(new Kept("fini"));
    }

    @Test
    void nothing_outside_the_catalogue_is_written() {
        assertThatThrownBy(() -> serializer.serialize(new StringBuilder(), byte[].class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no event of the catalogue");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.lang.String",
                "java.util.HashMap",
                "org.filrouge.kernel.commitment.CommitmentEvent$Kept",
                "org.axonframework.eventhandling.GapAwareTrackingToken",
                "commitment.dreamt-of"
            })
    void nothing_outside_the_catalogue_is_read(String name) {
        var stored = new SimpleSerializedObject<>("{}".getBytes(StandardCharsets.UTF_8), byte[].class, name, null);

        assertThatThrownBy(() -> serializer.deserialize(stored))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining(name);
    }

    @Test
    void the_tokens_of_processors_come_back_as_they_were() {
        assertComesBack(new GlobalSequenceTrackingToken(41));
        assertComesBack(new ConfigToken(Map.of("id", "store-1")));
        TrackingToken replay = ReplayToken.createReplayToken(new GlobalSequenceTrackingToken(41));
        assertComesBack(replay);
        assertComesBack(((ReplayToken) replay).advancedTo(new GlobalSequenceTrackingToken(7)));
    }

    @Test
    void a_token_cannot_bring_in_a_class_of_its_own() {
        var stored = new SimpleSerializedObject<>(
                "{\"tokenAtReset\":{\"@class\":\"org.axonframework.eventhandling.GapAwareTrackingToken\",\"index\":1}}",
                String.class,
                ReplayToken.class.getName(),
                null);

        assertThatThrownBy(() -> serializer.deserialize(stored))
                .isInstanceOf(SerializationException.class)
                .rootCause()
                .hasMessageContaining("PolymorphicTypeValidator");
    }

    @Test
    void metadata_comes_back_with_all_lists_and_maps_within_it() {
        MetaData full = Events.metaData(Events.FULL);

        assertComesBack(full);
        assertThat(KernelJson.toEnvelope(full)).isEqualTo(Events.FULL);
        assertComesBack(MetaData.emptyInstance());
        assertComesBack(MetaData.with("deep", List.of(Map.of("a", List.of(1, 2, List.of())), "b", true))
                .and("empty", ""));
    }

    @Test
    void a_part_of_an_envelope_that_is_kept_on_its_own_comes_back() {
        assertComesBack(new ArrayList<>(List.of("a", Map.of("b", List.of("c")))));
        assertComesBack(new TreeMap<>(Map.of("a", List.of("b"))));
        assertThat(serializer.typeForClass(ArrayList.class).getName()).isEqualTo("list");
        assertThat(serializer.typeForClass(TreeMap.class).getName()).isEqualTo("map");
    }

    private void assertComesBack(Object value) {
        SerializedObject<byte[]> bytes = serializer.serialize(value, byte[].class);
        assertThat(serializer.<byte[], Object>deserialize(bytes)).isEqualTo(value);
        SerializedObject<String> text = serializer.serialize(value, String.class);
        assertThat(serializer.<String, Object>deserialize(text)).isEqualTo(value);
    }
}
