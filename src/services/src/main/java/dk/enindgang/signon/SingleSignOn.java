package dk.enindgang.signon;

import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.id.Subject;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.claims.ACR;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.claims.LogoutTokenClaimsSet;
import dk.enindgang.account.ExternalAccounts;
import dk.enindgang.account.ExternalSource;
import dk.enindgang.account.RoleMapping;
import dk.enindgang.account.SignOns;
import dk.enindgang.account.SignedInAccount;
import dk.enindgang.platform.LogInSettings;
import dk.enindgang.platform.Settings;
import dk.enindgang.signon.SignOnRefused.SignOnTrouble;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * Log-in and log-out by the municipality's identity provider. Open to all: whoever asks is not in yet. No connection to
 * the database is held while the provider is asked.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SingleSignOn {

    @Inject
    Settings settings;

    @Inject
    LogInSettings logIn;

    @Inject
    Provider provider;

    @Inject
    ExternalAccounts accounts;

    @Inject
    SignOns signOns;

    /** Where the browser goes to log in. */
    public URI begin(SignOnKey key) {
        var request = new AuthenticationRequest.Builder(
                        ResponseType.CODE, Scope.parse(logIn.oidcScopes()), client(), returnAddress())
                .endpointURI(provider.known().metadata().getAuthorizationEndpointURI())
                .state(key.state())
                .nonce(key.nonce())
                .codeChallenge(key.verifier(), CodeChallengeMethod.S256);
        List<ACR> strengths = logIn.oidcAcr().stream().map(ACR::new).toList();
        if (!strengths.isEmpty()) {
            request.acrValues(strengths);
        }
        return request.build().toURI();
    }

    /**
     * Who came back.
     *
     * @param parameters what the browser brought along
     * @throws SignOnRefused with the trouble that may be told
     */
    public SignedOn complete(SignOnKey key, Map<String, List<String>> parameters) {
        Provider.Known known = provider.known();
        AuthorizationCode code = code(key, parameters, known);
        Told told = provider.asking(() -> told(known, code, key));
        IDTokenClaimsSet identity = told.identity();
        requireStrength(Claims.of(identity));
        SignedInAccount account = account(Claims.of(identity));
        String session =
                identity.getSessionID() == null ? null : identity.getSessionID().getValue();
        UUID signOn = signOns.begin(account.ref(), identity.getSubject().getValue(), session);
        return new SignedOn(account, signOn, told.token().getParsedString());
    }

    /** A token, and what it says. */
    private record Told(JWT token, IDTokenClaimsSet identity) {}

    private Told told(Provider.Known known, AuthorizationCode code, SignOnKey key) {
        JWT token = new CodeExchange(logIn, known.metadata()).token(code, returnAddress(), key);
        return new Told(token, new Tokens(known, logIn.oidcClient()).identity(token, key.nonce()));
    }

    /** Our half of a session is over (R7). */
    public void end(UUID signOn) {
        signOns.end(signOn);
    }

    /** How the browser ends the provider's half, if there is a way. */
    public Optional<Farewell> farewell(String idToken) {
        try {
            URI address = provider.known().metadata().getEndSessionEndpointURI();
            if (address == null || !LogInSettings.unheard(address)) {
                return Optional.empty();
            }
            var request = new LogoutRequest(
                    address, JWTParser.parse(idToken), null, client(), address("/signon/left"), null, null);
            var fields = new TreeMap<String, String>();
            request.toParameters().forEach((name, values) -> fields.put(name, values.get(0)));
            return Optional.of(new Farewell(address, fields));
        } catch (SignOnRefused | java.text.ParseException away) {
            return Optional.empty();
        }
    }

    /**
     * The provider says that a session of its own is over (back-channel log-out).
     *
     * @throws SignOnRefused if it was not the provider who said so
     */
    public void over(String logoutToken) {
        JWT token = parsed(logoutToken);
        Provider.Known known = provider.known();
        LogoutTokenClaimsSet notice = provider.asking(() -> new Tokens(known, logIn.oidcClient()).logout(token));
        Subject subject = notice.getSubject();
        if (notice.getSessionID() != null) {
            signOns.endSession(notice.getSessionID().getValue());
            if (subject != null) {
                signOns.endUntold(subject.getValue());
            }
        } else if (subject != null) {
            signOns.endSubject(subject.getValue());
        }
    }

    /** R2. */
    private AuthorizationCode code(SignOnKey key, Map<String, List<String>> parameters, Provider.Known known) {
        AuthenticationResponse answer = parsed(parameters);
        State state = answer.getState();
        if (state == null || !key.hasState(state)) {
            throw new SignOnRefused(SignOnTrouble.STALE, "an answer to another log-in");
        }
        boolean issuerMissing =
                answer.getIssuer() == null && known.metadata().supportsAuthorizationResponseIssuerParam();
        boolean issuerOther = answer.getIssuer() != null
                && !answer.getIssuer().equals(known.metadata().getIssuer());
        if (issuerMissing || issuerOther) {
            throw new SignOnRefused(SignOnTrouble.UNTRUSTED, "an answer of another issuer");
        }
        if (!answer.indicatesSuccess()) {
            throw new SignOnRefused(SignOnTrouble.DENIED, "the identity provider said no");
        }
        AuthorizationCode code = answer.toSuccessResponse().getAuthorizationCode();
        if (code == null) {
            throw new SignOnRefused(SignOnTrouble.UNTRUSTED, "an answer without a code");
        }
        return code;
    }

    /** R11: what the provider was asked for it may have passed over, so it is looked at in the token. */
    private void requireStrength(Claims claims) {
        List<String> enough = logIn.oidcAcr();
        Set<String> told = claims.texts(logIn.oidcAcrClaim());
        if (!enough.isEmpty() && (told.isEmpty() || !enough.containsAll(told))) {
            throw new SignOnRefused(SignOnTrouble.WEAK, "the log-in was not as strong as is asked for");
        }
    }

    /** R4, R5. */
    private SignedInAccount account(Claims claims) {
        Set<String> names = claims.texts(logIn.oidcAccountClaim());
        if (names.size() != 1) {
            throw new SignOnRefused(SignOnTrouble.UNKNOWN, "the claim that names the account is not there once");
        }
        RoleMapping mapping = RoleMapping.parse(logIn.oidcRoles(), UnaryOperator.identity());
        return accounts.enter(
                        ExternalSource.OIDC, names.iterator().next(), mapping.of(claims.texts(logIn.oidcRolesClaim())))
                .orElseThrow(() -> new SignOnRefused(SignOnTrouble.UNKNOWN, "no open account has this name"));
    }

    private AuthenticationResponse parsed(Map<String, List<String>> parameters) {
        try {
            return AuthenticationResponseParser.parse(returnAddress(), parameters);
        } catch (ParseException unreadable) {
            throw new SignOnRefused(SignOnTrouble.STALE, "an answer that is none");
        }
    }

    private static JWT parsed(String token) {
        try {
            return JWTParser.parse(token);
        } catch (java.text.ParseException unreadable) {
            throw new SignOnRefused(SignOnTrouble.UNTRUSTED, "a token that is none");
        }
    }

    private ClientID client() {
        return new ClientID(logIn.oidcClient());
    }

    /** R6. */
    private URI returnAddress() {
        return address("/signon/return");
    }

    private URI address(String path) {
        return settings.baseUrl().resolve(path);
    }
}
