package org.filrouge.kernel.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.filrouge.kernel.employergroup.EmployerGroupRefusal;
import org.filrouge.kernel.value.Bilingual;
import org.junit.jupiter.api.Test;

class RefusalTest {

    private final Map<String, String> facts = new HashMap<>(Map.of("filed", "2008-03-12", "hired", "2008-02"));
    private final Refusal refusal = new Refusal(EmployerGroupRefusal.HIRED_BEFORE_FILING, facts);

    @Test
    void saysWhatTheRuleFoundInBothLanguages() {
        assertThat(refusal.sentence())
                .isEqualTo(new Bilingual(
                        "Pas d'embauche avant le dépôt des statuts : déposés 2008-03-12, embauche 2008-02.",
                        "No hire before the statutes are filed: filed 2008-03-12, hired 2008-02."));
    }

    @Test
    void keepsItsFactsEvenWhenTheMapTheyCameInChanges() {
        facts.clear();

        assertThat(refusal.facts()).containsOnlyKeys("filed", "hired");
    }
}
