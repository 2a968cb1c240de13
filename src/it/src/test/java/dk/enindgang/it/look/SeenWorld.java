package dk.enindgang.it.look;

import dk.enindgang.it.product.Database;
import dk.enindgang.it.product.PageForm;
import dk.enindgang.it.product.Product;
import dk.enindgang.it.product.Session;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Children with names of their own, and whatever can be shown of them: a run, a run taken in an emergency, a run that
 * nobody can go on with, tasks, a look that was drawn.
 */
final class SeenWorld {

    static final String SURNAME = "Synlighed";
    static final LocalDate BORN = LocalDate.of(2016, 2, 3);

    /** Of a day that is none. */
    private static final String NUMBER = "630216-5991";

    private static final String STEP = "guide=bekymring-for-trivsel&step=0.1";

    private static final Pattern RUN = Pattern.compile("run=([0-9a-f-]{36})");

    private final Map<String, String> persons = new TreeMap<>();
    private final Map<String, List<String>> values = new TreeMap<>();

    SeenWorld(Product product) throws IOException {
        Database database = product.database();
        Session secretary = Session.of(product, "sekretariat");
        Session teacher = Session.of(product, "laerer");
        String plain = aRun(secretary, "Ella");
        String urgent = aRun(secretary, "Emil");
        String vacant = aRun(secretary, "Eja");
        String foreign = aRun(teacher, "Elof");
        send(secretary, "/task/outcome?run=" + plain, "outcome", "create", Map.of());
        send(teacher, "/run/urgent?run=" + urgent, "urgent", "take", Map.of("urgent:reason", "Barnet er løbet væk"));
        send(secretary, "/run/team?run=" + vacant, "impartial", "stepBack", Map.of());
        aFamily(secretary);
        say(teacher);
        ask(secretary, plain, database);
        database.sql("select ref, given_name || ' ' || surname from person where surname = '" + SURNAME + "'")
                .forEach(row -> persons.put(row.get(1), row.get(0)));
        send(secretary, "/writing/list", "begin", "new", Map.of("begin:name", "En guide, der ses"));
        draw(database);
        values(database, List.of(plain, urgent, vacant, foreign, anonymous(secretary)));
    }

    /** The persons by the names they are shown with. */
    Map<String, String> persons() {
        return persons;
    }

    /** What can be put into this parameter of an address. */
    List<String> values(String parameter) {
        List<String> known = values.get(parameter);
        if (known == null) {
            throw new IllegalStateException("Say here what „" + parameter + "“ of an address can be.");
        }
        return known;
    }

    private static String aRun(Session somebody, String givenName) throws IOException {
        Map<String, String> child =
                Map.of("about:givenName", givenName, "about:surname", SURNAME, "about:birthDate", BORN.toString());
        return started(send(somebody, "/run/about?guide=bekymring-for-trivsel", "about", "begin", child));
    }

    /** With a child of its own. */
    private static void aFamily(Session somebody) throws IOException {
        Map<String, String> child = Map.of(
                "begin:name",
                "Familien der ses",
                "begin:givenName",
                "Esben",
                "begin:surname",
                SURNAME,
                "begin:birthDate",
                BORN.toString(),
                "begin:cpr",
                NUMBER);
        send(somebody, "/family/new", "begin", "open", child);
    }

    /** About nobody yet: it can be attached to one of these children. */
    private static String anonymous(Session somebody) throws IOException {
        return started(send(somebody, "/run/start?guide=bekymring-for-trivsel", "start", "begin", Map.of()));
    }

    private static String started(HttpResponse<String> answer) {
        Matcher run = RUN.matcher(answer.headers().firstValue("Location").orElse(""));
        if (!run.find()) {
            throw new IllegalStateException("No run was started: " + answer.statusCode());
        }
        return run.group(1);
    }

    private static void say(Session somebody) throws IOException {
        send(somebody, "/feedback/new?" + STEP, "write", "send", Map.of("write:words", "Fristen mangler"));
    }

    /** About the child of the run, whom those asked do not see. */
    private static void ask(Session somebody, String run, Database database) throws IOException {
        Map<String, String> question = Map.of(
                "ask:unit",
                        refs(database, "org_unit where name = 'Familierådgivningen'")
                                .get(0),
                "ask:question", "Hvem taler med barnet?",
                "ask:named", "on");
        send(somebody, "/consultation/new?" + STEP + "&run=" + run, "ask", "send", question);
    }

    private static HttpResponse<String> send(
            Session somebody, String page, String form, String button, Map<String, String> typed) throws IOException {
        PageForm filled = PageForm.of(somebody.get(page), form, button);
        for (Map.Entry<String, String> field : typed.entrySet()) {
            filled = filled.with(field.getKey(), field.getValue());
        }
        HttpResponse<String> answer = filled.send(somebody);
        if (answer.statusCode() != 303) {
            throw new IllegalStateException(page + " was answered " + answer.statusCode());
        }
        return answer;
    }

    /** The draw goes by chance, so one look is put before the leader here. */
    private static void draw(Database database) {
        database.sql("""
                insert into spot_check (week, unit_ref, leader_ref, look_id, look_at, employee_ref, person_ref, kind,
                    relation, subject, why)
                select cast(date_trunc('week', now()) as date), u.ref, leader.ref, l.id, l.at, l.employee_ref,
                    l.person_ref, l.kind, l.relation, l.subject, 'CHANCE'
                from access_log l
                join person p on p.ref = l.person_ref and p.given_name = 'Ella' and p.surname = 'Synlighed'
                join employee e on e.ref = l.employee_ref
                join employment m on m.employee_id = e.id
                join org_unit u on u.id = m.unit_id
                join unit_leader ul on ul.unit_id = u.id
                join employee leader on leader.id = ul.employee_id and leader.name = 'Birgitte Almskov'
                order by l.id limit 1""");
    }

    private void values(Database database, List<String> runs) {
        String today = LocalDate.now(ZoneId.of("Europe/Copenhagen")).toString();
        values.put("run", runs);
        values.put("person", List.copyOf(persons.values()));
        values.put("employee", refs(database, "employee where name in ('Henrik Rosenlund', 'Mette Lærkegaard')"));
        values.put("unit", refs(database, "org_unit where name = 'Ellebækskolen'"));
        values.put("parent", values.get("unit"));
        values.put("account", refs(database, "account where user_name = 'laerer'"));
        values.put("employment", refs(database, "employment"));
        values.put("leader", refs(database, "unit_leader"));
        values.put("leave", refs(database, "leave"));
        values.put("served", refs(database, "unit_area"));
        values.put("guide", List.of("bekymring-for-trivsel"));
        values.put("guides", List.of("bekymring-for-trivsel"));
        families(database);
        values.put("task", refs(database, "task where person_ref is not null"));
        values.put("show", List.of("OPEN", "LATER", "WAITING"));
        values.put("step", List.of("0.1"));
        values.put("feedback", refs(database, "guide_feedback"));
        values.put("consultation", refs(database, "consultation_request where named"));
        values.put("of", List.of("mine"));
        values.put("answered", List.of("true"));
        values.put("edition", List.of("1"));
        values.put("card", List.of("true"));
        values.put("manuscript", refs(database, "guide_manuscript"));
        values.put("at", List.of("/levels"));
        values.put("point", refs(database, "contact_point"));
        values.put("situation", refs(database, "contact_situation"));
        values.put("area", refs(database, "area"));
        values.put("when", List.of("2026-12-24T10:00"));
        values.put("after", List.of("0"));
        values.put("pointer", List.of("/title"));
        values.put("seen", List.of("x"));
        values.put("asked", List.of("00000000-0000-0000-0000-000000000000"));
        values.put("group", List.of("FAMILIES"));
        values.put("words", List.of(SURNAME));
        values.put("value", List.of("x"));
        questions(today);
    }

    private void families(Database database) {
        values.put("family", refs(database, "family where name = 'Familien der ses'"));
        values.put(
                "member",
                refs(
                        database,
                        "family_member m where exists (select from family f where f.id = m.family_id"
                                + " and f.name = 'Familien der ses')"));
        values.put("handover", List.of("00000000-0000-0000-0000-000000000000"));
    }

    private void questions(String today) {
        values.put("q", List.of(SURNAME, "Ella"));
        values.put("page", List.of("1"));
        values.put("closed", List.of("true"));
        values.put("units", List.of("true"));
        values.put("from", List.of(today));
        values.put("until", List.of(today));
        values.put("day", List.of(today));
        values.put("year", List.of("2026"));
        values.put("age", List.of("FROM_6_TO_9"));
        values.put("level", List.of("1"));
        values.put("role", List.of("TEACHER"));
        values.put("sector", List.of("SCHOOL"));
        values.put("to", List.of("da"));
        values.put("back", List.of("/"));
        values.put("place", List.of("run/1"));
        values.put("logout_token", List.of("none"));
        values.put("out", List.of("true"));
        values.put("key", List.of("x"));
        values.put("userName", List.of("laerer"));
    }

    private static List<String> refs(Database database, String from) {
        return database.sql("select ref from " + from + " order by ref limit 2").stream()
                .map(row -> row.get(0))
                .toList();
    }
}
