package org.filrouge.ledgerservice.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.filrouge.eventstore.EventRow;
import org.filrouge.eventstore.EventRows;
import org.filrouge.json.KernelJson;
import org.filrouge.kernel.pooling.PoolingProjectEvent.Launched;
import org.filrouge.vault.Chance;
import org.filrouge.vault.KeyId;
import org.filrouge.vault.Keys;
import org.filrouge.vault.Sealer;
import org.filrouge.vault.Sealer.Sealed;
import org.filrouge.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealsCheckTest {

    private static final String TOLD = "{\"parties\":[\"agir\"],\"object\":\"un\",\"objectives\":[\"deux\",\"trois\"]}";

    @TempDir
    Path root;

    private Vault vault;
    private final List<EventRow> rows = new ArrayList<>();

    @BeforeEach
    void open() {
        vault = Vault.open(root.resolve("vault"), root.resolve("keys"));
    }

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void sealed_texts_that_stand_where_they_were_sealed_for_give_nothing_with_or_without_the_vault() {
        add(sealed());
        rows.add(row("{\"object\":\"an open text from before\"}", "{\"reason\":\"open too\"}"));

        assertThat(codes(null)).isEmpty();
        assertThat(codes(vault)).isEmpty();
    }

    @Test
    void two_texts_of_one_event_that_were_swapped_are_seen_without_the_vault() {
        Sealed sealed = sealed();
        String one =
                KernelJson.mapper().readTree(sealed.data()).at("/objectives/0").asString();
        String other =
                KernelJson.mapper().readTree(sealed.data()).at("/objectives/1").asString();
        add(sealed.data().replace(one, "#").replace(other, one).replace("#", other), sealed.envelope());

        assertThat(codes(null)).containsExactly("seal.moved", "seal.moved");
    }

    @Test
    void a_fact_that_waits_as_json_within_another_one_is_checked_by_its_own_seal() {
        Sealed sealed = sealed();
        String one =
                KernelJson.mapper().readTree(sealed.data()).at("/objectives/0").asString();
        String other =
                KernelJson.mapper().readTree(sealed.data()).at("/objectives/1").asString();
        String envelope = KernelJson.mapper().writeValueAsString(sealed.envelope());
        rows.add(row(waiting(sealed.data(), envelope), "{}"));
        assertThat(codes(vault)).isEmpty();

        rows.add(row(waiting(sealed.data().replace(one, other), envelope), "{}"));
        assertThat(codes(null)).containsExactly("seal.moved");
    }

    private static String waiting(String data, String envelope) {
        return KernelJson.mapper().writeValueAsString(Map.of("command", "launch", "data", data, "envelope", envelope));
    }

    @Test
    void a_text_of_another_event_is_seen_without_the_vault() {
        Sealed sealed = sealed();
        Sealed other = sealed();
        add(other.data(), sealed.envelope());

        assertThat(codes(null)).contains("seal.key-unnamed");
    }

    @Test
    void a_text_within_another_text_is_none_that_was_sealed_there() {
        Sealed sealed = sealed();
        add(sealed.data().replace("sealed:1:", "see sealed:1:"), sealed.envelope());

        assertThat(codes(null)).containsOnly("seal.moved");
    }

    @Test
    void a_key_that_is_not_the_committed_one_is_seen_with_the_vault() {
        Sealed sealed = sealed();
        String commitment = sealed.own().commitment();
        String metadata = KernelJson.mapper()
                .writeValueAsString(sealed.envelope())
                .replace(commitment, commitment.substring(1) + (commitment.charAt(0) == '0' ? '1' : '0'));
        rows.add(row(sealed.data(), metadata));

        assertThat(codes(null)).isEmpty();
        assertThat(codes(vault)).containsExactly("seal.commitment-differs");
    }

    @Test
    void erased_texts_are_counted_and_a_missing_key_is_a_gap() {
        Sealed erased = sealed();
        add(erased);
        vault.destroy(List.of(erased.own().id()), "erasure:e-1");
        assertThat(codes(null)).isEmpty();
        assertThat(codes(vault)).containsExactly("seal.erased");

        try (Vault another = Vault.open(root.resolve("other"), root.resolve("other-keys"))) {
            assertThat(codes(another)).containsExactly("seal.key-missing");
        }
    }

    @Test
    void a_destroyed_key_that_is_back_is_seen() {
        Sealed sealed = sealed();
        add(sealed);
        Keys restored = new Restored(vault, sealed.own().id());

        assertThat(codes(restored)).contains("seal.key-back");
    }

    /** The vault as it would be if the tombstones had not been applied. */
    private record Restored(Vault vault, KeyId destroyed) implements Keys {

        @Override
        public org.filrouge.vault.VaultKey forDocument() {
            throw new UnsupportedOperationException();
        }

        @Override
        public org.filrouge.vault.VaultKey forSubject(String subject, String purpose) {
            throw new UnsupportedOperationException();
        }

        @Override
        public org.filrouge.vault.VaultKey forHouse(String purpose) {
            throw new UnsupportedOperationException();
        }

        @Override
        public java.util.Optional<org.filrouge.vault.VaultKey> find(KeyId id) {
            return vault.find(id);
        }

        @Override
        public boolean isDestroyed(KeyId id) {
            return id.equals(destroyed);
        }
    }

    private Sealed sealed() {
        return new Sealer(vault, Chance.ofTheMachine())
                .seal("pooling-project:isere", Launched.class, TOLD, Map.of("reason", "parce que"));
    }

    private void add(Sealed sealed) {
        add(sealed.data(), sealed.envelope());
    }

    private void add(String data, Map<String, Object> envelope) {
        rows.add(row(data, KernelJson.mapper().writeValueAsString(envelope)));
    }

    private EventRow row(String payload, String metadata) {
        return new EventRow(
                rows.size(),
                "pooling-project:isere",
                rows.size(),
                "e-" + rows.size(),
                "pooling-project.launched",
                "1",
                "2026-11-25T00:00:00Z",
                payload.getBytes(StandardCharsets.UTF_8),
                metadata.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> codes(@Nullable Keys keys) {
        EventRows stored = new EventRows() {
            @Override
            public long size() {
                return rows.size();
            }

            @Override
            public List<EventRow> from(long position, int most) {
                return rows.stream().skip(position).limit(most).toList();
            }

            @Override
            public OptionalLong positionOf(String id) {
                return OptionalLong.empty();
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };
        return new SealsCheck(keys).of(stored).stream().map(Found::code).toList();
    }
}
