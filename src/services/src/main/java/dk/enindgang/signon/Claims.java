package dk.enindgang.signon;

import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import dk.enindgang.signon.SignOnRefused.SignOnTrouble;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The claims of a token that holds, by the names the settings give. */
final class Claims {

    private final Map<String, Object> all;

    private Claims(Map<String, Object> all) {
        this.all = all;
    }

    static Claims of(IDTokenClaimsSet token) {
        try {
            return new Claims(token.toJWTClaimsSet().getClaims());
        } catch (ParseException e) {
            throw new SignOnRefused(SignOnTrouble.UNTRUSTED, "claims that cannot be read", e);
        }
    }

    static Claims of(Map<String, Object> all) {
        return new Claims(all);
    }

    /** All texts of a claim: one, many, or none. A dot leads into an object, unless the claim itself has it. */
    Set<String> texts(String name) {
        Object value = all.containsKey(name) ? all.get(name) : within(all, name);
        Collection<?> values = value instanceof Collection<?> many ? many : value == null ? Set.of() : Set.of(value);
        return values.stream()
                .filter(String.class::isInstance)
                .map(text -> ((String) text).strip())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toSet());
    }

    private static @Nullable Object within(@Nullable Object object, String path) {
        Object found = object;
        for (String step : path.split("\\.", -1)) {
            found = found instanceof Map<?, ?> map ? map.get(step) : null;
        }
        return found;
    }
}
