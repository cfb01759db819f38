package org.filrouge.access.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.standaloneSetup;

import java.net.URI;
import java.time.Duration;
import org.filrouge.http.ProblemAdvice;
import org.filrouge.http.Reader;
import org.filrouge.kernel.access.AccountId;
import org.filrouge.kernel.access.Rights;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Each asker has a bucket, and a smaller one for what is dear; whoever empties theirs is told how long to wait. */
class RateLimitTest {

    private static final Reader ONE = new Reader(Rights.all(new AccountId("a-one")), false);
    private static final Reader OTHER = new Reader(Rights.all(new AccountId("a-other")), false);

    private final Minutes time = new Minutes();
    private final MockMvc program = standaloneSetup(new Doors())
            .addInterceptors(new RateLimit(new Limits(true, 6, 2), time))
            .setControllerAdvice(new ProblemAdvice(null))
            .build();

    @RestController
    static class Doors {

        @GetMapping("/api/cases")
        String cheap() {
            return "cases";
        }

        @GetMapping("/api/evidence")
        String dear() {
            return "pack";
        }
    }

    @Test
    void a_reader_who_asks_too_often_is_told_in_a_problem_how_long_to_wait() throws Exception {
        for (int i = 0; i < 6; i++) {
            assertThat(ask("/api/cases", ONE).getStatus()).isEqualTo(200);
        }
        MockHttpServletResponse refused = ask("/api/cases", ONE);
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getHeaders("Retry-After")).containsExactly("10");
        assertThat(refused.getContentType()).startsWith("application/problem+json");
        assertThat(refused.getContentAsString()).contains("request.too-often", "\"wait\":\"10\"");
        time.pass(Duration.ofSeconds(10));
        assertThat(ask("/api/cases", ONE).getStatus()).isEqualTo(200);
    }

    @Test
    void what_is_dear_to_answer_has_a_smaller_bucket_and_leaves_the_rest_answered() throws Exception {
        ask("/api/evidence", ONE);
        ask("/api/evidence", ONE);
        assertThat(ask("/api/evidence", ONE).getStatus()).isEqualTo(429);
        assertThat(ask("/api/cases", ONE).getStatus()).isEqualTo(200);
    }

    @Test
    void another_spelling_of_a_dear_address_leads_to_the_same_bucket() throws Exception {
        ask("/api/evidence", ONE);
        ask("/api/eviden%63e", ONE);
        assertThat(ask("/api/evidence;v=1", ONE).getStatus()).isEqualTo(429);
    }

    @Test
    void one_account_takes_nothing_from_another_though_both_come_from_one_address() throws Exception {
        empty(ONE);
        assertThat(ask("/api/cases", ONE).getStatus()).isEqualTo(429);
        assertThat(ask("/api/cases", OTHER).getStatus()).isEqualTo(200);
    }

    @Test
    void whoever_has_not_signed_in_is_counted_by_address_whatever_a_header_claims() throws Exception {
        for (int i = 0; i < 6; i++) {
            from("192.0.2.1", "203.0.113." + i);
        }
        assertThat(from("192.0.2.1", "203.0.113.99").getStatus()).isEqualTo(429);
        assertThat(from("192.0.2.2", "203.0.113.99").getStatus()).isEqualTo(200);
    }

    @Test
    void one_line_is_one_caller_though_it_has_very_many_addresses() throws Exception {
        for (int i = 1; i <= 6; i++) {
            from("2001:db8:1:2::" + i, "-");
        }
        assertThat(from("2001:db8:1:2:ffff::1", "-").getStatus()).isEqualTo(429);
        assertThat(from("2001:db8:1:3::1", "-").getStatus()).isEqualTo(200);
    }

    @Test
    void the_one_person_of_a_program_that_nobody_signs_in_to_is_never_made_to_wait() throws Exception {
        for (int i = 0; i < 50; i++) {
            assertThat(ask("/api/evidence", Reader.alone("local-account")).getStatus())
                    .isEqualTo(200);
        }
    }

    @Test
    void whoever_measures_the_program_may_switch_the_limits_off() {
        RateLimit off = new RateLimit(new Limits(false, 1, 1), time);
        for (int i = 0; i < 10; i++) {
            assertThat(off.preHandle(new MockHttpServletRequest(), new MockHttpServletResponse(), this))
                    .isTrue();
        }
    }

    @Test
    void a_limit_of_nothing_is_a_mistake() {
        assertThatThrownBy(() -> new Limits(true, 1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private void empty(Reader reader) throws Exception {
        for (int i = 0; i < 6; i++) {
            ask("/api/cases", reader);
        }
    }

    private MockHttpServletResponse ask(String address, Reader reader) throws Exception {
        MockHttpServletRequestBuilder asked = get(URI.create(address)).with(request -> {
            reader.ask(request);
            return request;
        });
        return program.perform(asked).andReturn().getResponse();
    }

    private MockHttpServletResponse from(String address, String claimed) throws Exception {
        MockHttpServletRequestBuilder asked = get("/api/cases")
                .header("X-Forwarded-For", claimed)
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                });
        return program.perform(asked).andReturn().getResponse();
    }
}
