package dk.enindgang.it.attack;

import static dk.enindgang.it.attack.InsiderAttack.link;

import dk.enindgang.it.product.PageForm;
import dk.enindgang.it.product.Session;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.Stream;

/** Passwords and sessions of colleagues, and one's own by a form that is not one's own doing. */
final class AccountAttacks {

    /** What of them can change, in the select of {@link InsiderAttacks}. */
    static final String EVERYTHING =
            " (select string_agg(concat(s.ref, s.account_ref, s.ended_at), ';' order by id) from account_session s), ";

    private static final String NEW = "Byggryn-til-alle";
    private static final String NOBODYS = "00000000-0000-0000-0000-000000000000";

    private AccountAttacks() {}

    static Stream<InsiderAttack> all() {
        return Stream.of(passwords(), foreign(), sessions(), logIns()).flatMap(rows -> rows);
    }

    private static Stream<InsiderAttack> passwords() {
        return Stream.of(
                new InsiderAttack(
                        "a new password without the current one",
                        200,
                        insider -> password(insider.session(), "", NEW).send(insider.session())),
                new InsiderAttack(
                        "a new password with a wrong current one",
                        200,
                        insider -> password(insider.session(), "Eksempelby-2027", NEW)
                                .send(insider.session())),
                new InsiderAttack(
                        "a new password of a million letters",
                        413,
                        insider -> password(insider.session(), Session.PASSWORD, "x".repeat(1_000_001))
                                .send(insider.session())),
                new InsiderAttack(
                        "a new password that is tried first",
                        200,
                        insider -> password(insider.session(), Session.PASSWORD, "Sommerferie2026")
                                .send(insider.session())),
                new InsiderAttack(
                        "a new password for a colleague's name",
                        200,
                        insider -> password(insider.session(), "Eksempelby-2027", NEW)
                                .with("change:userName", "paedagog")
                                .with("account", "paedagog")
                                .send(insider.session())));
    }

    private static Stream<InsiderAttack> foreign() {
        return Stream.of(
                new InsiderAttack(
                        "a new password sent by another site",
                        403,
                        insider -> password(insider.session(), Session.PASSWORD, NEW)
                                .send(insider.session(), "Sec-Fetch-Site", "cross-site")),
                new InsiderAttack(
                        "one's new password sent by a colleague",
                        303,
                        insider -> password(insider.session(), Session.PASSWORD, NEW)
                                .send(insider.colleague())),
                new InsiderAttack(
                        "one's new password sent by a stranger",
                        303,
                        insider -> password(insider.session(), Session.PASSWORD, NEW)
                                .send(Session.stranger(insider.session().product()))),
                new InsiderAttack(
                        "a new password with the state of another page",
                        303,
                        insider -> password(insider.session(), Session.PASSWORD, NEW)
                                .with(PageForm.STATE, insider.step().value(PageForm.STATE))
                                .send(insider.session())));
    }

    /** A row is named by its place in what the server has shown to this session, so there is no id to change. */
    private static Stream<InsiderAttack> sessions() {
        return Stream.of(
                link(200, "/account/sessions?session=" + NOBODYS),
                link(200, "/account/sessions?account=" + NOBODYS),
                link(404, "/WEB-INF/account/session.xhtml"),
                new InsiderAttack(
                        "the end of a session that is not listed",
                        200,
                        insider -> ending(insider.session(), "999:end").send(insider.session())),
                new InsiderAttack(
                        "the end of a session before the first",
                        200,
                        insider -> ending(insider.session(), "-1:end").send(insider.session())),
                new InsiderAttack(
                        "the end of a session with a colleague's state",
                        303,
                        insider -> ending(insider.session(), "0:end")
                                .with(
                                        PageForm.STATE,
                                        ending(insider.colleague(), "0:end").value(PageForm.STATE))
                                .send(insider.session())),
                new InsiderAttack(
                        "the end of all other sessions sent by another site",
                        403,
                        insider -> others(insider).send(insider.session(), "Sec-Fetch-Site", "cross-site")),
                new InsiderAttack(
                        "the end of all other sessions sent by a colleague",
                        303,
                        insider -> others(insider).send(insider.colleague())));
    }

    private static Stream<InsiderAttack> logIns() {
        return Stream.of(
                link(405, "/account/enter?newPassword=" + NEW),
                new InsiderAttack(
                        "a colleague's password replaced by guessing",
                        403,
                        insider -> choose(Session.stranger(insider.session().product()), "Eksempelby-2027")),
                new InsiderAttack(
                        "a colleague's password replaced by another site",
                        403,
                        insider -> choose(
                                Session.stranger(insider.session().product()),
                                Session.PASSWORD,
                                "Sec-Fetch-Site",
                                "cross-site")));
    }

    private static PageForm password(Session somebody, String current, String wanted) throws IOException {
        return PageForm.of(somebody.get("/account/password"), "change", "save")
                .with("change:current", current)
                .with("change:password", wanted)
                .with("change:repeat", wanted);
    }

    private static PageForm ending(Session somebody, String button) throws IOException {
        return PageForm.of(somebody.get("/account/sessions"), "running", "each:" + button);
    }

    private static PageForm others(Insider insider) throws IOException {
        return PageForm.of(insider.session().get("/account/sessions"), "running", "endOthers");
    }

    private static HttpResponse<String> choose(Session stranger, String password, String... headers)
            throws IOException {
        return stranger.post(
                "/account/enter",
                Map.of("userName", "paedagog", "password", password, "newPassword", NEW, "repeat", NEW),
                headers);
    }
}
