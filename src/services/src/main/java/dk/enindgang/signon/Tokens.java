package dk.enindgang.signon;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.claims.AuthorizedParty;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.claims.LogoutTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import com.nimbusds.openid.connect.sdk.validators.LogoutTokenValidator;
import dk.enindgang.signon.SignOnRefused.SignOnTrouble;
import java.util.HashSet;
import java.util.Set;

/** Says what must hold of a token, and has it checked (R3). */
final class Tokens {

    /** Those where the provider alone holds the key. With a shared secret, whoever knows it could sign. */
    private static final Set<JWSAlgorithm> ALGORITHMS = algorithms();

    private final Provider.Known provider;
    private final ClientID client;

    Tokens(Provider.Known provider, String client) {
        this.provider = provider;
        this.client = new ClientID(client);
    }

    /** @throws SignOnRefused if it does not hold */
    IDTokenClaimsSet identity(JWT token, Nonce nonce) {
        try {
            IDTokenClaimsSet claims =
                    new IDTokenValidator(provider.metadata().getIssuer(), client, keys(), null).validate(token, nonce);
            if (!forUs(claims)) {
                throw new SignOnRefused(SignOnTrouble.UNTRUSTED, "an identity token handed to another party");
            }
            return claims;
        } catch (BadJOSEException | JOSEException bad) {
            throw refusal("an identity token", bad);
        }
    }

    /** The library does not look at the party a token was handed to (OpenID Connect Core 3.1.3.7, checked 2026-11-25). */
    private boolean forUs(IDTokenClaimsSet claims) {
        AuthorizedParty party = claims.getAuthorizedParty();
        return party == null
                ? claims.getAudience().size() == 1
                : party.getValue().equals(client.getValue());
    }

    /** @throws SignOnRefused if it does not hold */
    LogoutTokenClaimsSet logout(JWT token) {
        try {
            return new LogoutTokenValidator(provider.metadata().getIssuer(), client, false, keys(), null)
                    .validate(token);
        } catch (BadJOSEException | JOSEException bad) {
            throw refusal("a log-out token", bad);
        }
    }

    /**
     * Without the provider's keys nothing can be said of a token. The library's own sentence repeats what stands in the
     * token, so only its kind is told (R9).
     */
    private SignOnRefused refusal(String what, Exception bad) {
        boolean askedAlready = bad instanceof RateLimitReachedException && keysAreKnown();
        if (bad instanceof KeySourceException && !askedAlready) {
            return new SignOnRefused(
                    SignOnTrouble.AWAY,
                    "the keys of the identity provider cannot be fetched: "
                            + bad.getClass().getSimpleName());
        }
        return new SignOnRefused(
                SignOnTrouble.UNTRUSTED,
                what + " that does not hold: " + bad.getClass().getSimpleName());
    }

    private boolean keysAreKnown() {
        try {
            return !provider.keys()
                    .get(new JWKSelector(new JWKMatcher.Builder().build()), null)
                    .isEmpty();
        } catch (KeySourceException none) {
            return false;
        }
    }

    private JWSVerificationKeySelector<SecurityContext> keys() {
        return new JWSVerificationKeySelector<>(ALGORITHMS, provider.keys());
    }

    private static Set<JWSAlgorithm> algorithms() {
        var all = new HashSet<JWSAlgorithm>(JWSAlgorithm.Family.RSA);
        all.addAll(JWSAlgorithm.Family.EC);
        return Set.copyOf(all);
    }
}
