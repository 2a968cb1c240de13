package dk.enindgang.web.gate;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a request was made by one of our own pages (R1). Every browser tells one of the three ways. */
final class Origin {

    private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "localhost", "[::1]");

    private final URI base;

    /** @param base the address users see */
    Origin(URI base) {
        this.base = base;
    }

    boolean ours(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            return false;
        }
        String origin = request.getHeader("Origin");
        if (origin != null) {
            return same(origin);
        }
        String referer = request.getHeader("Referer");
        return site != null || (referer != null && same(referer));
    }

    /** The path and query of an address of ours, or nothing. */
    @Nullable
    String pathIn(@Nullable String address) {
        if (address == null || !same(address)) {
            return null;
        }
        URI uri = URI.create(address);
        String query = uri.getRawQuery();
        return uri.getRawPath() + (query == null ? "" : "?" + query);
    }

    private boolean same(String address) {
        try {
            var uri = new URI(address);
            return uri.getScheme() != null
                    && uri.getHost() != null
                    && uri.getScheme().equals(base.getScheme())
                    && sameHost(uri.getHost())
                    && port(uri) == port(base);
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }

    /** On the machine itself people type one name or the other. */
    private boolean sameHost(String host) {
        return host.equalsIgnoreCase(base.getHost())
                || (THIS_MACHINE.contains(host) && THIS_MACHINE.contains(base.getHost()));
    }

    private static int port(URI uri) {
        if (uri.getPort() >= 0) {
            return uri.getPort();
        }
        return "https".equals(uri.getScheme()) ? 443 : 80;
    }
}
