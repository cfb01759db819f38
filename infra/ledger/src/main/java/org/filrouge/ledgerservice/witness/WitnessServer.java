package org.filrouge.ledgerservice.witness;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.filrouge.ledger.witness.WitnessAnswer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The witness as a program of its own: answers {@code POST /add-checkpoint}, and says at {@code /} who it is. */
public final class WitnessServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WitnessServer.class);
    private static final int LONGEST_BODY = 65_536;
    private static final int WAITING = 64;
    private static final String TEXT = "text/plain; charset=utf-8";

    private final WitnessFolder folder;
    private final WitnessDesk desk;
    private final HttpServer server;
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();

    private WitnessServer(WitnessFolder folder, InstantSource clock, HttpServer server) {
        this.folder = folder;
        this.desk = new WitnessDesk(folder, clock);
        this.server = server;
    }

    /**
     * Starts it; the folder is closed with it.
     *
     * @param bind the address to listen on
     * @param port the port; 0 for any that is free
     */
    public static WitnessServer start(WitnessFolder folder, InetAddress bind, int port, InstantSource clock)
            throws IOException {
        // A caller that sends or reads too slowly is hung up on, after seconds.
        System.setProperty("sun.net.httpserver.maxReqTime", "20");
        System.setProperty("sun.net.httpserver.maxRspTime", "20");
        HttpServer server = HttpServer.create(new InetSocketAddress(bind, port), WAITING);
        WitnessServer witness = new WitnessServer(folder, clock, server);
        server.createContext("/", witness::handle);
        server.setExecutor(witness.workers);
        server.start();
        return witness;
    }

    /** Where it listens. */
    public InetSocketAddress address() {
        return server.getAddress();
    }

    @Override
    public void close() {
        server.stop(1);
        workers.close();
        folder.close();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            String asked = exchange.getRequestMethod() + " " + path;
            switch (asked) {
                case "POST /add-checkpoint" -> addCheckpoint(exchange);
                case "GET /" ->
                    send(exchange, 200, TEXT, Introduction.of(folder.key().verifier(), folder.logs()));
                default -> send(exchange, path.equals("/add-checkpoint") ? 405 : 404, TEXT, "");
            }
        } catch (RuntimeException failed) {
            LOG.error("The witness cannot answer", failed);
        }
    }

    private void addCheckpoint(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(LONGEST_BODY + 1);
        if (body.length > LONGEST_BODY) {
            send(exchange, 413, TEXT, "");
            return;
        }
        WitnessAnswer answer;
        try {
            answer = desk.answer(body);
        } catch (RuntimeException notKept) {
            LOG.error("Nothing was countersigned, because it could not be remembered", notKept);
            send(exchange, 500, TEXT, "");
            return;
        }
        switch (answer) {
            case WitnessAnswer.Accepted accepted ->
                send(exchange, 200, TEXT, accepted.cosignature().line());
            case WitnessAnswer.Conflict conflict ->
                send(exchange, 409, "text/x.tlog.size", conflict.knownSize() + "\n");
            case WitnessAnswer.Refused refused -> {
                String words = refused.refusal().sentence().fr() + "\n"
                        + refused.refusal().sentence().en() + "\n";
                send(exchange, refused.status(), TEXT, words);
            }
        }
    }

    private static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }
}
