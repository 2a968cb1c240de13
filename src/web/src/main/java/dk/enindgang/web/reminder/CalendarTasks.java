package dk.enindgang.web.reminder;

import dk.enindgang.platform.Settings;
import dk.enindgang.reminder.CalendarFeeds;
import dk.enindgang.task.DueTask;
import dk.enindgang.web.frame.Language;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code /calendar/tasks.ics?key=…}: what somebody has to do and by when, for her calendar. No log-in but the address. */
@WebServlet(CalendarTasks.PATH)
public class CalendarTasks extends HttpServlet {

    static final String PATH = "/calendar/tasks.ics";

    private static final long serialVersionUID = 1L;

    @Inject
    transient CalendarFeeds feeds;

    @Inject
    transient Settings settings;

    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<List<DueTask>> tasks = tasks(request.getParameter("key"));
        if (tasks.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] file = new CalendarFile(Language.of(request), settings.baseUrl(), clock.instant())
                .of(tasks.get())
                .getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/calendar;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"opgaver.ics\"");
        response.setContentLength(file.length);
        response.getOutputStream().write(file);
    }

    private Optional<List<DueTask>> tasks(@Nullable String key) {
        return key == null ? Optional.empty() : feeds.find(key);
    }
}
