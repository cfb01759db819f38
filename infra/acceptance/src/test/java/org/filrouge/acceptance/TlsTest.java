package org.filrouge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a certificate in its settings the program speaks TLS and nothing else. */
class TlsTest {

    private static final String PASSWORD = "Canary-Secret-47";

    @TempDir
    private Path folder;

    private Path store;

    @BeforeEach
    void makeACertificate() throws Exception {
        store = folder.resolve("server.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "server",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=127.0.0.1",
                        "-ext",
                        "SAN=IP:127.0.0.1",
                        "-validity",
                        "2",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        PASSWORD)
                .redirectErrorStream(true)
                .start();
        String said = new String(keytool.getInputStream().readAllBytes());
        assertThat(keytool.waitFor()).as(said).isZero();
    }

    @Test
    void aProgramWithACertificateIsAnsweredOverTlsAndNotInTheClear() throws Exception {
        try (Program program = Program.start(folder.resolve("data"), settings(PASSWORD))) {
            assertThat(program.address()).startsWith("https://");
            int port = URI.create(program.address()).getPort();

            HttpResponse<String> secure = get(program.address() + "/api/cases", trusting("TLSv1.3", "TLSv1.2"));
            assertThat(secure.statusCode()).isEqualTo(200);
            assertThat(secure.sslSession().orElseThrow().getProtocol()).isEqualTo("TLSv1.3");

            HttpResponse<String> clear = get("http://127.0.0.1:" + port + "/api/cases", HttpClient.newHttpClient());
            assertThat(clear.statusCode()).isEqualTo(400);
            assertThat(clear.body()).doesNotContain("cases");

            assertThatThrownBy(() -> get(program.address() + "/api/cases", HttpClient.newHttpClient()))
                    .isInstanceOf(SSLHandshakeException.class);
            assertThat(program.output()).noneMatch(line -> line.contains(PASSWORD));
        }
    }

    @Test
    void aPasswordThatDoesNotOpenTheCertificateIsToldInOneLineAndNotRepeated() throws Exception {
        try (Program program = Program.launch(folder.resolve("data"), settings("Canary-Wrong-11"))) {
            assertThat(program.process().waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(program.process().exitValue()).isEqualTo(1);
            List<String> told = program.ended();
            assertThat(told).hasSize(1).noneMatch(line -> line.contains("Canary"));
        }
    }

    private Map<String, String> settings(String password) {
        return Map.of(
                "SERVER_SSL_KEY_STORE",
                store.toString(),
                "SERVER_SSL_KEY_STORE_TYPE",
                "PKCS12",
                "SERVER_SSL_KEY_STORE_PASSWORD",
                password);
    }

    private HttpClient trusting(String... protocols) throws GeneralSecurityException, IOException {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            trusted.load(in, PASSWORD.toCharArray());
        }
        KeyStore certificates = KeyStore.getInstance("PKCS12");
        certificates.load(null, null);
        certificates.setCertificateEntry("server", trusted.getCertificate("server"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(certificates);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return HttpClient.newBuilder()
                .sslContext(context)
                .sslParameters(new SSLParameters(null, protocols))
                .build();
    }

    private static HttpResponse<String> get(String address, HttpClient client)
            throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }
}
