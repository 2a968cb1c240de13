package dk.enindgang.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletMapping;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.MappingMatch;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A request as a server hands it over, for tests without a server. What nobody said is not there. */
public final class FakeRequest {

    private final String method;
    private final String path;
    private final @Nullable String query;
    private final Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, String[]> parameters = new LinkedHashMap<>();
    private final Map<String, Object> attributes = new LinkedHashMap<>();
    private final List<Cookie> cookies = new ArrayList<>();
    private String servlet = "faces";
    private String address = "192.0.2.7";
    private long length = -1;
    private boolean readable = true;
    private boolean sessionInAddress;

    private FakeRequest(String method, String target) {
        this.method = method;
        int mark = target.indexOf('?');
        path = mark < 0 ? target : target.substring(0, mark);
        query = mark < 0 ? null : target.substring(mark + 1);
    }

    public static FakeRequest get(String target) {
        return new FakeRequest("GET", target).length(0);
    }

    /** As one of our own pages at {@code http://127.0.0.1:8080} sends its form. */
    public static FakeRequest post(String target) {
        return new FakeRequest("POST", target)
                .header("Origin", "http://127.0.0.1:8080")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .length(9);
    }

    public static FakeRequest of(String method, String target) {
        return new FakeRequest(method, target).length(0);
    }

    public FakeRequest header(String name, String... values) {
        headers.put(name, List.of(values));
        return this;
    }

    public FakeRequest without(String name) {
        headers.remove(name);
        return this;
    }

    public FakeRequest length(long bytes) {
        length = bytes;
        return this;
    }

    public FakeRequest parameter(String name, String... values) {
        parameters.put(name, values);
        return this;
    }

    /** As a server does with escapes that are none. */
    public FakeRequest withUnreadableParameters() {
        readable = false;
        return this;
    }

    /** The server has taken it out of the path already. */
    public FakeRequest withSessionInAddress() {
        sessionInAddress = true;
        return this;
    }

    public FakeRequest cookie(String name, String value) {
        cookies.add(new Cookie(name, value));
        return this;
    }

    public FakeRequest from(String client) {
        address = client;
        return this;
    }

    public FakeRequest to(String servletName) {
        servlet = servletName;
        return this;
    }

    public HttpServletRequest build() {
        return (HttpServletRequest) Proxy.newProxyInstance(
                FakeRequest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, called, arguments) -> answer(called.getName(), arguments));
    }

    private @Nullable Object answer(String asked, Object @Nullable [] arguments) {
        String name = arguments == null || arguments.length == 0 ? "" : String.valueOf(arguments[0]);
        return switch (asked) {
            case "getMethod" -> method;
            case "getRequestURI" -> path;
            case "getContextPath" -> "";
            case "getQueryString" -> query;
            case "getHeader" ->
                headers.getOrDefault(name, List.of()).stream().findFirst().orElse(null);
            case "getHeaders" -> Collections.enumeration(headers.getOrDefault(name, List.of()));
            case "getHeaderNames" -> Collections.enumeration(headers.keySet());
            case "getContentLengthLong" -> length;
            case "getParameterMap" -> read();
            case "getParameter" -> read().containsKey(name) ? read().get(name)[0] : null;
            case "getParameterValues" -> read().get(name);
            case "getCookies" -> cookies.isEmpty() ? null : cookies.toArray(Cookie[]::new);
            case "getRemoteAddr" -> address;
            case "isRequestedSessionIdFromURL" -> sessionInAddress;
            case "getAttribute" -> attributes.get(name);
            case "setAttribute" -> attributes.put(name, Objects.requireNonNull(arguments)[1]);
            case "getHttpServletMapping" -> new Mapping(servlet);
            default -> throw new UnsupportedOperationException(asked);
        };
    }

    private Map<String, String[]> read() {
        if (!readable) {
            throw new IllegalArgumentException("%zz");
        }
        return parameters;
    }

    /** Which servlet a request goes to. */
    private record Mapping(String servletName) implements HttpServletMapping {

        @Override
        public String getServletName() {
            return servletName;
        }

        @Override
        public String getMatchValue() {
            return "";
        }

        @Override
        public String getPattern() {
            return "*.xhtml";
        }

        @Override
        public MappingMatch getMappingMatch() {
            return MappingMatch.EXTENSION;
        }
    }
}
