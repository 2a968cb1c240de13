package dk.enindgang.web.ops;

import dk.enindgang.platform.Settings;
import dk.enindgang.platform.outbox.BrokerState;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code /ops/metrics}: figures in the text form that Prometheus reads, for who may know them (R2). */
@WebServlet("/ops/metrics")
public class OpsMetrics extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Checkups checkups;

    @Inject
    transient Traffic traffic;

    @Inject
    transient Settings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!Visitor.of(request).maySeeDetails(settings.opsToken())) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/plain;version=0.0.4;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(text(checkups.now(), traffic));
    }

    static String text(Checkup checkup, Traffic traffic) {
        var figures = new Figures();
        figures.gauge("enindgang_up", "1 when this node serves pages", checkup.up() ? 1 : 0);
        checkup.outbox().ifPresent(outbox -> {
            figures.gauge("enindgang_outbox_waiting", "Events not sent yet", outbox.waiting());
            figures.gauge("enindgang_outbox_dead", "Events put aside after five tries", outbox.dead());
            figures.gauge(
                    "enindgang_outbox_oldest_seconds",
                    "How long the first event has waited",
                    outbox.oldest().toMillis() / 1000.0);
        });
        boolean answers = checkup.broker().condition() == BrokerState.Condition.ANSWERS;
        figures.gauge("enindgang_broker_up", "1 when the message broker answers", answers ? 1 : 0);
        figures.gauge("enindgang_sessions", "Sessions known to this node", traffic.sessions());
        figures.counter("enindgang_requests_total", "Answers by status", "status", traffic.answers());
        Machine.describe(figures);
        return figures.toString();
    }
}
