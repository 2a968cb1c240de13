package dk.enindgang.web.ops;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.io.IOException;
import java.util.EnumSet;

/** Counts sessions, and puts a filter before all others that counts answers, also those the gate gives. */
@WebListener
public class TrafficCount implements ServletContextListener, HttpSessionListener {

    @Inject
    Traffic traffic;

    @Override
    public void contextInitialized(ServletContextEvent start) {
        start.getServletContext()
                .addFilter("traffic", Answers.class)
                .addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), false, "/*");
    }

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        traffic.sessionBegan();
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        traffic.sessionEnded();
    }

    /** Counts each answer by its status. */
    public static class Answers extends HttpFilter {

        private static final long serialVersionUID = 1L;

        @Inject
        transient Traffic traffic;

        @Override
        protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            int status = HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
            try {
                chain.doFilter(request, response);
                status = response.getStatus();
            } finally {
                traffic.answered(status);
            }
        }
    }
}
