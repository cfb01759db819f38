package org.filrouge.access.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class AssuranceTest {

    @Property
    void a_level_is_let_in_exactly_where_it_is_among_those_asked_for(
            @ForAll Assurance least, @ForAll Assurance reached) {
        assertThat(least.isReachedBy(reached)).isEqualTo(least.orMore().contains(reached));
        assertThat(Assurance.of(reached.claim())).contains(reached);
    }

    @Example
    void a_level_that_is_missing_or_unknown_or_written_otherwise_is_none() {
        assertThat(Assurance.of(null)).isEmpty();
        assertThat(Assurance.of("eidas4")).isEmpty();
        assertThat(Assurance.of("EIDAS1")).isEmpty();
        assertThat(Assurance.of("eidas1-mfa")).contains(Assurance.EIDAS1_MFA);
        assertThat(Assurance.EIDAS1.isReachedBy(Assurance.EIDAS0_MFA)).isFalse();
    }
}
