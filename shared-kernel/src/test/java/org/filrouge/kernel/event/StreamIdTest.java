package org.filrouge.kernel.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.util.Collection;
import org.filrouge.kernel.employergroup.EmployerGroupId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StreamIdTest {

    @Test
    void aKeyTellsTheKindAndTheName() {
        String key = new EmployerGroupId("ge-14").key();

        assertThat(key).isEqualTo("employer-group:ge-14");
        assertThat(StreamId.streamOf(key)).isEqualTo("employer-group");
        assertThat(StreamId.slugOf(key)).isEqualTo("ge-14");
    }

    @Test
    void aKeyWithoutANameIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> StreamId.slugOf("employer-group:"));
        assertThatIllegalArgumentException().isThrownBy(() -> StreamId.slugOf("employer-group:GE 14"));
        assertThatIllegalArgumentException().isThrownBy(() -> StreamId.slugOf("employer-group:ge:14"));
    }

    static Collection<StreamFamily> families() {
        return EventCatalogue.families();
    }

    @ParameterizedTest
    @MethodSource("families")
    void noIdIsMadeOfAnythingButASlug(StreamFamily family) {
        assertThatThrownBy(() -> family.id().getConstructor(String.class).newInstance("Not a slug"))
                .isInstanceOf(InvocationTargetException.class)
                .hasCauseInstanceOf(IllegalArgumentException.class);
    }
}
