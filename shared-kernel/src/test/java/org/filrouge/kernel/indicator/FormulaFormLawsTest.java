package org.filrouge.kernel.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.filrouge.kernel.testing.AnyFormula;

class FormulaFormLawsTest {

    @Provide
    Arbitrary<Formula> formulas() {
        return AnyFormula.any();
    }

    @Property(tries = 500)
    void whatIsWrittenIsReadBackEqual(@ForAll("formulas") Formula formula) {
        Map<String, Object> form = FormulaForm.write(formula);
        assertThat(read(form)).isIn(formula, null);
        assertThat(plain(form)).isTrue();
    }

    @Property(tries = 500)
    void whateverIsReadIsCheckedWithoutFailingAndAlwaysAlike(@ForAll("formulas") Formula formula) {
        assertThat(FormulaCheck.faults(formula)).isEqualTo(FormulaCheck.faults(formula));
        assertThat(FormulaCheck.faults(formula))
                .allSatisfy(fault -> assertThat(fault.sentence().fr()).doesNotContain("{field}", "{most}", "null"));
    }

    /** Null where the formula drawn is larger than a formula may be. */
    private static Formula read(Map<String, Object> form) {
        try {
            return FormulaForm.read(form);
        } catch (UnreadableFormula tooLarge) {
            assertThat(tooLarge.fault().code()).isIn("formula.too-many", "formula.too-deep");
            return null;
        }
    }

    /** True for what JSON knows: objects, lists, texts, numbers, yes and no. */
    private static boolean plain(Object form) {
        return switch (form) {
            case Map<?, ?> map -> new ArrayList<Object>(map.values()).stream().allMatch(FormulaFormLawsTest::plain);
            case List<?> list -> list.stream().allMatch(FormulaFormLawsTest::plain);
            case String text -> true;
            case Integer number -> true;
            case Boolean yes -> true;
            default -> false;
        };
    }
}
