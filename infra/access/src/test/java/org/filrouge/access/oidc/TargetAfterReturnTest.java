package org.filrouge.access.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import org.filrouge.access.signin.LocalTarget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetAfterReturnTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "//evil.example",
                "/\\evil.example",
                "\\/evil.example",
                "/\t/evil.example",
                "/a\\b",
                "javascript:alert(1)",
                "evil.example",
                "/a\r\nSet-Cookie: a=b",
                "/é",
                ""
            })
    void whatever_could_lead_to_another_host_leads_home(String asked) {
        assertThat(LocalTarget.of(asked)).isEqualTo("/");
    }

    @Test
    void a_page_of_this_program_is_gone_to() {
        assertThat(LocalTarget.of("/cases/ge-14?lang=en")).isEqualTo("/cases/ge-14?lang=en");
        assertThat(LocalTarget.of(null)).isEqualTo("/");
    }
}
