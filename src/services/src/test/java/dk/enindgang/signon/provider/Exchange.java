package dk.enindgang.signon.provider;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** One question to the provider and its answer. */
record Exchange(HttpExchange http) {

    boolean isPost() {
        return http.getRequestMethod().equals("POST");
    }

    String query() {
        String query = http.getRequestURI().getRawQuery();
        return query == null ? "" : query;
    }

    String body() throws IOException {
        return new String(http.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    }

    String header(String name) {
        String value = http.getRequestHeaders().getFirst(name);
        return value == null ? "" : value;
    }

    /** What the browser keeps for the provider. */
    String cookie() {
        return header("Cookie").replaceFirst("^.*\\bprovider=([A-Za-z0-9-]*).*$", "$1");
    }

    void keep(String cookie) {
        http.getResponseHeaders().add("Set-Cookie", "provider=" + cookie + "; Path=/; HttpOnly");
    }

    void go(String address) throws IOException {
        http.getResponseHeaders().set("Location", address);
        answer(302, "text/plain", "");
    }

    void answer(int status, String type, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        http.getResponseHeaders().set("Content-Type", type + ";charset=UTF-8");
        http.getResponseHeaders().set("Cache-Control", "no-store");
        http.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        http.getResponseBody().write(bytes);
        http.close();
    }

    static Map<String, String> fields(String form) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String field : form.split("&", -1)) {
            String[] parts = field.split("=", 2);
            if (parts.length == 2) {
                fields.put(decoded(parts[0]), decoded(parts[1]));
            }
        }
        return fields;
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part, StandardCharsets.UTF_8);
    }
}
