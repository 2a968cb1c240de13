package dk.enindgang.it.attack;

import static dk.enindgang.it.attack.InsiderAttack.link;
import static dk.enindgang.it.attack.InsiderAttack.runLink;

import java.util.stream.Stream;

/** Links somebody who is signed in writes by hand, or is sent. */
final class InsiderLinks {

    private static final String GUIDE = "/guide/read?guide=bekymring-for-trivsel";
    private static final String NOBODYS = "00000000-0000-0000-0000-000000000000";

    private InsiderLinks() {}

    static Stream<InsiderAttack> all() {
        return Stream.of(guides(), runs(), lists(), advice(), places(), OrganisationAttacks.all())
                .flatMap(rows -> rows);
    }

    private static Stream<InsiderAttack> guides() {
        return Stream.of(
                link(404, GUIDE + "&edition=x"),
                link(404, GUIDE + "&edition=-1"),
                link(404, GUIDE + "&edition=0"),
                link(404, GUIDE + "&edition=2147483647"),
                link(404, GUIDE + "&edition=99999999999"),
                link(404, GUIDE + "&edition=1.5"),
                link(404, GUIDE + "&role=TEACHER"),
                link(404, GUIDE + "&role=leader"),
                link(404, GUIDE + "&role=%27%22%3E"),
                link(404, "/guide/read"),
                link(404, "/guide/read?guide="),
                link(404, "/guide/read?guide=no-such-guide"),
                link(404, "/guide/read?guide=..%2F..%2Fetc%2Fpasswd"),
                link(404, "/guide/read?guide=%27%20or%20%271%27=%271"),
                link(404, "/run/start"),
                link(404, "/run/start?guide="),
                link(404, "/run/start?guide=no-such-guide"),
                link(400, GUIDE + "%00"));
    }

    private static Stream<InsiderAttack> runs() {
        Stream<InsiderAttack> pages = Stream.of("/run/step", "/run/close", "/run/team", "/run/attach")
                .flatMap(page -> Stream.of(
                        link(404, page),
                        link(404, page + "?run="),
                        link(404, page + "?run=not-a-uuid"),
                        link(404, page + "?run=" + NOBODYS),
                        link(404, page + "?run=%F0%9F%91%8B"),
                        runLink(404, page + "?run=THEIRS"),
                        runLink(404, page + "?run=CHILD"),
                        runLink(404, page + "?run=CHILD&q=a"),
                        runLink(404, page + "?run=THEIRS&run=RUN"),
                        runLink(400, page + "?run=RUN%00")));
        Stream<InsiderAttack> steps = Stream.of(
                runLink(404, "/run/step?run=RUN&step=x"),
                runLink(404, "/run/step?run=RUN&step=" + NOBODYS),
                runLink(404, "/run/step?run=RUN&step=RUN"));
        return Stream.concat(pages, steps);
    }

    /** Nothing in a list's address but what it is looked for with, so a wrong one narrows to nothing or not at all. */
    private static Stream<InsiderAttack> lists() {
        return Stream.of(
                link(200, "/run/list?page=-1"),
                link(200, "/run/list?page=0"),
                link(200, "/run/list?page=10001"),
                link(200, "/deadline/days?year=-1"),
                link(200, "/deadline/days?year=999999999"),
                link(200, "/deadline/days?year=x"),
                link(200, "/guide/list?page=-1"),
                link(200, "/guide/list?level=-1"),
                link(200, "/guide/list?level=7"),
                link(200, "/guide/list?q=" + "a".repeat(3_900)),
                link(200, "/guide/list?q=%25%25%25"),
                link(200, "/guide/list?q=%27%3B%20drop%20table%20guide_run%3B%20--"),
                link(200, "/guide/list?q=a%20%26%20%21%20%7C%20%28b%3A%2A"),
                link(200, "/guide/list?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E"),
                link(200, "/guide/list?q=%F0%9F%91%8B%EF%BF%BF"),
                link(414, "/guide/list?q=" + "a".repeat(5_000)),
                link(400, "/guide/list?q=%00"),
                link(400, "/guide/list?q=a%1Bb"),
                link(400, "/guide/list?" + "q=a&".repeat(600)),
                link(400, "/guide/list?jakarta.faces.ViewState=1:1"));
    }

    private static Stream<InsiderAttack> advice() {
        return Stream.of(
                link(403, "/feedback/list"),
                link(403, "/feedback/answer?feedback=" + NOBODYS),
                link(403, "/acknowledgement/edit?guide=bekymring-for-trivsel"),
                link(403, "/acknowledgement/coverage"),
                link(403, "/guide/numbers?guide=bekymring-for-trivsel"),
                link(404, "/feedback/new?guide=bekymring-for-trivsel&step=99"),
                link(404, "/feedback/new?guide=bekymring-for-trivsel&step=0.1&run=x"),
                link(404, "/consultation/new?guide=no-such-guide&step=0.1"),
                link(404, "/consultation/new?guide=bekymring-for-trivsel&step=0.1&run=x"),
                link(404, "/consultation/read?consultation=" + NOBODYS),
                link(200, "/consultation/list?of=%27&page=-1"));
    }

    private static Stream<InsiderAttack> places() {
        return Stream.of(
                link(403, "/outbox/list"),
                link(403, "/access/roles"),
                link(403, "/access/accounts"),
                link(403, "/access/accounts?q=a&page=2"),
                link(403, "/access/accounts?account=" + NOBODYS),
                link(403, "/access/looks"),
                link(403, "/access/looks?q=a"),
                runLink(403, "/access/looks?person=CHILD"),
                runLink(403, "/access/extract?person=CHILD"),
                runLink(403, "/access/export?person=CHILD"),
                runLink(403, "/access/pdf?person=CHILD"),
                link(403, "/access/pdf?person=" + NOBODYS),
                link(404, "/access/pdf?person=x"),
                link(404, "/access/pdf"),
                link(403, "/run/list?units=true"),
                link(403, "/run/review"),
                link(403, "/run/vacant"),
                link(403, "/access/spot"),
                link(403, "/access/spotWeeks"),
                runLink(403, "/run/vacant?run=RUN&q=a"),
                link(404, "/run/about"),
                link(404, "/run/about?guide=no-such-guide"),
                runLink(404, "/run/team?run=RUN"),
                runLink(200, "/run/urgent?run=CHILD"),
                link(405, "/draft/save?place=run/1&a:note=x"),
                link(405, "/account/enter"),
                link(405, "/account/logout"),
                link(405, "/account/session"),
                link(404, "/frame-error"),
                link(404, "/run"),
                link(404, "/run/"),
                link(404, "/run/step.xhtml"),
                link(404, "/WEB-INF/run/answer.xhtml"),
                link(404, "/no/such/page"),
                link(303, "/account/login?back=//evil.example/"),
                link(303, "/language?to=xx&back=//evil.example/"),
                link(303, "/language?to=da&back=http://evil.example/"));
    }
}
