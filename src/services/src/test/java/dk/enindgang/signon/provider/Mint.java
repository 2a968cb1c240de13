package dk.enindgang.signon.provider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.UUID;

/** Makes tokens, good ones and bad ones. */
final class Mint {

    private static final long HOUR = 3_600_000;

    private volatile RSAKey key = newKey();

    /** From now on another key signs, and the old one is known no more. */
    void rotate() {
        key = newKey();
    }

    String publicKeys() {
        return new JWKSet(key.toPublicJWK()).toString();
    }

    String identity(Forgery forgery, JWTClaimsSet claims) throws JOSEException {
        JWTClaimsSet said = forged(forgery, claims);
        return switch (forgery) {
            case UNSIGNED -> new PlainJWT(said).serialize();
            case SHARED_SECRET -> signed(new MACSigner(TestProvider.SECRET), header(JWSAlgorithm.HS256, key), said);
            case PUBLIC_KEY_AS_SECRET ->
                signed(new MACSigner(key.toRSAPublicKey().getEncoded()), header(JWSAlgorithm.HS256, key), said);
            case FOREIGN_KEY -> signed(new RSASSASigner(newKey()), header(JWSAlgorithm.RS256, key), said);
            case UNKNOWN_KEY -> foreign(said, false);
            case KEY_IN_TOKEN -> foreign(said, true);
            case CHANGED -> changed(honest(said), claims);
            case GARBAGE -> "not.a.token";
            default -> honest(said);
        };
    }

    /** A notice that a session is over. */
    String logout(Forgery forgery, JWTClaimsSet claims) throws JOSEException {
        return identity(forgery, claims);
    }

    private static JWTClaimsSet forged(Forgery forgery, JWTClaimsSet claims) {
        var said = new JWTClaimsSet.Builder(claims);
        long now = System.currentTimeMillis();
        switch (forgery) {
            case WRONG_ISSUER -> said.issuer("https://somebody.else.example");
            case NO_ISSUER -> said.issuer(null);
            case WRONG_AUDIENCE -> said.audience("another-client");
            case NO_AUDIENCE -> said.audience((String) null);
            case OTHER_PARTY ->
                said.audience(List.of(TestProvider.CLIENT, "another-client")).claim("azp", "another-client");
            case WRONG_NONCE -> said.claim("nonce", "another-nonce");
            case NO_NONCE -> said.claim("nonce", null);
            case EXPIRED -> said.expirationTime(new Date(now - HOUR)).issueTime(new Date(now - 2 * HOUR));
            case NO_EXPIRY -> said.expirationTime(null);
            case ISSUED_TOMORROW -> said.issueTime(new Date(now + 24 * HOUR));
            case NO_ACR -> said.claim("acr", null);
            case LOW_ACR -> said.claim("acr", Acr.LOW);
            case TWO_ACR -> said.claim("acr", List.of(Acr.SUBSTANTIAL, Acr.LOW));
            case NO_SUBJECT -> said.subject(null);
            default -> {}
        }
        return said.build();
    }

    private String honest(JWTClaimsSet claims) throws JOSEException {
        return signed(new RSASSASigner(key), header(JWSAlgorithm.RS256, key), claims);
    }

    private static String foreign(JWTClaimsSet claims, boolean brought) throws JOSEException {
        RSAKey other = newKey();
        JWSHeader.Builder header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .keyID(other.getKeyID())
                .type(JOSEObjectType.JWT);
        return signed(
                new RSASSASigner(other),
                brought ? header.jwk(other.toPublicJWK()).build() : header.build(),
                claims);
    }

    private static String changed(String token, JWTClaimsSet claims) {
        String[] parts = token.split("\\.", -1);
        String other = new JWTClaimsSet.Builder(claims)
                .subject("somebody-else")
                .build()
                .toString();
        return parts[0] + "."
                + Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(other.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                + "." + parts[2];
    }

    private static JWSHeader header(JWSAlgorithm algorithm, RSAKey key) {
        return new JWSHeader.Builder(algorithm)
                .keyID(key.getKeyID())
                .type(JOSEObjectType.JWT)
                .build();
    }

    private static String signed(JWSSigner signer, JWSHeader header, JWTClaimsSet claims) throws JOSEException {
        var token = new SignedJWT(header, claims);
        token.sign(signer);
        return token.serialize();
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
