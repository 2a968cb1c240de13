package dk.enindgang.web.account;

import dk.enindgang.platform.Settings;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionTrackingMode;
import jakarta.servlet.annotation.WebListener;
import java.util.Set;

/** Says how sessions are kept, from the settings, when the application starts. */
@WebListener
public class SessionStart implements ServletContextListener {

    @Inject
    Settings settings;

    @Inject
    Cookies cookies;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        ServletContext application = event.getServletContext();
        application.setSessionTrackingModes(Set.of(SessionTrackingMode.COOKIE));
        application.setSessionTimeout((int) settings.sessionLength().toMinutes());
        cookies.prepare(application.getSessionCookieConfig());
    }
}
