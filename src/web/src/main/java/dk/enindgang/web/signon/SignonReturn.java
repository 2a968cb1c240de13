package dk.enindgang.web.signon;

import dk.enindgang.platform.LogInSettings;
import dk.enindgang.signon.SignOnKey;
import dk.enindgang.signon.SignOnRefused;
import dk.enindgang.signon.SingleSignOn;
import dk.enindgang.web.account.Cookies;
import dk.enindgang.web.account.SignIn;
import dk.enindgang.web.gate.Doorstep;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** {@code GET /signon/return}: back from the municipality's own log-in (R1-R4). */
@WebServlet("/signon/return")
public class SignonReturn extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient LogInSettings settings;

    @Inject
    transient SingleSignOn signOn;

    @Inject
    transient SignIn signIn;

    @Inject
    transient Cookies cookies;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!settings.oidc()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Optional<Waiting> waiting = Waiting.of(cookies.read(Waiting.COOKIE, request));
        if (waiting.isEmpty() && Doorstep.isNeeded(request)) {
            Doorstep.show(response);
            return;
        }
        response.addCookie(cookies.taken(Waiting.COOKIE));
        String back = waiting.map(Waiting::back).orElse("/");
        try {
            // A browser that kept nothing has a secret nothing answers to.
            SignOnKey key = waiting.map(Waiting::key).orElseGet(SignOnKey::random);
            signIn.begin(request, response, signOn.complete(key, parameters(request)));
            response.sendRedirect(back);
        } catch (SignOnRefused refused) {
            SignonRefused.show(request, response, refused, back);
        }
    }

    private static Map<String, List<String>> parameters(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> List.of(one.getValue())));
    }
}
