package dk.enindgang.signon;

import java.net.URI;
import java.util.Map;

/** How a browser logs out at the identity provider too: a form to post there, so that no token is in an address (R9). */
public record Farewell(URI address, Map<String, String> fields) {

    /** Never the token. */
    @Override
    public String toString() {
        return "Farewell to " + address;
    }
}
