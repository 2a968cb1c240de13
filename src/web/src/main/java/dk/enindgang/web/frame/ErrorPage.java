package dk.enindgang.web.frame;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says kindly what went wrong and what to do, with nothing but the bundles. The server forwards errors here. R3. */
@WebServlet(ErrorPage.PATH)
public class ErrorPage extends HttpServlet {

    /** Where the gate leaves the address that somebody can open again, safe to send a browser to. */
    public static final String BACK = ErrorPage.class.getName() + ".back";

    static final String PATH = "/frame-error";

    private static final long serialVersionUID = 1L;
    private static final System.Logger LOG = System.getLogger(ErrorPage.class.getName());
    /** The server refuses others with 403 before anything of ours is asked; the honest answer is 405. */
    private static final List<String> METHODS = List.of("GET", "HEAD", "POST");

    /** Where the way to urgent access stands, if there is one. */
    private static final String URGENT = "<!-- urgent -->";

    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private static final Pattern PART = Pattern.compile("\\{(\\w+)}");

    private static final String SKELETON = skeleton();

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var thrown = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (status == null) {
            write(request, response, Trouble.NOT_FOUND, Trouble.NOT_FOUND.status());
        } else if (!METHODS.contains(request.getMethod())) {
            response.setHeader("Allow", String.join(", ", METHODS));
            write(request, response, Trouble.NOT_UNDERSTOOD, HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else {
            Trouble trouble = Trouble.of(status, thrown);
            write(request, response, trouble, trouble == Trouble.NOT_UNDERSTOOD ? status : trouble.status());
        }
    }

    /** The page for a server that is starting or has lost its database; that will not serve, if it has refused to. */
    public static void notReady(HttpServletRequest request, HttpServletResponse response, boolean refused)
            throws IOException {
        Trouble trouble = refused ? Trouble.REFUSED : Trouble.NOT_READY;
        write(request, response, trouble, trouble.status());
    }

    private static void write(HttpServletRequest request, HttpServletResponse response, Trouble trouble, int status)
            throws IOException {
        String number = trouble.ours() ? logged(request, response) : "";
        Locale language = Language.of(request);
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        if (trouble == Trouble.NOT_READY) {
            response.setHeader("Retry-After", "5");
        }
        String way = trouble.again() ? back(request) : request.getContextPath() + "/";
        String page = page(language, trouble, number, request.getContextPath(), way);
        response.getWriter().write(page.replace(URGENT, trouble == Trouble.NOT_FOUND ? urgent(request) : ""));
    }

    /** The way to urgent access, for whoever asked for a run that is not there for them, whether there is one or not. */
    private static String urgent(HttpServletRequest request) {
        Object address = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String run = request.getParameter("run");
        if (address == null || run == null || !address.toString().startsWith(request.getContextPath() + "/run/")) {
            return "";
        }
        return UUID_FORM.matcher(run).matches()
                ? "<p><a href=\"" + request.getContextPath() + "/run/urgent?run=" + run + "\">"
                        + Texts.in(Language.of(request)).getString("frame.error.urgent") + "</a></p>"
                : "";
    }

    /** Opening the address of a form once more leads nowhere: it is the page with the form that is asked for again. */
    private static String back(HttpServletRequest request) {
        return request.getAttribute(BACK) instanceof String page ? page : request.getContextPath() + "/";
    }

    static String page(Locale language, Trouble trouble, String number, String root, String way) {
        ResourceBundle texts = Texts.in(language);
        String key = "frame.error." + trouble.name().toLowerCase(Locale.ROOT).replace("_", "") + ".";
        var parts = Map.of(
                "language", language.getLanguage(),
                "root", root,
                "product", texts.getString("frame.product"),
                "title", texts.getString(key + "title"),
                "help", texts.getString(key + "help"),
                "number", number.isEmpty() ? "" : texts.getString("frame.error.number") + " " + number,
                "way", way.replace("&", "&amp;"),
                "wayName", texts.getString(trouble.again() ? "frame.error.again" : "frame.error.home"),
                "acute", texts.getString("frame.acute.title") + " " + texts.getString("frame.acute.first"));
        // In one go, so that nothing in an address is taken for a part of ours.
        return PART.matcher(SKELETON).replaceAll(part -> Matcher.quoteReplacement(parts.get(part.group(1))));
    }

    /** Whoever caught the cause has logged it under the number already; what the server caught is logged here. */
    private static String logged(HttpServletRequest request, HttpServletResponse response) {
        if (!Reference.given(request)) {
            var thrown = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
            Object address = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
            LOG.log(Level.ERROR, Reference.of(request) + " " + request.getMethod() + " " + address, thrown);
        }
        response.setHeader(Reference.HEADER, Reference.of(request));
        return Reference.of(request);
    }

    private static String skeleton() {
        try (InputStream file = ErrorPage.class.getResourceAsStream("error.html")) {
            if (file == null) {
                throw new IllegalStateException("error.html is missing beside ErrorPage");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
