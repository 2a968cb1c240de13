package dk.enindgang.web.gate;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Set;
import java.util.regex.Pattern;

/** Where a request comes from: the last address that no proxy of ours has (R7). */
final class ClientAddress {

    private static final Pattern ADDRESS = Pattern.compile("[0-9a-fA-F:.]{2,45}");

    private ClientAddress() {}

    static String of(HttpServletRequest request, Set<String> proxies) {
        String nearest = request.getRemoteAddr();
        if (!proxies.contains(nearest)) {
            return nearest;
        }
        String[] told = String.join(",", Collections.list(request.getHeaders("X-Forwarded-For")))
                .split(",", -1);
        for (int i = told.length - 1; i >= 0; i--) {
            String address = told[i].strip();
            if (!ADDRESS.matcher(address).matches()) {
                return nearest;
            }
            if (!proxies.contains(address)) {
                return address;
            }
            nearest = address;
        }
        return nearest;
    }
}
