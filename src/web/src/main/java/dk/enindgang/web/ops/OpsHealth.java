package dk.enindgang.web.ops;

import dk.enindgang.platform.Settings;
import dk.enindgang.platform.outbox.OutboxState;
import dk.enindgang.sheet.SheetState;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;

/** {@code /ops/health}: 200 or 503 for everybody, the reasons for who may know them (R1, R2). */
@WebServlet("/ops/health")
public class OpsHealth extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Checkups checkups;

    @Inject
    transient Settings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Checkup checkup = checkups.now();
        boolean details = Visitor.of(request).maySeeDetails(settings.opsToken());
        response.setStatus(checkup.up() ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write((details ? details(checkup) : brief(checkup).build()).toString());
    }

    static JsonObjectBuilder brief(Checkup checkup) {
        return Json.createObjectBuilder().add("status", word(checkup.up()));
    }

    static JsonObject details(Checkup checkup) {
        return brief(checkup)
                .add("alarms", Json.createArrayBuilder(checkup.alarms()))
                .add(
                        "readiness",
                        Json.createObjectBuilder()
                                .add("state", checkup.readiness().name())
                                .add("reason", checkup.reason()))
                .add("database", word(checkup.outbox().isPresent()))
                .add("outbox", checkup.outbox().map(OpsHealth::outbox).orElseGet(Json::createObjectBuilder))
                .add(
                        "broker",
                        Json.createObjectBuilder()
                                .add("state", checkup.broker().condition().name())
                                .add("since", checkup.broker().since().toString())
                                .add("reason", checkup.broker().reason()))
                .add("unknownUnits", Json.createArrayBuilder(checkup.unknownUnits()))
                .add("emergencySheets", sheets(checkup.sheets()))
                .build();
    }

    private static JsonObjectBuilder outbox(OutboxState state) {
        return Json.createObjectBuilder()
                .add("waiting", state.waiting())
                .add("dead", state.dead())
                .add("oldestSeconds", state.oldest().toSeconds());
    }

    private static JsonObjectBuilder sheets(SheetState state) {
        Instant newest = state.newest();
        return Json.createObjectBuilder()
                .add("set", state.writes())
                .add("units", state.units())
                .add("missing", state.missing())
                .add("failed", state.failed())
                .add("newest", newest == null ? "" : newest.toString());
    }

    private static String word(boolean up) {
        return up ? "UP" : "DOWN";
    }
}
