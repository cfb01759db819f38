package org.filrouge.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.axonframework.common.IdentifierFactory;
import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.Test;

class TimeOrderedIdentifiersTest {

    private final TimeOrderedIdentifiers identifiers = new TimeOrderedIdentifiers();

    @Test
    void each_id_sorts_after_all_before_it() {
        List<String> ids =
                Stream.generate(identifiers::generateIdentifier).limit(100_000).toList();

        assertThat(ids).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void many_threads_never_get_the_same_id() throws InterruptedException {
        Queue<String> ids = new ConcurrentLinkedQueue<>();
        Crowd.of(8, number -> Stream.generate(identifiers::generateIdentifier)
                .limit(10_000)
                .forEach(ids::add));

        assertThat(ids).hasSize(80_000).doesNotHaveDuplicates();
    }

    @Test
    void an_id_is_a_uuid_of_version_7_and_tells_when_it_was_made() {
        Instant before = Instant.now();
        String id = identifiers.generateIdentifier();

        assertThat(UUID.fromString(id).version()).isEqualTo(7);
        assertThat(UUID.fromString(id).variant()).isEqualTo(2);
        assertThat(TimeOrderedIdentifiers.instantOf(id))
                .hasValueSatisfying(
                        made -> assertThat(Duration.between(before, made).abs()).isLessThan(Duration.ofSeconds(5)));
    }

    @Test
    void ids_of_other_kinds_tell_no_time() {
        assertThat(TimeOrderedIdentifiers.instantOf(UUID.randomUUID().toString()))
                .isEmpty();
        assertThat(TimeOrderedIdentifiers.instantOf("event-1")).isEmpty();
    }

    @Test
    void the_framework_uses_them_for_its_messages() {
        assertThat(IdentifierFactory.getInstance()).isInstanceOf(TimeOrderedIdentifiers.class);
        assertThat(UUID.fromString(
                                GenericEventMessage.asEventMessage("anything").getIdentifier())
                        .version())
                .isEqualTo(7);
    }
}
