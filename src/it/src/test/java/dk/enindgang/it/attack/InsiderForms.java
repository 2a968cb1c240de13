package dk.enindgang.it.attack;

import static dk.enindgang.it.attack.InsiderAttack.body;

import dk.enindgang.it.product.PageForm;
import dk.enindgang.it.product.Session;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.stream.Stream;

/** Forms of real pages, sent changed by somebody who is signed in. */
final class InsiderForms {

    private static final String STATE = PageForm.STATE;
    private static final String DRAFT = "/draft/save?place=run/1";

    private InsiderForms() {}

    static Stream<InsiderAttack> all() {
        return Stream.of(
                        states(),
                        otherPages(),
                        values(),
                        InsiderChildren.all(),
                        drafts(),
                        foreign(),
                        AccountAttacks.all(),
                        FamilyAttacks.forms())
                .flatMap(rows -> rows);
    }

    /** A state that is well formed and unknown is that of a page that was open too long: it is fetched anew. */
    private static Stream<InsiderAttack> states() {
        Stream<InsiderAttack> unknown = Stream.of("1:2", "-1:-1", "0:0", "-5132512345123451234:8123451234512345123")
                .map(state -> new InsiderAttack(
                        "view state " + state,
                        303,
                        insider -> insider.step().with(STATE, state).send(insider.session())));
        Stream<InsiderAttack> unreadable = Stream.of(
                        "",
                        "stateless",
                        "xyz",
                        "1",
                        "1:2:3",
                        "rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA==",
                        "H4sIAAAAAAAAAA==")
                .map(state -> new InsiderAttack(
                        "view state '" + state + "'",
                        400,
                        insider -> insider.step().with(STATE, state).send(insider.session())));
        Stream<InsiderAttack> others = Stream.of(
                new InsiderAttack(
                        "no view state",
                        400,
                        insider -> insider.step().without(STATE).send(insider.session())),
                new InsiderAttack(
                        "a colleague's view state",
                        303,
                        insider -> insider.step()
                                .with(STATE, insider.colleaguesStep().value(STATE))
                                .send(insider.session())),
                new InsiderAttack(
                        "one's form sent by a colleague",
                        303,
                        insider -> insider.step().send(insider.colleague())),
                new InsiderAttack(
                        "one's form sent by a stranger",
                        303,
                        insider -> insider.step()
                                .send(Session.stranger(insider.session().product()))));
        return Stream.of(unknown, unreadable, others).flatMap(rows -> rows);
    }

    /** The state of one page sent to another is no better than an unknown one. */
    private static Stream<InsiderAttack> otherPages() {
        Stream<InsiderAttack> ofStep = Stream.of(
                        "/guide/list",
                        "/guide/read",
                        "/run/list",
                        "/run/close",
                        "/run/start",
                        "/outbox/list",
                        "/help/index")
                .map(page -> new InsiderAttack(
                        "the state of a step sent to " + page,
                        303,
                        insider -> insider.session()
                                .send(page, STATE + "=" + insider.step().value(STATE) + "&answer=answer")));
        Stream<InsiderAttack> others = Stream.of(
                new InsiderAttack(
                        "the state of a start sent to a step",
                        303,
                        insider -> insider.step()
                                .with(STATE, insider.start().value(STATE))
                                .send(insider.session())),
                new InsiderAttack(
                        "the state of a closing sent to a step",
                        303,
                        insider -> insider.step()
                                .with(STATE, insider.closing().value(STATE))
                                .send(insider.session())),
                new InsiderAttack(
                        "the state of a start sent to a closing",
                        303,
                        insider -> insider.closing()
                                .with(STATE, insider.start().value(STATE))
                                .send(insider.session())));
        return Stream.concat(ofStep, others);
    }

    private static Stream<InsiderAttack> values() {
        return Stream.of(
                new InsiderAttack(
                        "a note of 5,000 letters",
                        200,
                        insider -> insider.step()
                                .with("answer:note", "x".repeat(5_000))
                                .send(insider.session())),
                new InsiderAttack(
                        "a CPR number",
                        200,
                        insider -> insider.step()
                                .with("answer:note", "010115-4999")
                                .send(insider.session())),
                new InsiderAttack(
                        "an outcome that is none",
                        200,
                        insider -> insider.step()
                                .with("answer:outcome", "answer:done:NONE")
                                .send(insider.session())),
                new InsiderAttack(
                        "not relevant, without a reason",
                        200,
                        insider -> insider.step()
                                .with("answer:outcome", "answer:notRelevant:NOT_RELEVANT")
                                .send(insider.session())),
                new InsiderAttack(
                        "a note that cannot be seen",
                        400,
                        insider -> insider.step().with("answer:note", "a\0b").send(insider.session())),
                new InsiderAttack(
                        "a closing note of 5,000 letters",
                        200,
                        insider -> insider.closing()
                                .with("close:closingNote", "x".repeat(5_000))
                                .send(insider.session())),
                new InsiderAttack(
                        "600 more fields", 400, insider -> many(insider.step()).send(insider.session())));
    }

    private static PageForm many(PageForm form) {
        PageForm more = form;
        for (int i = 0; i < 600; i++) {
            more = more.with("answer:more" + i, "x");
        }
        return more;
    }

    private static Stream<InsiderAttack> drafts() {
        return Stream.of(
                body(400, "/draft/save", "a:note=x"),
                body(400, "/draft/save?place=", "a:note=x"),
                body(400, "/draft/save?place=RUN", "a:note=x"),
                body(400, "/draft/save?place=..%2F..%2Fetc", "a:note=x"),
                body(400, "/draft/save?place=" + "a".repeat(201), "a:note=x"),
                body(400, DRAFT, ""),
                body(400, DRAFT, "note=x"),
                body(400, DRAFT, "a:no-te=x"),
                body(400, DRAFT, "a:note=x&a:note=y"),
                body(400, DRAFT, "a:" + "b".repeat(61) + "=x"),
                body(400, DRAFT, "a:note=a%00b"),
                body(400, DRAFT, fields(21)),
                body(404, DRAFT + "&guide=no-such-guide&edition=1", "a:note=Talt med Mette Hansen"),
                body(400, DRAFT, fields(600)),
                body(422, DRAFT, "a:note=" + "x".repeat(4_001)),
                body(422, DRAFT, "a:note=010115-4999"),
                body(422, DRAFT, "a:note=fine&a:reason=0101154999"));
    }

    private static String fields(int count) {
        var fields = new StringBuilder();
        for (int i = 0; i < count; i++) {
            fields.append(i == 0 ? "" : "&").append("a:note").append(i).append("=x");
        }
        return fields.toString();
    }

    /** As a page of somebody else would send it: the cookies come along in no browser, but suppose they did. */
    private static Stream<InsiderAttack> foreign() {
        return Stream.of(
                new InsiderAttack("a step sent by another site", 403, insider -> crossSite(insider, insider.step())),
                new InsiderAttack(
                        "a closing sent by another site", 403, insider -> crossSite(insider, insider.closing())),
                new InsiderAttack(
                        "a draft sent by another site",
                        403,
                        insider -> insider.session().send(DRAFT, "a:note=x", "Sec-Fetch-Site", "cross-site")),
                new InsiderAttack(
                        "a log-out sent by another site",
                        403,
                        insider -> insider.session().send("/account/logout", "", "Sec-Fetch-Site", "cross-site")),
                new InsiderAttack(
                        "a log-in sent by another site",
                        403,
                        insider -> insider.session()
                                .send("/account/enter", "userName=ppr", "Sec-Fetch-Site", "same-site")));
    }

    private static HttpResponse<String> crossSite(Insider insider, PageForm form) throws IOException {
        return form.send(insider.session(), "Sec-Fetch-Site", "cross-site");
    }
}
