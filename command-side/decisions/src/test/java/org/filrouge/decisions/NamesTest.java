package org.filrouge.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.filrouge.kernel.organisation.OrganisationId;
import org.junit.jupiter.api.Test;

class NamesTest {

    @Test
    void tellsWhatIsWantedAndNotThere() {
        assertThat(Names.missing(List.of("a", "b", "c"), List.of("b", "b", "d")))
                .containsExactly("a", "c");
    }

    @Test
    void addsWithoutChangingTheSetItself() {
        Set<String> set = Set.of("a");

        assertThat(Names.with(set, "b")).containsExactly("a", "b");
        assertThat(Names.withAll(set, List.of("b", "a"))).containsExactly("a", "b");
        assertThat(set).containsExactly("a");
    }

    @Test
    void listsNamesInAlphabeticalOrderEachOnce() {
        assertThat(Names.listed(List.of(new OrganisationId("elips"), new OrganisationId("agir"), "elips")))
                .isEqualTo("agir, elips");
    }
}
