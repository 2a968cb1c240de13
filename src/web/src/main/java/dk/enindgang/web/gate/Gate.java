package dk.enindgang.web.gate;

import dk.enindgang.platform.Settings;
import dk.enindgang.platform.audit.Occasion;
import dk.enindgang.platform.db.ReaderLanguage;
import dk.enindgang.platform.db.Readiness;
import dk.enindgang.web.frame.ErrorPage;
import dk.enindgang.web.frame.Language;
import dk.enindgang.web.frame.OwnAddress;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/** Every request comes through here first, and every answer goes out here. Declared in {@code web.xml}. */
public class Gate extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** Set where a request finds that the database cannot be asked who somebody is. */
    public static final String AWAY = Gate.class.getName() + ".away";

    @Inject
    transient Settings settings;

    @Inject
    transient Readiness readiness;

    @Inject
    transient Occasion occasion;

    @Inject
    transient ReaderLanguage reader;

    private transient boolean https;
    private transient AnswerHeaders headers;
    private transient Origin origin;
    private transient Intake intake;
    private transient Set<String> proxies;

    @PostConstruct
    void prepare() {
        https = "https".equals(settings.baseUrl().getScheme());
        headers = new AnswerHeaders(https);
        origin = new Origin(settings.baseUrl());
        intake = new Intake(origin);
        proxies = settings.trustedProxies();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            headers.put(response);
            chain.doFilter(request, response);
            return;
        }
        Place place = place(request);
        boolean resource = place == Place.RESOURCE;
        if (resource) {
            headers.putForResource(request, response);
        } else {
            headers.put(response);
        }
        var guarded = new GuardedResponse(response, https, resource);
        Came.remember(request, origin);
        request.setCharacterEncoding("UTF-8");
        Optional<Refusal> refusal = intake.refusal(request);
        if (refusal.isPresent()) {
            refuse(refusal.get(), guarded);
        } else {
            goOn(place, new GuardedRequest(request, ClientAddress.of(request, proxies)), guarded, chain);
        }
    }

    /** Style, script, picture: nobody needs to be known for it. */
    public static boolean isResource(HttpServletRequest request) {
        return place(request) == Place.RESOURCE;
    }

    private static Place place(HttpServletRequest request) {
        return Place.of(
                request.getRequestURI().substring(request.getContextPath().length()));
    }

    private void goOn(Place place, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (place.needsSomeoneSignedIn()) {
            occasion.came(request.getRemoteAddr());
            reader.reads(Language.of(request));
        }
        boolean away = !readiness.ready() || request.getAttribute(AWAY) != null;
        if (away && !place.needsNoDatabase()) {
            ErrorPage.notReady(request, response, readiness.state() == Readiness.State.REFUSED);
        } else if (place.needsSomeoneSignedIn() && request.getUserPrincipal() == null) {
            Entrance.ask(request, response);
        } else if (place == Place.LOG_IN && request.getUserPrincipal() != null) {
            response.sendRedirect(OwnAddress.orHome(request.getParameter("back")));
        } else {
            Failures.guard(request, response, () -> chain.doFilter(request, response));
        }
    }

    private static void refuse(Refusal refusal, HttpServletResponse response) throws IOException {
        if (refusal == Refusal.METHOD) {
            response.setHeader("Allow", "GET, HEAD, POST");
        }
        response.sendError(refusal.status());
    }
}
