package org.filrouge.kernel.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "14", "ge-14", "moselle-elips", "a-b-c-1"})
    void isLowerCaseLettersDigitsAndSingleHyphens(String slug) {
        assertThat(Slug.check(slug)).isEqualTo(slug);
    }

    @ParameterizedTest(name = "“{0}” is refused")
    @ValueSource(
            strings = {"", "-", "-a", "a-", "a--b", "A", "é", "a b", "a_b", "a.b", "a/b", "a:b", "a\n", "../a", "ａ"})
    void isNothingElse(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Slug.check(text));
    }

    @Test
    void hasEightyCharactersAtMost() {
        assertThat(Slug.check("a".repeat(80))).hasSize(80);
        assertThatIllegalArgumentException().isThrownBy(() -> Slug.check("a".repeat(81)));
        assertThatIllegalArgumentException().isThrownBy(() -> Slug.check("a-".repeat(100_000) + "a"));
    }
}
