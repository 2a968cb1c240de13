package dk.enindgang.web.ops;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;

/** Who asks for figures, and whether they may see more than UP or DOWN (R2). */
record Visitor(String address, boolean forwarded, Optional<String> authorization) {

    private static final List<String> TRACES_OF_A_PROXY = List.of(
            "Forwarded",
            "Via",
            "X-Forwarded-For",
            "X-Forwarded-Host",
            "X-Forwarded-Port",
            "X-Forwarded-Proto",
            "X-Forwarded-Server",
            "X-Real-IP");

    private static final String BEARER = "Bearer ";

    /** Looks at the request as it arrived: the gate hides what proxies say from everybody behind it. */
    static Visitor of(HttpServletRequest request) {
        ServletRequest arrived = request;
        while (arrived instanceof ServletRequestWrapper wrapper) {
            arrived = wrapper.getRequest();
        }
        var raw = (HttpServletRequest) arrived;
        return new Visitor(
                raw.getRemoteAddr(),
                TRACES_OF_A_PROXY.stream().anyMatch(name -> raw.getHeader(name) != null),
                Optional.ofNullable(raw.getHeader("Authorization")));
    }

    boolean maySeeDetails(Optional<String> token) {
        return (loopback() && !forwarded) || token.filter(this::shows).isPresent();
    }

    /** In a time that does not tell how much of the token was right. */
    private boolean shows(String token) {
        String shown = authorization
                .filter(header -> header.startsWith(BEARER))
                .map(header -> header.substring(BEARER.length()))
                .orElse("");
        return !token.isBlank()
                && MessageDigest.isEqual(
                        token.getBytes(StandardCharsets.UTF_8), shown.getBytes(StandardCharsets.UTF_8));
    }

    private boolean loopback() {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
