package dk.enindgang.signon;

import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import dk.enindgang.platform.LogInSettings;
import dk.enindgang.signon.SignOnRefused.SignOnTrouble;
import java.io.IOException;
import java.net.URI;
import java.util.List;

/** Asks the identity provider, server to server, for the token that belongs to a code. */
final class CodeExchange {

    private final LogInSettings settings;
    private final OIDCProviderMetadata metadata;

    CodeExchange(LogInSettings settings, OIDCProviderMetadata metadata) {
        this.settings = settings;
        this.metadata = metadata;
    }

    /** @throws SignOnRefused if the provider refuses, or does not answer */
    JWT token(AuthorizationCode code, URI returnAddress, SignOnKey key) {
        var grant = new AuthorizationCodeGrant(code, returnAddress, key.verifier());
        HTTPRequest request = request(grant).toHTTPRequest();
        request.setConnectTimeout(Provider.CONNECT_MILLIS);
        request.setReadTimeout(Provider.READ_MILLIS);
        request.setFollowRedirects(false);
        try {
            HTTPResponse sent = request.send();
            if (sent.getStatusCode() >= HTTPResponse.SC_SERVER_ERROR) {
                throw new SignOnRefused(SignOnTrouble.AWAY, "the identity provider is out of order");
            }
            TokenResponse answer = OIDCTokenResponseParser.parse(sent);
            if (!answer.indicatesSuccess()) {
                throw new SignOnRefused(SignOnTrouble.UNTRUSTED, "the identity provider does not know the code");
            }
            JWT token = ((OIDCTokenResponse) answer.toSuccessResponse())
                    .getOIDCTokens()
                    .getIDToken();
            if (token == null) {
                throw new SignOnRefused(SignOnTrouble.UNTRUSTED, "no identity token came");
            }
            return token;
        } catch (IOException silent) {
            throw new SignOnRefused(SignOnTrouble.AWAY, "the identity provider cannot be asked for a token", silent);
        } catch (ParseException unreadable) {
            throw new SignOnRefused(SignOnTrouble.UNTRUSTED, "an answer that cannot be read");
        }
    }

    private TokenRequest request(AuthorizationCodeGrant grant) {
        var client = new ClientID(settings.oidcClient());
        URI address = metadata.getTokenEndpointURI();
        return settings.oidcSecret().isEmpty()
                ? new TokenRequest(address, client, grant, null)
                : new TokenRequest(address, proof(client, new Secret(settings.oidcSecret())), grant, null);
    }

    private ClientAuthentication proof(ClientID client, Secret secret) {
        List<ClientAuthenticationMethod> known = metadata.getTokenEndpointAuthMethods();
        boolean onlyPost = known != null
                && known.contains(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                && !known.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC);
        return onlyPost ? new ClientSecretPost(client, secret) : new ClientSecretBasic(client, secret);
    }
}
