package org.filrouge.http.texts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.filrouge.http.Reader;
import org.filrouge.http.texts.SealedTexts.State;
import org.filrouge.http.texts.SealedTexts.Told;
import org.filrouge.kernel.access.AccessRole;
import org.filrouge.kernel.access.AccessScope;
import org.filrouge.kernel.access.AccountId;
import org.filrouge.kernel.access.Right;
import org.filrouge.kernel.access.Rights;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class TextsShownTest {

    private static final String BODY = "{\"object\":\"sealed:1:AAAA\"}";

    private State state = State.READABLE;
    private final TextsShown door =
            new TextsShown(token -> new Told(state, state == State.READABLE ? "Marie & co" : ""));

    @Test
    void whoMayReadTextsReadsThemInJsonAndOnPages() throws Exception {
        assertThat(shown("application/json", BODY)).isEqualTo("{\"object\":\"Marie & co\"}");
        assertThat(shown("application/problem+json", BODY)).isEqualTo("{\"object\":\"Marie & co\"}");
        assertThat(shown("text/event-stream", "data: " + BODY + "\n\n"))
                .isEqualTo("data: {\"object\":\"Marie & co\"}\n\n");
        assertThat(shown("text/html;charset=UTF-8", "<td>sealed:1:AAAA</td>")).isEqualTo("<td>Marie &amp; co</td>");
    }

    @Test
    void aPageThatIsWrittenByAWriterIsOpenedToo() throws Exception {
        MockHttpServletResponse response = through(asked(all()), (request, answer) -> {
            answer.setContentType("text/html");
            answer.getWriter().write("<p>é sealed:1:AAAA</p>");
        });

        assertThat(response.getContentAsString(StandardCharsets.UTF_8)).isEqualTo("<p>é Marie &amp; co</p>");
    }

    @Test
    void aTextWhoseKeyWasDestroyedIsSaidToBeErasedInTheLanguageOfTheRequest() throws Exception {
        state = State.ERASED;
        assertThat(shown("application/json", BODY)).isEqualTo("{\"object\":\"[effacé]\"}");

        MockHttpServletRequest english = asked(all());
        english.setQueryString("lang=en");
        assertThat(through(english, writing("application/json", BODY)).getContentAsString(StandardCharsets.UTF_8))
                .isEqualTo("{\"object\":\"[erased]\"}");
    }

    @Test
    void aTextWhoseKeyWasLostIsNotSaidToBeErased() throws Exception {
        state = State.KEY_MISSING;
        assertThat(shown("application/json", BODY)).isEqualTo("{\"object\":\"[clé absente]\"}");
    }

    @ParameterizedTest
    @EnumSource(AccessRole.class)
    void evaluatorsAndAdministratorsSeeThatThereIsATextAndNothingOfIt(AccessRole role) throws Exception {
        Rights rights = new Rights(new AccountId("a-1"), List.of(new Right(role, AccessScope.EVERYWHERE)));

        String shown =
                through(asked(rights), writing("application/json", BODY)).getContentAsString(StandardCharsets.UTF_8);

        boolean masked = role == AccessRole.EVALUATOR || role == AccessRole.ADMINISTRATOR;
        assertThat(shown).isEqualTo("{\"object\":\"" + (masked ? "[masqué]" : "Marie & co") + "\"}");
    }

    @Test
    void whoDidNotSignInReadsNothing() throws Exception {
        assertThat(through(new MockHttpServletRequest("GET", "/"), writing("application/json", BODY))
                        .getContentAsString(StandardCharsets.UTF_8))
                .isEqualTo("{\"object\":\"[masqué]\"}");
    }

    @Test
    void anOpenedAnswerAnnouncesNoOtherLengthAndNobodyKeepsIt() throws Exception {
        MockHttpServletResponse response = through(asked(all()), (request, answer) -> {
            answer.setContentLengthLong(BODY.length());
            answer.setContentType("application/json");
            answer.getOutputStream().write(BODY.getBytes(StandardCharsets.UTF_8));
        });

        assertThat(response.getContentLengthLong()).isZero();
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void anAnswerWithNothingToOpenKeepsItsLength() throws Exception {
        String plain = "{\"object\":\"an office\"}";
        MockHttpServletResponse response = through(asked(all()), (request, answer) -> {
            answer.setContentLengthLong(plain.length());
            answer.setContentType("application/json");
            answer.getOutputStream().write(plain.getBytes(StandardCharsets.UTF_8));
        });

        assertThat(response.getContentLengthLong()).isEqualTo(plain.length());
        assertThat(response.getContentAsString(StandardCharsets.UTF_8)).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/zip", "text/plain", "application/octet-stream", "text/css", "image/svg+xml"})
    void packedFilesProofsAndPicturesGoOutByteForByte(String type) throws Exception {
        MockHttpServletResponse response = through(asked(all()), (request, answer) -> {
            ((HttpServletResponse) answer).setHeader("Cache-Control", "max-age=60");
            answer.setContentLengthLong(BODY.length());
            answer.setContentType(type);
            answer.getOutputStream().write(BODY.getBytes(StandardCharsets.UTF_8));
        });

        assertThat(response.getContentAsByteArray()).isEqualTo(BODY.getBytes(StandardCharsets.UTF_8));
        assertThat(response.getContentLengthLong()).isEqualTo(BODY.length());
        assertThat(response.getHeader("Cache-Control")).isEqualTo("max-age=60");
    }

    private String shown(String type, String body) throws Exception {
        return through(asked(all()), writing(type, body)).getContentAsString(StandardCharsets.UTF_8);
    }

    private static Rights all() {
        return new Rights(
                new AccountId("a-1"),
                Arrays.stream(AccessRole.values())
                        .map(role -> new Right(role, AccessScope.EVERYWHERE))
                        .toList());
    }

    private static MockHttpServletRequest asked(Rights rights) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
        new Reader(rights, false).ask(request);
        return request;
    }

    private MockHttpServletResponse through(MockHttpServletRequest request, FilterChain chain) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        door.doFilter(request, response, chain);
        return response;
    }

    private static FilterChain writing(String type, String body) {
        return (request, answer) -> {
            answer.setContentType(type);
            for (byte b : body.getBytes(StandardCharsets.UTF_8)) {
                answer.getOutputStream().write(b);
            }
        };
    }
}
