package org.filrouge.access.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class AssuranceTest {

    @Property
    void aLevelIsLetInExactlyWhereItIsAmongThoseAskedFor(@ForAll Assurance least, @ForAll Assurance reached) {
        assertThat(least.isReachedBy(reached)).isEqualTo(least.orMore().contains(reached));
        assertThat(Assurance.of(reached.claim())).contains(reached);
    }

    @Example
    void aLevelThatIsMissingOrUnknownOrWrittenOtherwiseIsNone() {
        assertThat(Assurance.of(null)).isEmpty();
        assertThat(Assurance.of("eidas4")).isEmpty();
        assertThat(Assurance.of("EIDAS1")).isEmpty();
        assertThat(Assurance.of("eidas1-mfa")).contains(Assurance.EIDAS1_MFA);
        assertThat(Assurance.EIDAS1.isReachedBy(Assurance.EIDAS0_MFA)).isFalse();
    }
}
