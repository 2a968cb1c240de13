package dk.enindgang.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An answer that remembers what was put into it, for tests without a server. */
public final class FakeResponse {

    private final Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final List<Cookie> cookies = new ArrayList<>();
    private final StringWriter text = new StringWriter();
    private int status = HttpServletResponse.SC_OK;

    public HttpServletResponse build() {
        return (HttpServletResponse) Proxy.newProxyInstance(
                FakeResponse.class.getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (proxy, called, arguments) -> take(called.getName(), arguments));
    }

    /** What was written. */
    public String text() {
        return text.toString();
    }

    public int status() {
        return status;
    }

    public List<Cookie> cookies() {
        return cookies;
    }

    public List<String> header(String name) {
        return headers.getOrDefault(name, List.of());
    }

    private @Nullable Object take(String asked, Object[] arguments) {
        switch (asked) {
            case "setHeader" -> headers.put((String) arguments[0], new ArrayList<>(List.of((String) arguments[1])));
            case "addHeader" ->
                headers.computeIfAbsent((String) arguments[0], name -> new ArrayList<>())
                        .add((String) arguments[1]);
            case "setStatus", "sendError" -> status = (int) arguments[0];
            case "setContentType" -> headers.put("Content-Type", new ArrayList<>(List.of((String) arguments[0])));
            case "getWriter" -> {
                return new PrintWriter(text);
            }
            case "addCookie" -> cookies.add((Cookie) arguments[0]);
            default -> throw new UnsupportedOperationException(asked);
        }
        return null;
    }
}
