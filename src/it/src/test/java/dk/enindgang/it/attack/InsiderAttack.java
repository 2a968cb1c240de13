package dk.enindgang.it.attack;

import java.io.IOException;
import java.net.http.HttpResponse;

/** One row of the table for people who are signed in: what they send, and the one code it is answered with. */
record InsiderAttack(String name, int code, Sending sending) {

    /** Sends the attack. */
    interface Sending {
        HttpResponse<String> by(Insider insider) throws IOException;
    }

    /** A link somebody wrote by hand. */
    static InsiderAttack link(int code, String path) {
        return new InsiderAttack(path, code, insider -> insider.session().get(path));
    }

    /** A link in which RUN is one's own run THEIRS that of a colleague, CHILD hers about a child. */
    static InsiderAttack runLink(int code, String path) {
        return new InsiderAttack(
                path,
                code,
                insider -> insider.session()
                        .get(path.replace("RUN", insider.run())
                                .replace("THEIRS", insider.colleaguesRun())
                                .replace("CHILD", insider.colleaguesChild())));
    }

    static InsiderAttack body(int code, String path, String body) {
        return new InsiderAttack(
                "POST " + path + " " + body, code, insider -> insider.session().send(path, body));
    }
}
