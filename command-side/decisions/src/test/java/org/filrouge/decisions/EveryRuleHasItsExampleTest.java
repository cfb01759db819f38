package org.filrouge.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.filrouge.decisions.correction.Correction;
import org.filrouge.kernel.event.EventCatalogue;
import org.filrouge.kernel.event.StreamFamily;
import org.filrouge.kernel.refusal.RefusalCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EveryRuleHasItsExampleTest {

    static Stream<RefusalCode> codes() {
        return EventCatalogue.families().stream()
                .filter(StreamFamily::telling)
                .map(StreamFamily::refusals)
                .<RefusalCode>flatMap(codes -> Arrays.stream(codes.getEnumConstants()));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everyRuleIsSeenToRefuseOrWarn(RefusalCode code) throws IOException {
        String stream = code.code().substring(0, code.code().indexOf('.'));
        Class<?> decider = Deciders.of(stream).<Class<?>>map(Object::getClass).orElse(Correction.class);
        Path examples = Path.of("src/test/java", decider.getName().replace('.', '/') + "Test.java");

        assertThat(Files.readString(examples)).containsAnyOf("refused(" + code, "warning(" + code);
    }

    @ParameterizedTest
    @MethodSource("families")
    void everyStreamThatTakesCommandsHasItsRules(StreamFamily family) {
        assertThat(Deciders.of(family.stream()).isPresent()).isEqualTo(family.telling() && family.ofItsOwn());
    }

    static Stream<StreamFamily> families() {
        return EventCatalogue.families().stream();
    }
}
