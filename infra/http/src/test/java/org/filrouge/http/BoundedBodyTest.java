package org.filrouge.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class BoundedBodyTest {

    private static final int LIMIT = 100_000;

    @Test
    void a_body_of_just_the_limit_is_read_whole() throws IOException {
        assertThat(BoundedBody.read(withBody(LIMIT), LIMIT)).hasSize(LIMIT);
        assertThat(BoundedBody.read(withBody(0), LIMIT)).isEmpty();
    }

    @Test
    void a_body_over_the_limit_is_refused_by_what_it_announces() {
        assertThatThrownBy(() -> BoundedBody.read(withBody(LIMIT + 1), LIMIT)).hasMessage("request.too-large");
    }

    @Test
    void a_body_that_announces_no_length_is_refused_when_it_passes_the_limit() {
        MockHttpServletRequest request = new MockHttpServletRequest() {
            @Override
            public long getContentLengthLong() {
                return -1;
            }
        };
        request.setContent(new byte[LIMIT + 1]);
        assertThatThrownBy(() -> BoundedBody.read(request, LIMIT)).hasMessage("request.too-large");
    }

    @Test
    void a_body_that_trickles_for_more_than_a_minute_is_given_up() {
        AtomicLong clock = new AtomicLong();
        assertThatThrownBy(() ->
                        BoundedBody.read(withBody(LIMIT), LIMIT, () -> clock.getAndAdd(TimeUnit.SECONDS.toNanos(20))))
                .hasMessage("request.too-slow");
    }

    private static MockHttpServletRequest withBody(int bytes) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setContent(new byte[bytes]);
        return request;
    }
}
