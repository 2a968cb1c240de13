package dk.enindgang.signon.provider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jwt.JWTClaimsSet;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/**
 * The identity provider of the practice municipality: code flow with PKCE, one session for each browser, log-out from
 * both ends. On another host name than the application, as in life. Whoever types a known name is let in.
 */
public final class TestProvider implements AutoCloseable {

    public static final String CLIENT = "en-indgang";
    public static final String SECRET = "en-hemmelighed-som-kun-findes-i-proeverne";

    private record Grant(String session, String nonce, String challenge, String redirect) {}

    private final HttpServer server;
    private final Mint mint = new Mint();
    private final Set<String> applications = ConcurrentHashMap.newKeySet();
    private final Map<String, Map<String, Object>> people = new ConcurrentHashMap<>();
    private final Map<String, String> sessions = new ConcurrentHashMap<>();
    private final Map<String, Grant> grants = new ConcurrentHashMap<>();
    private volatile Forgery forgery = Forgery.NONE;
    private volatile String silent = "none";
    private final Hold hold = new Hold();

    private TestProvider(HttpServer server) {
        this.server = server;
    }

    public static TestProvider start() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var provider = new TestProvider(server);
            server.setExecutor(Executors.newCachedThreadPool(task -> {
                var thread = new Thread(task, "identity provider");
                thread.setDaemon(true);
                return thread;
            }));
            provider.answerAll();
            server.start();
            return provider;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** Lets an application send people here. */
    public TestProvider serve(URI application) {
        applications.add(application.toString());
        return this;
    }

    /** Somebody the provider knows; the name is the subject too. */
    public TestProvider knows(String name, Map<String, Object> claims) {
        people.put(name, claims);
        return this;
    }

    /** What is wrong with the tokens from now on. */
    public void forge(Forgery next) {
        forgery = next;
    }

    /** Another key from now on. */
    public void rotate() {
        mint.rotate();
    }

    /** Fails whatever it is asked, or no longer. */
    public void silent(boolean now) {
        silent = now ? "/" : "none";
    }

    /** Fails what is asked at this path alone. */
    public void silentAt(String path) {
        silent = path;
    }

    /** What makes whoever asks wait. */
    public Hold hold() {
        return hold;
    }

    /** Who is logged in here. */
    public Set<String> loggedIn() {
        return Set.copyOf(sessions.values());
    }

    /** Nobody is logged in here any more. */
    public void forgetSessions() {
        sessions.clear();
    }

    /** The notice that all sessions of somebody are over, as the provider sends it. */
    public String notice(String name, Forgery wrong) throws JOSEException {
        return mint.logout(wrong, noticeClaims(name).build());
    }

    /** The notice that one session is over. */
    public String noticeOfSession(String name) throws JOSEException {
        String session = sessions.entrySet().stream()
                .filter(one -> one.getValue().equals(name))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
        return mint.logout(
                Forgery.NONE, noticeClaims(name).claim("sid", session).build());
    }

    private JWTClaimsSet.Builder noticeClaims(String name) {
        return claims(name)
                .jwtID(UUID.randomUUID().toString())
                .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()));
    }

    private void answerAll() {
        server.createContext(
                "/.well-known/openid-configuration",
                at(exchange -> exchange.answer(200, "application/json", Protocol.discovery(issuer()))));
        server.createContext("/jwks", at(exchange -> exchange.answer(200, "application/json", mint.publicKeys())));
        server.createContext("/authorize", at(this::authorize));
        server.createContext("/token", at(this::token));
        server.createContext("/logout", at(this::logout));
    }

    private interface Answer {
        void to(Exchange exchange) throws IOException;
    }

    private com.sun.net.httpserver.HttpHandler at(Answer answer) {
        return (HttpExchange http) -> {
            var exchange = new Exchange(http);
            hold.pass();
            if (http.getRequestURI().getPath().startsWith(silent)) {
                exchange.answer(500, "text/plain", "out of order");
            } else {
                answer.to(exchange);
            }
        };
    }

    private void authorize(Exchange exchange) throws IOException {
        Map<String, String> asked = Exchange.fields(exchange.query());
        if (!Protocol.honest(asked, applications)) {
            exchange.answer(400, "text/plain", "This is not how to ask.");
            return;
        }
        String session = exchange.cookie();
        if (exchange.isPost()) {
            Map<String, String> typed = Exchange.fields(exchange.body());
            String name = typed.getOrDefault("name", "");
            if (!people.containsKey(name)) {
                exchange.go(asked.get("redirect_uri") + "?error=access_denied&state=" + asked.get("state") + "&iss="
                        + issuer());
                return;
            }
            session = UUID.randomUUID().toString();
            sessions.put(session, name);
            exchange.keep(session);
        }
        if (sessions.containsKey(session)) {
            String code = UUID.randomUUID().toString();
            grants.put(
                    code,
                    new Grant(session, asked.get("nonce"), asked.get("code_challenge"), asked.get("redirect_uri")));
            exchange.go(
                    asked.get("redirect_uri") + "?code=" + code + "&state=" + asked.get("state") + "&iss=" + issuer());
        } else {
            exchange.answer(200, "text/html", Protocol.form(exchange.query()));
        }
    }

    private void token(Exchange exchange) throws IOException {
        Map<String, String> asked = Exchange.fields(exchange.body());
        String basic =
                "Basic " + Base64.getEncoder().encodeToString((CLIENT + ":" + SECRET).getBytes(StandardCharsets.UTF_8));
        Grant grant = grants.remove(asked.getOrDefault("code", ""));
        boolean right = grant != null
                && exchange.header("Authorization").equals(basic)
                && grant.redirect().equals(asked.get("redirect_uri"))
                && grant.challenge().equals(Protocol.challenge(asked.getOrDefault("code_verifier", "")));
        if (!right) {
            exchange.answer(400, "application/json", "{\"error\":\"invalid_grant\"}");
            return;
        }
        String name = sessions.get(grant.session());
        var claims = claims(name)
                .claim("nonce", grant.nonce())
                .claim("sid", grant.session())
                .claim("acr", Acr.SUBSTANTIAL);
        people.get(name).forEach(claims::claim);
        try {
            exchange.answer(
                    200,
                    "application/json",
                    "{\"access_token\":\"unused\",\"token_type\":\"Bearer\",\"id_token\":\""
                            + mint.identity(forgery, claims.build()) + "\"}");
        } catch (JOSEException e) {
            throw new IOException(e);
        }
    }

    private JWTClaimsSet.Builder claims(String name) {
        long now = System.currentTimeMillis();
        return new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject(name)
                .audience(CLIENT)
                .issueTime(new Date(now))
                .expirationTime(new Date(now + 300_000));
    }

    private void logout(Exchange exchange) throws IOException {
        Map<String, String> asked = Exchange.fields(exchange.isPost() ? exchange.body() : exchange.query());
        boolean ours = applications.stream()
                .anyMatch(one -> (one + "/signon/left").equals(asked.get("post_logout_redirect_uri")));
        if (!ours || !asked.containsKey("id_token_hint")) {
            exchange.answer(400, "text/plain", "This is not how to leave.");
            return;
        }
        sessions.remove(exchange.cookie());
        exchange.keep("");
        exchange.go(asked.get("post_logout_redirect_uri"));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
