package org.filrouge.access.policy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.List;
import org.filrouge.http.Problem;
import org.filrouge.http.Reader;
import org.filrouge.kernel.access.AccessRole;
import org.filrouge.kernel.access.AccessScope;
import org.filrouge.kernel.access.AccountId;
import org.filrouge.kernel.access.Right;
import org.filrouge.kernel.access.Rights;
import org.filrouge.kernel.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class PolicyFilterTest {

    private final PolicyFilter filter = new PolicyFilter();

    @ParameterizedTest
    @EnumSource(AccessRole.class)
    void whatHasNoRuleIsNotThereForAnybody(AccessRole role) {
        assertThat(asked("GET", "/api/everything", reader(role))).isEqualTo("404 request.not-found");
        assertThat(asked("GET", "/actuator/env", reader(role))).isEqualTo("404 request.not-found");
    }

    @Test
    void whoDidNotSignInIsToldSoWhetherThereIsADoorOrNot() {
        assertThat(asked("GET", "/api/everything", null)).isEqualTo("401 access.not-signed-in");
        assertThat(asked("GET", "/api/cases", null)).isEqualTo("401 access.not-signed-in");
        assertThat(asked("POST", "/api/commands/open-account", null)).isEqualTo("401 access.not-signed-in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/fil-rouge.css", "/actuator/health", "/actuator/health/liveness"})
    void whatShowsNothingOfTheProgrammeIsOpen(String address) {
        assertThat(asked("GET", address, null)).isEqualTo("let in");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/cases",
        "GET, /cases/moselle-elips",
        "GET, /api/history",
        "GET, /api/streams/mission:m-1",
        "GET, /api/evidence",
        "GET, /api/events/e-1/proof",
        "GET, /api/survival.csv",
        "GET, /packs",
        "POST, /api/definitions/run",
        "POST, /api/imports"
    })
    void anAdministratorSeesAndChangesNothingOfTheHistory(String method, String address) {
        assertThat(asked(method, address, reader(AccessRole.ADMINISTRATOR))).isEqualTo("403 access.not-allowed");
    }

    @Test
    void anAdministratorArrivesAtTheRights() {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
        MockHttpServletResponse response = new MockHttpServletResponse();
        reader(AccessRole.ADMINISTRATOR).ask(request);
        through(request, response);
        assertThat(response.getRedirectedUrl()).isEqualTo("/rights");
    }

    @Test
    void anAuditorReadsAndWritesNothing() {
        Reader auditor = reader(AccessRole.AUDITOR);
        assertThat(asked("GET", "/api/history", auditor)).isEqualTo("let in");
        assertThat(asked("GET", "/log/checkpoint", auditor)).isEqualTo("let in");
        assertThat(asked("POST", "/api/commands/start-mission", auditor)).isEqualTo("403 access.not-allowed");
        assertThat(asked("POST", "/api/imports", auditor)).isEqualTo("403 access.not-allowed");
    }

    @Test
    void whoHoldsNothingIsLetInNowhere() {
        Reader nobody = new Reader(new Rights(new AccountId("a-1"), List.of()), false);
        assertThat(asked("GET", "/api/cases", nobody)).isEqualTo("403 access.not-allowed");
        assertThat(asked("GET", "/api/catalogue", nobody)).isEqualTo("403 access.not-allowed");
        assertThat(asked("GET", "/", nobody)).isEqualTo("403 access.not-allowed");
    }

    @Test
    void whoHoldsTwoRolesHasWhatEitherGives() {
        Right funder = new Right(AccessRole.FUNDER, AccessScope.of(new OrganisationId("region")));
        Right officer = new Right(AccessRole.PROGRAMME_OFFICER, AccessScope.EVERYWHERE);
        Rights both = new Rights(new AccountId("a-1"), List.of(funder, officer));
        assertThat(asked("POST", "/api/imports", new Reader(both, false))).isEqualTo("let in");
        assertThat(asked("POST", "/api/imports", reader(AccessRole.FUNDER))).isEqualTo("403 access.not-allowed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/cases;x=1", "/api;a=b/cases", "/api/c%61ses"})
    void aPathIsReadAsByWhatAnswersIt(String address) {
        assertThat(asked("GET", address, reader(AccessRole.ADMINISTRATOR))).isEqualTo("403 access.not-allowed");
        assertThat(asked("GET", address, reader(AccessRole.AUDITOR))).isEqualTo("let in");
    }

    @Test
    void aMethodThatAnAddressDoesNotTakeIsToldToWhoMayComeInThere() {
        assertThat(asked("DELETE", "/api/cases", reader(AccessRole.AUDITOR))).isEqualTo("let in");
        assertThat(asked("DELETE", "/api/cases", reader(AccessRole.ADMINISTRATOR)))
                .isEqualTo("403 access.not-allowed");
        assertThat(asked("HEAD", "/api/cases", reader(AccessRole.ADMINISTRATOR)))
                .isEqualTo("403 access.not-allowed");
    }

    @Test
    void theOnePersonOfAProgramThatNobodySignsInToGoesEverywhere() {
        assertThat(asked("GET", "/api/everything", Reader.alone("local"))).isEqualTo("let in");
        assertThat(asked("POST", "/api/imports", Reader.alone("local"))).isEqualTo("let in");
    }

    private static Reader reader(AccessRole role) {
        AccessScope scope = AccessScope.EVERYWHERE.fits(role)
                ? AccessScope.EVERYWHERE
                : AccessScope.of(new OrganisationId("region"));
        return new Reader(new Rights(new AccountId("a-1"), List.of(new Right(role, scope))), false);
    }

    private String asked(String method, String address, @Nullable Reader reader) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, address);
        MockHttpServletResponse response = new MockHttpServletResponse();
        if (reader != null) {
            reader.ask(request);
        }
        return through(request, response)
                ? "let in"
                : response.getStatus() + " " + ((Problem) request.getAttribute(Problem.LEFT)).code();
    }

    private boolean through(MockHttpServletRequest request, MockHttpServletResponse response) {
        MockFilterChain chain = new MockFilterChain();
        try {
            filter.doFilter(request, response, chain);
        } catch (IOException | ServletException failed) {
            throw new AssertionError(failed);
        }
        return chain.getRequest() != null;
    }
}
