package org.filrouge.access.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.filrouge.access.signin.Newcomer;
import org.filrouge.kernel.access.AccessRole;
import org.filrouge.kernel.access.AccessScope;
import org.filrouge.kernel.access.AccountId;
import org.filrouge.kernel.access.Right;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProConnectTest {

    private static final Right AUDITS = new Right(AccessRole.AUDITOR, AccessScope.EVERYWHERE);
    private static final Right ADMINISTERS = new Right(AccessRole.ADMINISTRATOR, AccessScope.EVERYWHERE);

    @TempDir
    private static Path folder;

    private static ProviderLike provider;
    private static Here.Running program;

    private Visitor visitor;

    @BeforeAll
    static void start() throws IOException {
        provider = new ProviderLike();
        Path secret = Files.writeString(folder.resolve("secret"), "s3cret\n");
        program = Here.start(
                folder,
                0,
                "--filrouge.oidc.issuer=" + provider.issuer(),
                "--filrouge.oidc.client-id=fil-rouge",
                "--filrouge.oidc.client-secret-file=" + secret,
                "--filrouge.oidc.profile=proconnect",
                "--filrouge.oidc.label=ProConnect",
                "--filrouge.oidc.contact=la coordination régionale",
                "--filrouge.oidc.funders.211300553=region-paca");
    }

    @AfterAll
    static void stop() {
        program.close();
        provider.close();
    }

    @BeforeEach
    void newVisitor() {
        visitor = new Visitor(program.address());
        provider.person.put("sub", "agent-" + UUID.randomUUID());
    }

    @AfterEach
    void honestAgain() {
        provider.acr = "eidas1";
        provider.signsInfo = true;
        provider.infoClaims = claims -> claims;
        provider.infoSignature = Minted::signed;
    }

    @Test
    void theSignInPageOffersItByItsName() {
        assertThat(visitor.get("/sign-in").body()).contains("ProConnect").contains(Departure.PATH);
    }

    @Test
    void onlyListedParametersAreSentAndTheSecretsAreLongEnough() {
        signIn("/");
        assertThat(provider.asked.keySet())
                .containsExactlyInAnyOrder(
                        "response_type", "client_id", "redirect_uri", "scope", "state", "nonce", "claims");
        assertThat(provider.asked.get("state")).hasSizeGreaterThanOrEqualTo(32);
        assertThat(provider.asked.get("nonce")).hasSizeGreaterThanOrEqualTo(32);
        assertThat(provider.asked.get("scope").split(" ")).contains("openid", "usual_name", "siret", "idp_id");
        assertThat(provider.asked.get("claims"))
                .isEqualTo("{\"id_token\":{\"acr\":{\"essential\":true,\"values\":"
                        + "[\"eidas1\",\"eidas1-mfa\",\"eidas2\",\"eidas3\"]},\"amr\":{\"essential\":true}}}");
    }

    @Test
    void whoComesForTheFirstTimeGetsAnAccountWithoutARightAndIsToldWhomToAsk() {
        HttpResponse<String> end = signIn("/cases/who");
        AccountId account = newcomer().account();
        assertThat(end.uri()).hasPath(ArrivalPages.WAITING);
        assertThat(end.body()).contains("la coordination régionale").contains(account.slug());
        assertThat(program.held().opened).contains(account);
        assertThat(visitor.get("/cases/who").body()).contains("\"roles\":[]");
    }

    @Test
    void whatTheProviderTellsIsInTheDirectoryAndNotInTheSession() {
        signIn("/cases/who");
        assertThat(newcomer().displayName()).isEqualTo("Zoé Martin-Exemple");
        assertThat(newcomer().email()).isEqualTo("zoe.martin@exemple.gouv.fr");
        assertThat(newcomer().siret()).isEqualTo("21130055300016");
        assertThat(newcomer().organisation()).isEqualTo("Ville d’essai");
        assertThat(visitor.get("/cases/who").body()).doesNotContain("Zoé").doesNotContain("exemple.gouv.fr");
    }

    @Test
    void whoComesAgainHasTheSameAccountAndGoesWhereTheyWantedOnceARightIsGranted() {
        signIn("/");
        AccountId account = newcomer().account();
        program.held().rights.put(account, List.of(AUDITS));
        visitor = new Visitor(program.address());
        HttpResponse<String> end = signIn("/cases/who?lang=en");
        assertThat(end.uri().toString()).endsWith("/cases/who?lang=en");
        assertThat(end.body()).contains(account.slug()).contains("AUDITOR");
        assertThat(Visitor.parameters(provider.issuer() + "?" + end.uri().getQuery()))
                .containsEntry("lang", "en");
    }

    @Test
    void whatIsToldOtherwiseTheNextTimeReplacesWhatWasTold() {
        signIn("/");
        provider.person.put("usual_name", "Durand-Exemple");
        signIn("/");
        assertThat(newcomer().displayName()).isEqualTo("Zoé Durand-Exemple");
        provider.person.put("usual_name", "Martin-Exemple");
    }

    @Test
    void jsonInsteadOfASignedAnswerIsReadAsWell() {
        provider.signsInfo = false;
        signIn("/");
        assertThat(newcomer().displayName()).isEqualTo("Zoé Martin-Exemple");
    }

    @Test
    void anAnswerAboutAPersonThatAnotherKeySignedIsRefused() {
        provider.infoSignature = claims -> Minted.signed(claims, JWSAlgorithm.RS256, Minted.OTHER_KEY);
        assertRefused(signIn("/"), Refused.INVALID);
    }

    @Test
    void anAnswerAboutAPersonThatNobodySignedIsRefused() {
        provider.infoSignature = claims -> Minted.forged("none", claims, new byte[0]);
        assertRefused(signIn("/"), Refused.INVALID);
    }

    @Test
    void anAnswerForAnotherProgramOrFromAnotherIssuerOrAboutAnotherPersonIsRefused() {
        provider.infoClaims = claims -> claims.audience("other-program");
        assertRefused(signIn("/"), Refused.INVALID);
        provider.infoClaims = claims -> claims.issuer("https://evil.example");
        assertRefused(signIn("/"), Refused.INVALID);
        provider.infoClaims = claims -> claims.subject("agent-8");
        assertRefused(signIn("/"), Refused.INVALID);
    }

    @Test
    void aLevelBelowTheOneThatIsSetIsRefusedAndNoAccountIsOpened() {
        int before = program.directory().newcomers().size();
        for (String level : List.of("eidas0", "eidas0-mfa", "eidas9", "")) {
            provider.acr = level;
            assertRefused(signIn("/"), Refused.LEVEL);
        }
        assertThat(program.directory().newcomers()).hasSize(before);
        provider.acr = "eidas2";
        assertThat(signIn("/").uri()).hasPath(ArrivalPages.WAITING);
    }

    @Test
    void aClosedAccountIsLetInNoMore() {
        signIn("/");
        program.directory().close(newcomer().account());
        assertThat(visitor.get("/cases/who").statusCode()).isEqualTo(302);
        visitor = new Visitor(program.address());
        assertRefused(signIn("/"), Refused.CLOSED);
    }

    @Test
    void signingOutHereSignsOutThere() {
        signIn("/");
        String there = Visitor.next(visitor.signOut());
        Map<String, String> told = Visitor.parameters(there);
        assertThat(there).startsWith(provider.issuer() + "/session/end?");
        assertThat(told.keySet()).containsExactlyInAnyOrder("id_token_hint", "post_logout_redirect_uri", "state");
        assertThat(told.get("id_token_hint").split("\\.")).hasSize(3);
        assertThat(told.get("post_logout_redirect_uri")).isEqualTo(program.address() + "/sign-in");
        assertThat(told.get("state")).hasSizeGreaterThanOrEqualTo(32);
        assertThat(visitor.get("/cases/who").statusCode()).isEqualTo(302);
    }

    @Test
    void anAdministratorSeesWhoWaitsAndForWhichFunderTheyMayHaveComeAndNobodyElseDoes() {
        signIn("/");
        AccountId waiting = newcomer().account();
        Visitor administrator = new Visitor(program.address());
        provider.person.put("sub", "administrator");
        visitor = administrator;
        signIn("/");
        assertThat(administrator.get("/api/accounts/waiting").statusCode()).isEqualTo(403);
        program.held().rights.put(newcomer().account(), List.of(ADMINISTERS));
        String list = administrator.get("/api/accounts/waiting").body();
        assertThat(list)
                .contains(waiting.slug())
                .contains("\"proposedFunder\":\"region-paca\"")
                .doesNotContain(newcomer().account().slug());
        assertThat(program.held().of(waiting).held()).isEmpty();
    }

    @Test
    void nothingOfAPersonWhoWasForgottenIsLeftInTheDirectoryAndTheyComeAsSomebodyNew() throws IOException {
        provider.person.put("email", "canary@exemple.gouv.fr");
        signIn("/");
        AccountId account = newcomer().account();
        program.directory().forget(account);
        byte[] file = Files.readAllBytes(folder.resolve("accounts.sqlite"));
        assertThat(new String(file, StandardCharsets.ISO_8859_1)).doesNotContain("canary@exemple");
        visitor = new Visitor(program.address());
        signIn("/");
        assertThat(newcomer().account()).isNotEqualTo(account);
        provider.person.put("email", "zoe.martin@exemple.gouv.fr");
    }

    private HttpResponse<String> signIn(String target) {
        return visitor.follow(visitor.get(Departure.PATH + "?to=" + URLEncoder.encode(target, StandardCharsets.UTF_8)));
    }

    private static void assertRefused(HttpResponse<String> end, Refused why) {
        assertThat(end.uri()).hasPath(ArrivalPages.REFUSED).hasQuery("why=" + why.code());
        assertThat(end.body()).contains("ProConnect").doesNotContain("arrival.");
    }

    private static Newcomer newcomer() {
        return program.directory().newcomers().stream()
                .filter(one -> one.subject().equals(provider.person.get("sub")))
                .findFirst()
                .orElseThrow();
    }
}
