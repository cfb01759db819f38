package org.filrouge.access.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Passwords are not tried one after the other from one address, under whatever names. */
class SignInLimitTest {

    private final Minutes time = new Minutes();
    private final SignInLimit limit = new SignInLimit(new Limits(100, 100, 3), Set.of("/sign-in"), time);

    @Test
    void attempts_past_the_limit_are_turned_away_before_a_password_is_looked_at() throws Exception {
        for (int i = 0; i < 3; i++) {
            assertThat(passed("POST", "/sign-in", "192.0.2.1")).isTrue();
        }
        assertThat(passed("POST", "/sign-in", "192.0.2.1")).isFalse();
        assertThat(passed("POST", "/sign-in", "192.0.2.2")).isTrue();
        time.pass(Duration.ofSeconds(20));
        assertThat(passed("POST", "/sign-in", "192.0.2.1")).isTrue();
    }

    @Test
    void the_caller_is_told_how_long_to_wait() throws Exception {
        for (int i = 0; i < 3; i++) {
            passed("POST", "/sign-in", "192.0.2.1");
        }
        MockHttpServletResponse refused = new MockHttpServletResponse();
        limit.doFilter(request("POST", "/sign-in", "192.0.2.1"), refused, new MockFilterChain());
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getHeader("Retry-After")).isEqualTo("20");
    }

    @Test
    void nothing_else_is_counted() throws Exception {
        for (int i = 0; i < 20; i++) {
            assertThat(passed("GET", "/sign-in", "192.0.2.1")).isTrue();
            assertThat(passed("POST", "/definitions/try", "192.0.2.1")).isTrue();
        }
    }

    private boolean passed(String method, String path, String address) throws Exception {
        MockFilterChain chain = new MockFilterChain();
        limit.doFilter(request(method, path, address), new MockHttpServletResponse(), chain);
        return chain.getRequest() != null;
    }

    private static MockHttpServletRequest request(String method, String path, String address) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, path);
        request.setServletPath(path);
        request.setRemoteAddr(address);
        return request;
    }
}
