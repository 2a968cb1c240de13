package dk.enindgang.it.product;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Somebody over plain HTTP whose cookies lie open, so that a test can take one away or put in another. */
public final class Session {

    /** Of every account in the practice municipality. */
    public static final String PASSWORD = "Eksempelby-2026";

    private final Product product;
    private final Map<String, String> cookies;

    private Session(Product product, Map<String, String> cookies) {
        this.product = product;
        this.cookies = cookies;
    }

    /** Somebody without cookies. */
    public static Session stranger(Product product) {
        return new Session(product, Map.of());
    }

    /** Somebody who has just logged in. */
    public static Session of(Product product, String userName) throws IOException {
        return stranger(product).logIn(userName);
    }

    /** The session that this one becomes by logging in, with whatever cookies it had. */
    public Session logIn(String userName) throws IOException {
        HttpResponse<String> answer = enter(userName, PASSWORD);
        if (answer.statusCode() != 303) {
            throw new IllegalStateException(userName + " was answered " + answer.statusCode());
        }
        return after(answer);
    }

    /** What the log-in answers. */
    public HttpResponse<String> enter(String userName, String password, String... headers) throws IOException {
        return post("/account/enter", Map.of("userName", userName, "password", password, "back", "/"), headers);
    }

    /** The same somebody with the cookies of the answer. */
    public Session after(HttpResponse<String> answer) {
        var all = new TreeMap<>(cookies);
        for (String cookie : answer.headers().allValues("Set-Cookie")) {
            String[] pair = cookie.split(";", 2)[0].split("=", 2);
            all.put(pair[0], pair[1]);
        }
        return new Session(product, all);
    }

    public Session with(String cookie, String value) {
        var all = new TreeMap<>(cookies);
        all.put(cookie, value);
        return new Session(product, all);
    }

    public Session without(String cookie) {
        var all = new TreeMap<>(cookies);
        all.remove(cookie);
        return new Session(product, all);
    }

    public Map<String, String> cookies() {
        return cookies;
    }

    public String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    public Product product() {
        return product;
    }

    /** Asks with these headers, names and values in turn; follows nowhere. */
    public HttpResponse<String> get(String path, String... headers) throws IOException {
        return Web.send(request(path, headers));
    }

    /** What it answers as it came. */
    public byte[] bytes(String path) throws IOException {
        return Web.bytes(request(path));
    }

    /** Sends a form as a browser does from a page of ours; a header given here stands beside those. */
    public HttpResponse<String> post(String path, Map<String, String> fields, String... headers) throws IOException {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(path, body, headers);
    }

    /** Sends a body as it is. */
    public HttpResponse<String> send(String path, String body, String... headers) throws IOException {
        return Web.send(request(path, headers)
                .header("Origin", product.base().toString())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Sends parts with the boundary b, as a form with files does. */
    public HttpResponse<String> sendParts(String path, String body) throws IOException {
        return Web.send(request(path)
                .header("Origin", product.base().toString())
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(product.at(path)).timeout(Duration.ofSeconds(30));
        if (headers.length > 0) {
            request.headers(headers);
        }
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
