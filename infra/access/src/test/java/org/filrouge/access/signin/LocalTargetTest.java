package org.filrouge.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;

class LocalTargetTest {

    @Example
    void anAddressOfThisProgramIsKeptWithItsQuery() {
        assertThat(LocalTarget.of("/cases/moselle-elips?lang=en&asOf=2009-12-31"))
                .isEqualTo("/cases/moselle-elips?lang=en&asOf=2009-12-31");
        assertThat(LocalTarget.of("/sign-ins")).isEqualTo("/sign-ins");
    }

    @Example
    void whateverLeadsElsewhereOrBackToTheDoorBecomesTheHomePage() {
        for (String hostile : List.of(
                "https://evil.example",
                "//evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "/\t/evil.example",
                "/\n/evil.example",
                "/a\r\nSet-Cookie: x=y",
                "javascript:alert(1)",
                "evil.example",
                " //evil.example",
                "/ok\\..\\evil",
                "/\u2028/evil.example",
                "",
                "/sign-in",
                "/sign-in?to=/",
                "/sign-out",
                "/error",
                "/" + "a".repeat(3_000))) {
            assertThat(LocalTarget.of(hostile)).as(hostile).isEqualTo(LocalTarget.HOME);
        }
        assertThat(LocalTarget.of(null)).isEqualTo(LocalTarget.HOME);
    }

    @Property
    void whateverIsAskedForABrowserStaysOnThisMachine(@ForAll @StringLength(max = 40) String asked) {
        String target = LocalTarget.of(asked);
        assertThat(target).startsWith("/").doesNotContain("\\").doesNotContainPattern("\\s|\\p{Cntrl}");
        assertThat(target).doesNotStartWith("//");
    }

    @Property
    void whateverFollowsTwoSlashesIsNotALocalAddress(@ForAll @StringLength(max = 40) String rest) {
        assertThat(LocalTarget.of("//" + rest)).isEqualTo(LocalTarget.HOME);
        assertThat(LocalTarget.of("/\\" + rest)).isEqualTo(LocalTarget.HOME);
        assertThat(URI.create(LocalTarget.of("/")).getHost()).isNull();
    }
}
