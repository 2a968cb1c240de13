package dk.enindgang.signon;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jose.util.ResourceRetriever;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import dk.enindgang.platform.LogInSettings;
import dk.enindgang.signon.SignOnRefused.SignOnTrouble;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.HttpURLConnection;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the identity provider says of itself: where it is asked what, and with which keys it signs (R1). */
@ApplicationScoped
public class Provider {

    private static final System.Logger LOG = System.getLogger(Provider.class.getName());

    static final int CONNECT_MILLIS = 3_000;
    static final int READ_MILLIS = 5_000;
    private static final int LARGEST = 500_000;

    /** So few of the server's threads wait for a provider that is slow, whoever sent them (R10). */
    static final int LINES = 16;

    private static final Duration FRESH = Duration.ofHours(1);
    private static final Duration PAUSE = Duration.ofSeconds(10);
    private static final long KEYS_FRESH_MILLIS = Duration.ofMinutes(15).toMillis();
    private static final long KEYS_WAIT_MILLIS = Duration.ofSeconds(10).toMillis();
    private static final long KEYS_PAUSE_MILLIS = Duration.ofSeconds(10).toMillis();
    private static final long KEYS_KEPT_MILLIS = Duration.ofHours(4).toMillis();

    /** What was learned, and when it is to be asked for again. */
    record Known(OIDCProviderMetadata metadata, JWKSource<SecurityContext> keys, Instant until) {

        Known keptUntil(Instant later) {
            return new Known(metadata, keys, later);
        }
    }

    /** Follows no redirect: what an address of the provider's says stands there and nowhere else. */
    private final ResourceRetriever retriever = new DefaultResourceRetriever(CONNECT_MILLIS, READ_MILLIS, LARGEST) {
        @Override
        protected HttpURLConnection openHTTPConnection(URL url) throws IOException {
            HttpURLConnection connection = super.openHTTPConnection(url);
            connection.setInstanceFollowRedirects(false);
            return connection;
        }
    };

    @Inject
    LogInSettings settings;

    @Inject
    Clock clock;

    private final Semaphore lines = new Semaphore(LINES);
    private final ReentrantLock learning = new ReentrantLock();

    private volatile @Nullable Known known;
    private volatile Instant silentUntil = Instant.MIN;

    /**
     * While it is asked anew, what it said before holds on for everybody else.
     *
     * @throws SignOnRefused if nothing is known of it and it does not answer
     */
    Known known() {
        Known now = known;
        if (now == null) {
            return asking(() -> {
                learning.lock();
                return asked();
            });
        }
        return fresh(now) || !learning.tryLock() ? now : asked();
    }

    /**
     * Does what may wait for the provider, in one of the few lines to it.
     *
     * @throws SignOnRefused if all lines are taken (R10)
     */
    <T> T asking(Supplier<T> question) {
        if (!lines.tryAcquire()) {
            throw new SignOnRefused(SignOnTrouble.AWAY, "too many wait for the identity provider");
        }
        try {
            return question.get();
        } finally {
            lines.release();
        }
    }

    private boolean fresh(Known one) {
        return clock.instant().isBefore(one.until());
    }

    /** Gives back the right to learn, which the caller has taken. */
    private Known asked() {
        try {
            Known before = known;
            return before != null && fresh(before) ? before : learnedOrKept(before);
        } finally {
            learning.unlock();
        }
    }

    private Known learnedOrKept(@Nullable Known before) {
        Instant now = clock.instant();
        if (now.isBefore(silentUntil)) {
            throw new SignOnRefused(SignOnTrouble.AWAY, "the identity provider did not answer a moment ago");
        }
        try {
            Known fresh = learned(before, now.plus(FRESH));
            known = fresh;
            return fresh;
        } catch (IOException | GeneralException failure) {
            if (before == null) {
                silentUntil = clock.instant().plus(PAUSE);
                throw new SignOnRefused(SignOnTrouble.AWAY, "the identity provider cannot be asked", failure);
            }
            LOG.log(Level.WARNING, "The identity provider does not answer; what it said before holds on.", failure);
            Known kept = before.keptUntil(now.plus(PAUSE));
            known = kept;
            return kept;
        }
    }

    private Known learned(@Nullable Known before, Instant until) throws IOException, GeneralException {
        var issuer = new Issuer(settings.oidcIssuer());
        String document = retriever
                .retrieveResource(OIDCProviderMetadata.resolveURL(issuer))
                .getContent();
        OIDCProviderMetadata metadata = OIDCProviderMetadata.parse(document);
        if (!issuer.equals(metadata.getIssuer())) {
            throw new GeneralException("The discovery document is that of another issuer");
        }
        boolean unheard = Stream.of(
                        metadata.getAuthorizationEndpointURI(), metadata.getTokenEndpointURI(), metadata.getJWKSetURI())
                .allMatch(address -> address != null && LogInSettings.unheard(address));
        if (!unheard) {
            throw new GeneralException("The discovery document lacks an address, or names one without https");
        }
        URI keys = metadata.getJWKSetURI();
        if (before != null && keys.equals(before.metadata().getJWKSetURI())) {
            return new Known(metadata, before.keys(), until);
        }
        return new Known(metadata, keys(keys), until);
    }

    private JWKSource<SecurityContext> keys(URI address) throws MalformedURLException {
        return JWKSourceBuilder.create(address.toURL(), retriever)
                .cache(KEYS_FRESH_MILLIS, KEYS_WAIT_MILLIS)
                .rateLimited(KEYS_PAUSE_MILLIS)
                .retrying(true)
                .outageTolerant(KEYS_KEPT_MILLIS)
                .build();
    }
}
