package dk.enindgang.it.attack;

import dk.enindgang.it.product.PageForm;
import dk.enindgang.it.product.Product;
import dk.enindgang.it.product.Session;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who is signed in, with a run of their own, and a colleague whose run is none of their business. */
final class Insider {

    private static final Pattern RUN = Pattern.compile("run=([0-9a-f-]{36})");

    private final Session session;
    private final Session colleague;
    private final String run;
    private final String colleaguesRun;
    private final String colleaguesChild;

    Insider(Product product) throws IOException {
        session = Session.of(product, "laerer");
        colleague = Session.of(product, "paedagog");
        run = started(session);
        colleaguesRun = started(colleague);
        colleaguesChild = run(aboutAChild(colleague).send(colleague));
    }

    /** The form that begins a run about a child, filled in. */
    static PageForm aboutAChild(Session somebody) throws IOException {
        return PageForm.of(somebody.get("/run/about?guide=bekymring-for-trivsel"), "about", "begin")
                .with("about:givenName", "Alba")
                .with("about:surname", "Prøvesen")
                .with("about:birthDate", "2017-05-04");
    }

    private static String started(Session somebody) throws IOException {
        return run(startOf(somebody).send(somebody));
    }

    private static String run(HttpResponse<String> answer) {
        Matcher started = RUN.matcher(answer.headers().firstValue("Location").orElse(""));
        if (!started.find()) {
            throw new IllegalStateException("No run was started: " + answer.statusCode());
        }
        return started.group(1);
    }

    Session session() {
        return session;
    }

    Session colleague() {
        return colleague;
    }

    String run() {
        return run;
    }

    /** A colleague's run about a child. */
    String colleaguesChild() {
        return colleaguesChild;
    }

    String colleaguesRun() {
        return colleaguesRun;
    }

    /** The form of the step that is open, as the page shows it now, with a note in it. */
    PageForm step() throws IOException {
        return stepOf(session, run);
    }

    PageForm colleaguesStep() throws IOException {
        return stepOf(colleague, colleaguesRun);
    }

    private static PageForm stepOf(Session somebody, String run) throws IOException {
        return PageForm.of(somebody.get("/run/step?run=" + run), "answer", "save")
                .with("answer:note", "from an attack");
    }

    PageForm start() throws IOException {
        return startOf(session);
    }

    private static PageForm startOf(Session somebody) throws IOException {
        return PageForm.of(somebody.get("/run/start?guide=bekymring-for-trivsel"), "start", "begin");
    }

    /** The form that attaches one's own run to a child, filled in. */
    PageForm attaching() throws IOException {
        return PageForm.of(session.get("/run/attach?run=" + run), "choose", "ask")
                .with("choose:givenName", "Alba")
                .with("choose:surname", "Prøvesen")
                .with("choose:birthDate", "2017-05-04");
    }

    PageForm closing() throws IOException {
        return PageForm.of(session.get("/run/close?run=" + run), "close", "finish")
                .with("close:closingNote", "from an attack");
    }
}
