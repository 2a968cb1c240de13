package dk.enindgang.web.signon;

import dk.enindgang.signon.SignOnKey;
import dk.enindgang.web.frame.OwnAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a browser keeps while somebody is away at the identity provider (R1). */
record Waiting(SignOnKey key, String back) {

    static final String COOKIE = "signon";
    static final int SECONDS = 600;

    String value() {
        return key.secret() + "."
                + Base64.getUrlEncoder().withoutPadding().encodeToString(back.getBytes(StandardCharsets.UTF_8));
    }

    /** Empty if it is none. */
    static Optional<Waiting> of(@Nullable String cookie) {
        int dot = cookie == null ? -1 : cookie.indexOf('.');
        if (cookie == null || dot < 0) {
            return Optional.empty();
        }
        return SignOnKey.of(cookie.substring(0, dot)).map(key -> new Waiting(key, page(cookie.substring(dot + 1))));
    }

    /** R3. */
    private static String page(String written) {
        try {
            return OwnAddress.orHome(new String(Base64.getUrlDecoder().decode(written), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException none) {
            return OwnAddress.orHome(null);
        }
    }
}
