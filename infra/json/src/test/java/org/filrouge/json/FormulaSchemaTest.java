package org.filrouge.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.filrouge.kernel.indicator.Formula;
import org.filrouge.kernel.indicator.FormulaCheck;
import org.filrouge.kernel.indicator.FormulaForm;
import org.filrouge.kernel.indicator.UnreadableFormula;
import org.filrouge.kernel.testing.AnyFormula;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The published schema of formulas says what the program reads. */
class FormulaSchemaTest {

    private static final Contract CONTRACT = new Contract(FormulaSchema.whole());

    @Provide
    Arbitrary<Formula> formulas() {
        return AnyFormula.any();
    }

    @Property(tries = 300)
    void everyFormulaAsItIsWrittenKeepsTheSchema(@ForAll("formulas") Formula formula) {
        JsonNode form = KernelJson.mapper().valueToTree(FormulaForm.write(formula));
        assertThat(CONTRACT.faults(form, Locale.ENGLISH)).isEmpty();
    }

    @Property(tries = 300)
    void aFormulaIsTheSameAfterJson(@ForAll("formulas") Formula formula) {
        String json = KernelJson.mapper().writeValueAsString(FormulaForm.write(formula));
        JsonNode read = KernelJson.mapper().readTree(json);
        try {
            assertThat(Formulas.read(read)).isEqualTo(formula);
        } catch (UnreadableFormula tooLarge) {
            assertThat(tooLarge.fault().code()).isIn("formula.too-many", "formula.too-deep");
        }
    }

    @Test
    void whatIsNoFormulaBreaksIt() {
        assertThat(CONTRACT.faults(KernelJson.mapper().readTree("{\"op\": \"eval\"}"), Locale.ENGLISH))
                .isNotEmpty();
    }

    @Test
    void everyOperationIsDocumentedAndEveryWorkedExampleCanBeEvaluated() throws IOException {
        String page = Files.readString(Path.of("..", "indicators", "README.md"));
        for (Class<?> operation : Formula.class.getPermittedSubclasses()) {
            assertThat(page).contains("`" + FormulaForm.name(operation) + "`");
        }
        Matcher examples = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL).matcher(page);
        int seen = 0;
        while (examples.find()) {
            JsonNode form = KernelJson.mapper().readTree(examples.group(1));
            assertThat(CONTRACT.faults(form, Locale.ENGLISH))
                    .as(examples.group(1))
                    .isEmpty();
            assertThat(FormulaCheck.faults(Formulas.read(form)))
                    .as(examples.group(1))
                    .isEmpty();
            seen++;
        }
        assertThat(seen).isGreaterThan(5);
    }
}
