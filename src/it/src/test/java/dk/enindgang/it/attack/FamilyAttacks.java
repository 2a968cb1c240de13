package dk.enindgang.it.attack;

import static dk.enindgang.it.attack.InsiderAttack.body;
import static dk.enindgang.it.attack.InsiderAttack.link;

import dk.enindgang.it.product.PageForm;
import dk.enindgang.it.product.Session;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Links to families, contact persons and the directory, and forms about them, written by hand by a teacher who leads nobody: a
 * family that is not hers is no family to her.
 */
final class FamilyAttacks {

    /** All tables of these, in the select of {@link InsiderAttacks}. */
    static final String EVERYTHING = Stream.of(
                    "family",
                    "family_member",
                    "contact_person",
                    "contact_handover",
                    "contact_note",
                    "contact_pace",
                    "contact_limit",
                    "contact_point",
                    "contact_situation",
                    "situation_contact_rule")
            .map(table -> " (select string_agg(x::text, ';' order by x::text) from %s x),".formatted(table))
            .collect(Collectors.joining());

    private static final String NOBODYS = "00000000-0000-0000-0000-000000000000";
    private static final String CPR = "640517-4128";
    private static final String SCRIPT = "<script>alert(1)</script>";

    private FamilyAttacks() {}

    static Stream<InsiderAttack> links() {
        return Stream.of(families(), members(), leaders(), lists(), directory()).flatMap(rows -> rows);
    }

    static Stream<InsiderAttack> forms() {
        return Stream.of(opening(), changing(), notes(), searches(), senders()).flatMap(rows -> rows);
    }

    /** THEIRS is a family the teacher has nothing to do with, and somebody in it is protected; MINE is her own. */
    private static InsiderAttack familyLink(int code, String path) {
        return new InsiderAttack(path, code, insider -> insider.session().get(filled(path, insider)));
    }

    private static String filled(String path, Insider insider) {
        return path.replace("THEIRS", family(insider, "Familien Lundager Prøvesen"))
                .replace("MINE", family(insider, "Familien Ravnsborg Prøvesen"));
    }

    private static String family(Insider insider, String name) {
        List<List<String>> rows = insider.session()
                .product()
                .database()
                .sql("select ref from family where name = '" + name + "' order by id limit 1");
        return rows.get(0).get(0);
    }

    private static Stream<InsiderAttack> families() {
        return Stream.of(
                        "/family/read",
                        "/family/edit",
                        "/family/close",
                        "/family/member",
                        "/contact/read",
                        "/contact/note",
                        "/contact/assign",
                        "/contact/hand")
                .flatMap(page -> Stream.of(
                        link(404, page),
                        link(404, page + "?family="),
                        link(404, page + "?family=not-a-uuid"),
                        link(404, page + "?family=" + NOBODYS),
                        link(404, page + "?family=%27%20or%20%271%27=%271"),
                        link(404, page + "?family=%F0%9F%91%8B"),
                        familyLink(404, page + "?family=THEIRS"),
                        familyLink(404, page + "?family=THEIRS&family=MINE"),
                        familyLink(400, page + "?family=MINE%00")));
    }

    private static Stream<InsiderAttack> members() {
        return Stream.of(
                familyLink(404, "/family/member?family=MINE&member=" + NOBODYS),
                familyLink(404, "/family/member?family=MINE&member=x"),
                familyLink(404, "/family/number?family=MINE"),
                familyLink(404, "/family/number?family=MINE&member=" + NOBODYS),
                familyLink(404, "/family/number?family=THEIRS&member=" + NOBODYS),
                link(404, "/contact/handover"),
                link(404, "/contact/handover?handover=x"),
                link(404, "/contact/handover?handover=" + NOBODYS),
                familyLink(404, "/contact/handover?handover=MINE"),
                link(405, "/family/alike"));
    }

    /** Where leaders look after their units. */
    private static Stream<InsiderAttack> leaders() {
        return Stream.of(
                link(403, "/contact/watch"),
                link(403, "/contact/watch?of=silent&page=2"),
                link(403, "/contact/figures"),
                link(403, "/contact/limits"),
                link(404, "/contact/share?employee=" + NOBODYS));
    }

    private static Stream<InsiderAttack> lists() {
        return Stream.of(
                link(200, "/family/list?page=-1"),
                link(200, "/family/list?page=2147483647"),
                link(200, "/contact/handovers?page=-1"),
                familyLink(200, "/contact/read?family=MINE&page=-1"),
                familyLink(200, "/contact/read?family=MINE&page=2147483647"));
    }

    private static Stream<InsiderAttack> directory() {
        return Stream.of(
                link(403, "/directory/edit"),
                link(403, "/directory/edit?point=" + NOBODYS),
                link(403, "/directory/situations"),
                link(403, "/directory/rules?situation=" + NOBODYS),
                link(200, "/directory/who?situation=x&age=x&area=x&when=x"),
                link(200, "/directory/who?situation=" + NOBODYS + "&age=-2&when=2026-02-30T25:61"),
                link(200, "/directory/who?age=99999999999&when=9999-99-99T99:99"),
                link(200, "/directory/who?guide=%27%20or%20%271%27=%271&when=2027-03-28T02:30"),
                link(200, "/directory/list?page=-1&q=%25%5F%5C"),
                link(200, "/directory/list?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E"),
                link(400, "/directory/who?situation=%00"));
    }

    private static InsiderAttack form(
            int code, String name, String page, String form, String button, String field, String value) {
        return new InsiderAttack(
                name,
                code,
                insider -> PageForm.of(insider.session().get(filled(page, insider)), form, button)
                        .with(form + ":" + field, value)
                        .send(insider.session()));
    }

    /** What is missing or wrong in a form that opens a family is said, and nobody is recorded. */
    private static Stream<InsiderAttack> opening() {
        return Stream.of(
                        List.of("a family without a name", "name", " "),
                        List.of("a family named by a number", "name", CPR),
                        List.of("a family with a name of 5,000 letters", "name", "x".repeat(5_000)),
                        List.of("a family of a unit that is none", "unit", "x"),
                        List.of("a family of a unit one does not work in", "unit", NOBODYS),
                        List.of("a family in an area that is none", "area", NOBODYS),
                        List.of("a child born in a hundred years", "birthDate", "2126-01-01"),
                        List.of("a child born on a day that is none", "birthDate", "2017-02-30"),
                        List.of("a CPR number for a name", "surname", CPR),
                        List.of("a CPR number of letters", "cpr", "abcdef-ghij"),
                        List.of("a CPR number of 5,000 digits", "cpr", "1".repeat(5_000)),
                        List.of("a CPR number with a date that is none", "cpr", "320117-4128"),
                        List.of("a CPR number somebody else has, whom one may not see", "cpr", "721013-5343"),
                        List.of("a protection that is none", "protection", "SECRET"),
                        List.of("a phone number of script", "phone", SCRIPT))
                .map(row -> new InsiderAttack(
                        row.get(0),
                        200,
                        insider -> PageForm.of(insider.session().get("/family/new"), "begin", "open")
                                .with("begin:name", "Familien Angreb")
                                .with("begin:givenName", "Alba")
                                .with("begin:surname", "Prøvemark")
                                .with("begin:birthDate", "2017-05-04")
                                .with("begin:" + row.get(1), row.get(2))
                                .send(insider.session())));
    }

    private static Stream<InsiderAttack> changing() {
        String edit = "/family/edit?family=MINE";
        String close = "/family/close?family=MINE";
        String member = "/family/member?family=MINE";
        return Stream.of(
                form(200, "a family renamed to nothing", edit, "edit", "save", "name", " "),
                form(200, "a family moved to a unit that is none", edit, "edit", "save", "unit", NOBODYS),
                form(200, "a family closed without a reason", close, "close", "close", "reason", " "),
                form(200, "a family closed with a number", close, "close", "close", "reason", "Barnet " + CPR),
                form(200, "a family closed at length", close, "close", "close", "reason", "x".repeat(5_000)),
                form(200, "a member who is a king", member, "person", "save", "relation", "KING"),
                form(200, "a member without a name", member, "person", "save", "givenName", " "),
                form(200, "a member with a wrong number", member, "person", "save", "cpr", "12"),
                form(200, "a member from a day that is none", member, "person", "save", "begins", "0000-00-00"));
    }

    private static Stream<InsiderAttack> notes() {
        String note = "/contact/note?family=MINE";
        String read = "/contact/read?family=MINE";
        return Stream.of(
                form(200, "an empty note of contact", note, "write", "save", "words", " "),
                form(200, "a note of contact of 5,000 letters", note, "write", "save", "words", "x".repeat(5_000)),
                form(200, "a note of contact with a number", note, "write", "save", "words", "Barnet " + CPR),
                form(200, "a note of contact in a hundred years", note, "write", "save", "onDay", "2126-01-01"),
                form(200, "a note of a kind that is none", note, "write", "save", "kind", "DREAM"),
                form(200, "a level that is none", read, "pace", "follow", "level", "9"),
                form(400, "a note of contact that cannot be seen", note, "write", "save", "words", "a\0b"));
    }

    /** What is looked for is sent, shown as the words it is, and kept nowhere. */
    private static Stream<InsiderAttack> searches() {
        Stream<InsiderAttack> words = Stream.of(SCRIPT, "%_\\", "' or '1'='1", "👋", "x".repeat(5_000), "721013-5343")
                .map(sought -> form(
                        200,
                        "looking for " + sought.substring(0, Math.min(30, sought.length())),
                        "/family/list",
                        "find",
                        "search",
                        "words",
                        sought));
        Stream<InsiderAttack> alike = Stream.of(
                body(200, "/family/alike", ""),
                body(200, "/family/alike", "a:cpr=abc"),
                body(200, "/family/alike", "a:cpr=721013-5343"),
                body(200, "/family/alike", "a:givenName=%3Cscript%3Ealert(1)&a:surname=x&a:birthDate=x"));
        return Stream.concat(words, alike);
    }

    private static Stream<InsiderAttack> senders() {
        return Stream.of(
                new InsiderAttack(
                        "one's note of contact sent by a colleague",
                        303,
                        insider -> note(insider).send(insider.colleague())),
                new InsiderAttack(
                        "one's note of contact sent by a stranger",
                        303,
                        insider -> note(insider)
                                .send(Session.stranger(insider.session().product()))),
                new InsiderAttack(
                        "a note of contact sent by another site",
                        403,
                        insider -> note(insider).send(insider.session(), "Sec-Fetch-Site", "cross-site")),
                new InsiderAttack(
                        "a family read by a stranger",
                        303,
                        insider -> Session.stranger(insider.session().product())
                                .get(filled("/family/read?family=MINE", insider))));
    }

    private static PageForm note(Insider insider) throws IOException {
        return PageForm.of(insider.session().get(filled("/contact/note?family=MINE", insider)), "write", "save")
                .with("write:words", "from an attack");
    }
}
