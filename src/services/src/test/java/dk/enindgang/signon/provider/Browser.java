package dk.enindgang.signon.provider;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a browser does at the provider: one person's cookies, and no further than to the way back. */
public final class Browser {

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /** Types the name where the address leads, and gives the address one is sent back to. */
    public URI logIn(URI address, String name) throws IOException {
        String form = "name=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
        return sentTo(HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    /** Goes there once more; whoever is still logged in is sent straight back. */
    public URI pass(URI address) throws IOException {
        return sentTo(HttpRequest.newBuilder(address));
    }

    private URI sentTo(HttpRequest.Builder request) throws IOException {
        try {
            HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return URI.create(answer.headers()
                    .firstValue("Location")
                    .orElseThrow(() -> new IOException(answer.statusCode() + " " + answer.body())));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** The parameters of an address. */
    public static Map<String, List<String>> parameters(URI address) {
        return Exchange.fields(address.getRawQuery()).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, field -> List.of(field.getValue())));
    }
}
