package org.filrouge.folds.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.filrouge.kernel.indicator.Formula;
import org.filrouge.kernel.indicator.FormulaCheck;
import org.filrouge.kernel.indicator.FormulaFault;
import org.filrouge.kernel.indicator.FormulaForm;
import org.filrouge.kernel.indicator.Selection;
import org.filrouge.kernel.indicator.UnreadableFormula;
import org.filrouge.kernel.value.AnswerStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Definitions are data, and a changed formula is a new version. */
class DefinitionsTest {

    private static final String APPROVED = "/approved-indicators.txt";

    static Stream<Indicator> indicators() {
        return Indicators.all().stream();
    }

    @Test
    void allFiftyThreeAreThereInTheirOrder() {
        assertThat(indicators().map(Indicator::code))
                .containsExactlyElementsOf(Stream.of(codes("F", 14), codes("T", 20), codes("E", 19))
                        .flatMap(codes -> codes)
                        .toList());
    }

    @Test
    void aFormulaChangesOnlyWithItsVersion() throws IOException {
        List<String> approved;
        try (InputStream file = DefinitionsTest.class.getResourceAsStream(APPROVED)) {
            approved = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
        List<String> current = indicators()
                .map(one -> hashed(one.code(), one.version(), one.formula()))
                .toList();
        assertThat(current)
                .as("raise the version of what changed and add its line to " + APPROVED + "; never change a line")
                .isSubsetOf(approved);
        assertThat(approved.stream().map(line -> line.substring(0, line.lastIndexOf(' '))))
                .doesNotHaveDuplicates();
    }

    @Test
    void aChangedFormulaHasAnotherHash() {
        Formula one = new Formula.Constant(BigDecimal.ONE);
        Formula ten = new Formula.Constant(BigDecimal.TEN);
        assertThat(hashed("X1", 1, one)).isNotEqualTo(hashed("X1", 1, ten));
    }

    @ParameterizedTest
    @MethodSource("indicators")
    void whatIsWrittenIsReadBackEqual(Indicator indicator) {
        Map<String, Object> form = FormulaForm.write(indicator.formula());
        assertThat(FormulaForm.read(form)).isEqualTo(indicator.formula());
        assertThat(plain(form)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("indicators")
    void everythingAFormulaNamesExists(Indicator indicator) {
        assertThat(FormulaCheck.faults(indicator.formula())).isEmpty();
        assertThat(indicator.needs()).isNotEmpty();
        assertThat(indicator.dimensions()).isNotEmpty();
    }

    @Test
    void whatDoesNotExistIsNamed() {
        Formula formula = new Formula.Sum(
                Selection.of("mission.delivered", "mission.dreamt"), List.of("colour"), AnswerStatus.UNKNOWN, false);
        assertThat(FormulaCheck.faults(formula))
                .extracting(FormulaFault::place)
                .containsExactly("/of/names", "/fields/0");
    }

    @Test
    void aFormThatIsNoFormulaIsRefusedWithItsPlace() {
        assertThatThrownBy(() -> FormulaForm.read(Map.of("op", "guess")))
                .isInstanceOf(UnreadableFormula.class)
                .hasMessageStartingWith("/op");
        assertThatThrownBy(() -> FormulaForm.read(Map.of("op", "count", "none", "VALUE")))
                .hasMessage(": of is missing.");
        assertThatThrownBy(() -> FormulaForm.read(Map.of("op", "constant", "number", "six")))
                .hasMessageStartingWith("/number");
        assertThatThrownBy(() -> FormulaForm.read(Map.of("op", "open-signals", "more", 1)))
                .hasMessageContaining("more has no place here");
    }

    @Test
    void aFormulaNestedWithoutEndIsRefused() {
        Map<String, Object> form = Map.of("op", "open-signals");
        for (int i = 0; i < 100; i++) {
            form = Map.of("op", "plus", "of", List.of(form));
        }
        Map<String, Object> deep = form;
        assertThatThrownBy(() -> FormulaForm.read(deep)).hasMessageContaining("40 levels");
    }

    private static Stream<String> codes(String letter, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(number -> letter + number);
    }

    private static String hashed(String code, int version, Formula formula) {
        try {
            byte[] text = FormulaForm.write(formula).toString().getBytes(StandardCharsets.UTF_8);
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text);
            return code + " " + version + " " + HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** True for what JSON knows: objects, lists, texts, numbers, yes and no. */
    private static boolean plain(Object form) {
        return switch (form) {
            case Map<?, ?> map -> new ArrayList<Object>(map.values()).stream().allMatch(DefinitionsTest::plain);
            case List<?> list -> list.stream().allMatch(DefinitionsTest::plain);
            case String text -> true;
            case Number number -> true;
            case Boolean yes -> true;
            default -> false;
        };
    }
}
