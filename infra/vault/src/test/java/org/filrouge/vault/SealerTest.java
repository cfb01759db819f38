package org.filrouge.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.filrouge.json.KernelJson;
import org.filrouge.json.SealedMark;
import org.filrouge.kernel.correction.CorrectionEvent.Rectified;
import org.filrouge.kernel.event.Seal;
import org.filrouge.kernel.observation.ObservationEvent;
import org.filrouge.kernel.pooling.PoolingProjectEvent.Launched;
import org.filrouge.vault.Sealer.Sealed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealerTest {

    private static final String LAUNCHED =
            "{\"parties\":[\"agir\"],\"object\":\"Marie D. s'en charge\",\"objectives\":[\"un\",\"deux\"]}";

    @TempDir
    Path root;

    private Vault vault;
    private Sealer sealer;
    private Opener opener;

    @BeforeEach
    void open() {
        vault = Vault.open(root.resolve("vault"), root.resolve("keys"));
        sealer = new Sealer(vault, Chance.ofTheMachine());
        opener = new Opener(vault);
    }

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void free_texts_of_a_fact_and_of_its_envelope_are_sealed_under_one_key_and_labels_stay() {
        Map<String, Object> told = Map.of(
                "reason", "parce que", "source", Map.of("document", "S4", "place", "p. 12"), "recordedBy", "a-1");

        Sealed sealed = sealer.seal("pooling-project:isere", Launched.class, LAUNCHED, told);

        assertThat(sealed.data()).doesNotContain("Marie", "deux").contains("agir");
        String envelope = KernelJson.mapper().writeValueAsString(sealed.envelope());
        assertThat(envelope).doesNotContain("parce que", "p. 12").contains("S4", "a-1");
        Seal seal = KernelJson.mapper().convertValue(sealed.envelope().get("sealed"), Seal.class);
        assertThat(seal.stream()).isEqualTo("pooling-project:isere");
        assertThat(seal.keys()).hasSize(1);
        assertThat(seal.keys().getFirst().commitment()).isEqualTo(sealed.own().commitment());
        assertThat(opener.openedJson(sealed.data())).isEqualTo(LAUNCHED);
        assertThat(opener.openedJson(envelope)).contains("\"reason\":\"parce que\"", "\"place\":\"p. 12\"");
    }

    @Test
    void each_text_is_bound_to_where_it_stands() {
        Sealed sealed = sealer.seal("pooling-project:isere", Launched.class, LAUNCHED, Map.of());
        Seal seal = KernelJson.mapper().convertValue(sealed.envelope().get("sealed"), Seal.class);

        SealedText second = SealedText.read(KernelJson.mapper()
                        .readTree(sealed.data())
                        .at("/objectives/1")
                        .asString())
                .orElseThrow();

        assertThat(second.isAt(new Place(seal.id(), seal.stream(), "/data/objectives/1", null, null)))
                .isTrue();
        assertThat(second.isAt(new Place(seal.id(), seal.stream(), "/data/objectives/0", null, null)))
                .isFalse();
    }

    @Test
    void a_fact_told_anew_is_sealed_where_it_stands_in_its_rectification() {
        String rectified = "{\"event\":\"e-1\",\"fact\":{\"type\":\"pooling-project.launched\",\"revision\":1,\"data\":"
                + LAUNCHED + "}}";

        Sealed sealed = sealer.seal("pooling-project:isere", Rectified.class, rectified, Map.of());

        assertThat(sealed.data()).doesNotContain("Marie").contains("\"event\":\"e-1\"");
        assertThat(opener.openedJson(sealed.data())).isEqualTo(rectified);
    }

    @Test
    void texts_of_an_observation_are_sealed_by_its_kind_but_labels_and_statuses_are_not() {
        String data = "{\"kind\":\"indicator-measured\",\"vocabulary\":1,\"values\":{\"indicator\":\"absences\","
                + "\"value\":\"3\",\"unit\":\"jours\"}}";
        String seen = "{\"kind\":\"need-detected\",\"vocabulary\":1,\"values\":{\"subject\":\"un besoin\","
                + "\"place\":\"UNKNOWN\",\"detectedBy\":[\"agir\"]}}";

        Sealed labels = sealer.seal("observation:o-1", ObservationEvent.Recorded.class, data, Map.of());
        Sealed texts = sealer.seal("observation:o-2", ObservationEvent.Recorded.class, seen, Map.of());

        assertThat(labels.data()).isEqualTo(data);
        assertThat(labels.own()).isNull();
        assertThat(labels.envelope()).doesNotContainKey("sealed");
        assertThat(texts.data()).doesNotContain("un besoin").contains("UNKNOWN", "agir");
    }

    @Test
    void a_fact_that_came_in_by_a_door_that_does_not_seal_goes_no_further_and_its_text_is_not_repeated() {
        Map<String, Object> about = Map.of("reason", "Marie D. le demande");
        Sealed sealed = sealer.seal("pooling-project:isere", Launched.class, LAUNCHED, about);

        Sealer.requireSealed(Launched.class, sealed.data(), sealed.envelope());
        assertThatThrownBy(() -> Sealer.requireSealed(Launched.class, sealed.data(), about))
                .hasMessageContaining("/metadata/reason")
                .hasMessageNotContaining("Marie");
        assertThatThrownBy(() -> Sealer.requireSealed(Launched.class, LAUNCHED, sealed.envelope()))
                .hasMessageContaining("/data/object");
    }

    @Test
    void an_empty_text_stays_empty_so_that_rules_see_that_nothing_is_told() {
        Sealed sealed = sealer.seal("pooling-project:isere", Launched.class, LAUNCHED, Map.of("reason", "  "));

        assertThat(sealed.envelope()).containsEntry("reason", "  ");
    }

    @Test
    void once_its_key_is_destroyed_a_text_is_erased_and_never_merely_unreadable() {
        Sealed sealed = sealer.seal("pooling-project:isere", Launched.class, LAUNCHED, Map.of());
        String token =
                KernelJson.mapper().readTree(sealed.data()).path("object").asString();

        assertThat(opener.open(token)).isEqualTo(new Opener.Opened.Text("Marie D. s'en charge"));
        vault.destroy(List.of(sealed.own().id()), "erasure:e-1");

        assertThat(opener.open(token)).isEqualTo(new Opener.Opened.Erased());
        assertThat(opener.openedJson(sealed.data())).isEqualTo(sealed.data());
        assertThat(opener.open(SealedMark.PREFIX + "AAAA")).isEqualTo(new Opener.Opened.Unreadable());
    }

    @Test
    void a_fingerprint_under_a_destroyed_key_cannot_be_made_again() {
        Fingerprints fingerprints = new Fingerprints(vault);
        String first = fingerprints.ofRequest("launch", "{\"object\":\"Marie\"}");
        assertThat(fingerprints.ofRequest("launch", "{\"object\":\"Marie\"}")).isEqualTo(first);

        vault.destroy(List.of(vault.forHouse(Fingerprints.REQUESTS).id()), "erasure:e-1");

        assertThat(fingerprints.ofRequest("launch", "{\"object\":\"Marie\"}")).isNotEqualTo(first);
    }
}
