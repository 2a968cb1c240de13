package dk.enindgang.signon.provider;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Set;

/** What the provider says and expects, apart from who is logged in. */
final class Protocol {

    private Protocol() {}

    static String discovery(String at) {
        return """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",
                 "jwks_uri":"%1$s/jwks","end_session_endpoint":"%1$s/logout","response_types_supported":["code"],
                 "subject_types_supported":["public"],"id_token_signing_alg_values_supported":["RS256","none","HS256"],
                 "authorization_response_iss_parameter_supported":true}""".formatted(at);
    }

    static boolean honest(Map<String, String> asked, Set<String> applications) {
        return TestProvider.CLIENT.equals(asked.get("client_id"))
                && "code".equals(asked.get("response_type"))
                && "S256".equals(asked.get("code_challenge_method"))
                && asked.getOrDefault("scope", "").contains("openid")
                && asked.containsKey("state")
                && asked.containsKey("nonce")
                && applications.stream().anyMatch(one -> (one + "/signon/return").equals(asked.get("redirect_uri")));
    }

    static String form(String query) {
        return "<!DOCTYPE html><html lang=\"da\"><title>Kommunens log-in</title><h1>Kommunens log-in</h1>"
                + "<form method=\"post\" action=\"/authorize?" + query.replace("&", "&amp;") + "\">"
                + "<label>Navn <input name=\"name\"></label><button>Log ind her</button></form></html>";
    }

    static String challenge(String verifier) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
