package dk.enindgang.web.gate;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * A folder of pages is no page (R2). Without this, the server itself answers such an address, before any filter, by a
 * redirect that repeats the host the client named and tells which folders there are.
 */
public class Nowhere extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    /** Takes every folder there is, also those that are added later. The pages in them are named more exactly. */
    @WebListener
    public static class Folders implements ServletContextListener {

        @Override
        public void contextInitialized(ServletContextEvent event) {
            ServletContext application = event.getServletContext();
            String[] folders = application.getResourcePaths("/").stream()
                    .filter(path -> path.endsWith("/"))
                    .map(folder -> folder + "*")
                    .toArray(String[]::new);
            application.addServlet("nowhere", Nowhere.class).addMapping(folders);
        }
    }
}
