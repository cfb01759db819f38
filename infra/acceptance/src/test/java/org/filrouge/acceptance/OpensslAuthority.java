package org.filrouge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A small time-stamping authority (RFC 3161) that lets openssl do the stamping. */
final class OpensslAuthority implements AutoCloseable {

    private static final String CONFIGURATION =
            """
            [tsa]
            default_tsa = own
            [own]
            serial = serial
            signer_digest = sha256
            default_policy = 1.2.3.4.1
            digests = sha256
            """;

    private final Path folder;
    private final HttpServer server;

    private OpensslAuthority(Path folder) throws IOException, InterruptedException {
        this.folder = Files.createDirectories(folder);
        Files.writeString(folder.resolve("tsa.conf"), CONFIGURATION);
        Files.writeString(folder.resolve("serial"), "01\n");
        Files.writeString(folder.resolve("use"), "extendedKeyUsage=critical,timeStamping\n");
        openssl("req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=Racine -keyout root.key -out root.pem");
        openssl("req -newkey rsa:2048 -nodes -subj /CN=Horodatage -keyout tsa.key -out tsa.csr");
        openssl("x509 -req -in tsa.csr -CA root.pem -CAkey root.key -CAcreateserial -days 2 -extfile use -out tsa.pem");
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    static OpensslAuthority start(Path folder) throws IOException, InterruptedException {
        return new OpensslAuthority(folder);
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    Path certificate() {
        return folder.resolve("root.pem");
    }

    /** Whether openssl takes the stamp for one of these bytes. */
    boolean verifies(Path data, Path stamp) throws IOException, InterruptedException {
        return run("openssl ts -verify -data " + data + " -in " + stamp + " -CAfile root.pem") == 0;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        try {
            Files.write(folder.resolve("query"), exchange.getRequestBody().readAllBytes());
            openssl("ts -reply -config tsa.conf -queryfile query -signer tsa.pem -inkey tsa.key -out answer");
            byte[] answer = Files.readAllBytes(folder.resolve("answer"));
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            exchange.close();
        }
    }

    private void openssl(String arguments) throws IOException, InterruptedException {
        assertThat(run("openssl " + arguments)).as(arguments).isZero();
    }

    private int run(String command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command.split(" "))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out").toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }
}
