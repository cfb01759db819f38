package org.filrouge.kernel.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestEngine;

/** A property that no engine picks up is skipped without a word; this says it aloud. */
class PropertyEngineTest {

    @Test
    void theEngineThatRunsPropertiesStandsBesideTheOneThatRunsTests() {
        assertThat(ServiceLoader.load(TestEngine.class))
                .extracting(TestEngine::getId)
                .contains("junit-jupiter", "jqwik");
    }
}
