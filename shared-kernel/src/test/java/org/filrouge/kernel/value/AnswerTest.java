package org.filrouge.kernel.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class AnswerTest {

    @Test
    void aValueGoesWithItsStatusAndWithNoOther() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Answer<>(AnswerStatus.VALUE, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Answer<>(AnswerStatus.UNKNOWN, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Answer<>(AnswerStatus.CONFLICTING, 1));
    }

    @Test
    void anotherValueMakesTheSameKindOfAnswer() {
        assertThat(Answer.of(2).map(n -> n + 1)).isEqualTo(Answer.of(3));
        assertThat(Answer.<Integer>unknown().map(n -> n + 1)).isEqualTo(Answer.unknown());
        assertThat(Answer.<Integer>notApplicable().map(n -> n + 1)).isEqualTo(Answer.notApplicable());
        assertThat(Answer.<Integer>conflicting().map(n -> n + 1)).isEqualTo(Answer.conflicting());
    }

    @Test
    void unknownIsNeverZero() {
        assertThat(Answer.unknown()).isNotEqualTo(Answer.of(0));
    }
}
