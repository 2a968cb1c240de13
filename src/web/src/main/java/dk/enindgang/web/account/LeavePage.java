package dk.enindgang.web.account;

import dk.enindgang.signon.Farewell;
import dk.enindgang.web.frame.Language;
import dk.enindgang.web.frame.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Leads on to the identity provider, to log out there too (R8): a form, for its token shall stand in no address. It sends
 * itself, or is sent by its button where scripts do not run.
 */
final class LeavePage {

    private LeavePage() {}

    static void write(HttpServletRequest request, HttpServletResponse response, Farewell farewell) throws IOException {
        // The provider may send people on to others it asks in turn, and to us in the end; a browser counts each of
        // them as a place this form goes to.
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self' "
                        + farewell.address().getScheme()
                        + ":; base-uri 'none'; frame-ancestors 'none'; script-src 'self'");
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(page(Language.of(request), request.getContextPath(), farewell));
    }

    static String page(Locale language, String root, Farewell farewell) {
        String fields =
                farewell.fields().entrySet().stream().map(LeavePage::field).collect(Collectors.joining("\n      "));
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                  <meta charset="UTF-8" />
                  <meta name="viewport" content="width=device-width, initial-scale=1" />
                  <title>%s</title>
                  <link rel="stylesheet" href="%s/jakarta.faces.resource/theme.css.xhtml?ln=frame" />
                  <script src="%s/jakarta.faces.resource/leave.js.xhtml?ln=frame" defer="defer"></script>
                </head>
                <body class="e-narrow">
                  <header class="e-head">
                    <div class="e-bar"><a class="e-brand" href="%s/"><strong>%s</strong></a></div>
                  </header>
                  <main class="e-main">
                    <h1>%s</h1>
                    <p class="e-lead">%s</p>
                    <form method="post" action="%s" data-leave="yes">
                      %s
                      <p class="e-buttons"><button type="submit" class="e-button e-button-first">%s</button></p>
                    </form>
                  </main>
                </body>
                </html>
                """.formatted(
                        language.getLanguage(),
                        Texts.say(language, "frame.product"),
                        root,
                        root,
                        root,
                        Texts.say(language, "frame.product"),
                        Texts.say(language, "account.leave.title"),
                        Texts.say(language, "account.leave.help"),
                        plain(farewell.address().toString()),
                        fields,
                        Texts.say(language, "account.leave.go"));
    }

    private static String field(Map.Entry<String, String> field) {
        return "<input type=\"hidden\" name=\"" + plain(field.getKey()) + "\" value=\"" + plain(field.getValue())
                + "\" />";
    }

    private static String plain(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
