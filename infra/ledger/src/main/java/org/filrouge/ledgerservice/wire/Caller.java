package org.filrouge.ledgerservice.wire;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Posts bodies to somebody else's service. Follows no redirects, and gives up after a while or when too much comes back. */
public final class Caller implements AutoCloseable {

    private static final int LONGEST_ANSWER = 65_536;

    private final HttpClient client;
    private final Duration within;

    /** A caller that waits so long for a whole answer. */
    public Caller(Duration within) {
        this.within = within;
        this.client = HttpClient.newBuilder()
                .connectTimeout(within)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /**
     * Posts a body and reads the whole answer.
     *
     * @throws IOException when there is none in time, or a longer one than anybody needs
     */
    public Answer post(URI address, String type, byte[] body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Content-Type", type)
                .timeout(within)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        CompletableFuture<HttpResponse<byte[]>> coming =
                client.sendAsync(request, head -> new BoundedBody(LONGEST_ANSWER));
        try {
            HttpResponse<byte[]> response = coming.get(within.toMillis(), TimeUnit.MILLISECONDS);
            return new Answer(
                    response.statusCode(),
                    response.headers().firstValue("Content-Type").orElse(""),
                    response.body());
        } catch (TimeoutException late) {
            coming.cancel(true);
            throw new IOException("no whole answer within " + within.toSeconds() + " s", late);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof IOException io ? io : new IOException(failed.getCause());
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
