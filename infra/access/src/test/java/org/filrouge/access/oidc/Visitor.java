package org.filrouge.access.oidc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** A browser without a screen: it keeps cookies, and goes from page to page only when told to. */
final class Visitor {

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final String home;

    Visitor(String home) {
        this.home = home;
    }

    HttpResponse<String> get(String address) {
        return send(HttpRequest.newBuilder(URI.create(home).resolve(address)).header("Accept", "text/html, */*;q=0.5"));
    }

    HttpResponse<String> getAs(String token, String path) {
        return send(HttpRequest.newBuilder(URI.create(home).resolve(path)).header("Authorization", "Bearer " + token));
    }

    HttpResponse<String> postAs(String token, String path) {
        return send(HttpRequest.newBuilder(URI.create(home).resolve(path))
                .header("Authorization", "Bearer " + token)
                .POST(HttpRequest.BodyPublishers.noBody()));
    }

    /** Posts the form that signs out. */
    HttpResponse<String> signOut() {
        String form = "_csrf=" + URLEncoder.encode(get("/csrf").body(), StandardCharsets.UTF_8);
        return send(HttpRequest.newBuilder(URI.create(home).resolve("/sign-out"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "text/html")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    /** Follows an answer to wherever it leads, until it leads nowhere. */
    HttpResponse<String> follow(HttpResponse<String> answer) {
        HttpResponse<String> last = answer;
        for (int steps = 0; steps < 10 && last.statusCode() / 100 == 3; steps++) {
            last = get(next(last));
        }
        return last;
    }

    static String next(HttpResponse<String> answer) {
        String location = answer.headers().firstValue("Location").orElseThrow();
        return answer.uri().resolve(location).toString();
    }

    String session() {
        return cookies.getCookieStore().get(URI.create(home)).stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    void takeSession(String session) {
        HttpCookie cookie = new HttpCookie("JSESSIONID", session);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(URI.create(home), cookie);
    }

    /** The parameters of an address, as they were meant. */
    static Map<String, String> parameters(String address) {
        Map<String, String> found = new LinkedHashMap<>();
        String query = URI.create(address).getRawQuery();
        for (String pair : query == null ? new String[0] : query.split("&")) {
            String[] parts = pair.split("=", 2);
            found.put(parts[0], URLDecoder.decode(parts.length > 1 ? parts[1] : "", StandardCharsets.UTF_8));
        }
        return found;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.timeout(Duration.ofSeconds(30)).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
