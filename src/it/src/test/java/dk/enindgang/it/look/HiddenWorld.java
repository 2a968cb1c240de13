package dk.enindgang.it.look;

import dk.enindgang.it.product.Database;
import dk.enindgang.it.product.Hidden;
import dk.enindgang.it.product.PageForm;
import dk.enindgang.it.product.PostOffice;
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
import java.util.stream.Stream;

/** What whoever may see the hidden persons does with some of them: a family, a run with tasks, a question, a note, a mail. */
final class HiddenWorld {

    private static final Pattern RUN = Pattern.compile("run=([0-9a-f-]{36})");
    private static final String QUESTION = "Hvem taler med barnet, som ingen ser?";
    private static final String BORN = "2016-02-03";

    /** The families of two of the hundred, and the one that is opened here. */
    private static final String SOME = "('Familien Skjulborgaa', 'Familien Skjulborgdv', 'Familien Skjulborgzz')";

    private final Database database;
    private final Session may;
    private final Map<String, List<String>> values = new TreeMap<>();

    HiddenWorld(Product product) throws IOException {
        database = product.database();
        may = Session.of(product, Hidden.WHO_MAY);
        open();
        String run = begin();
        send("/task/outcome?run=" + run, "outcome", "create", Map.of());
        ask(run);
        values.put("run", List.of(run));
        values.put("family", refs("family where name in " + SOME));
        values.put(
                "member",
                refs("family_member m where exists (select from family f where f.id = m.family_id and f.name in " + SOME
                        + ")"));
        values.put(
                "person", refs("person where surname in ('Skjulborgaa', 'Skjulborgdv', 'Skjulborgyy', 'Skjulborgzz')"));
        send(
                "/contact/note?family=" + values.get("family").get(0),
                "write",
                "save",
                Map.of("write:words", "Talt med mor"));
        values.put("task", refs("task where run_ref = '" + run + "'"));
        values.put("consultation", refs("consultation_request where question = '" + QUESTION + "'"));
        values.put(
                "employee",
                refs("employee e where exists (select from employee_account k join account a on a.ref = k.account_ref"
                        + " where k.employee_id = e.id and a.user_name = '" + Hidden.WHO_MAY + "')"));
        values.put("unit", refs("org_unit where name = 'Familiehuset'"));
        values.put("account", refs("account where user_name = '" + Hidden.WHO_MAY + "'"));
        others();
        mail();
    }

    /** What every look needs besides whom it is about. */
    private void others() {
        String today = LocalDate.now(ZoneId.of("Europe/Copenhagen")).toString();
        values.put("guide", List.of("bekymring-for-trivsel"));
        values.put("guides", List.of("bekymring-for-trivsel"));
        values.put("step", List.of("0.1"));
        values.put("page", List.of("1"));
        values.put("closed", List.of("true"));
        values.put("units", List.of("true"));
        values.put("from", List.of(today));
        values.put("until", List.of(today));
        values.put("q", List.of("Dulgt"));
        values.put("show", List.of("OPEN", "INBOX", "WAITING", "DONE"));
        values.put("of", List.of("mine"));
        values.put("card", List.of("true"));
    }

    Session whoMay() {
        return may;
    }

    /** What can be put into this parameter of an address; nothing where it is about nobody. */
    List<String> values(String parameter) {
        return values.getOrDefault(parameter, List.of());
    }

    /** Nobody else is shown that one of these is there, whatever she looks for; a run shows its guide alone. */
    List<String> refs() {
        return Stream.of("family", "person")
                .flatMap(one -> values(one).stream())
                .toList();
    }

    private void open() throws IOException {
        send(
                "/family/new",
                "begin",
                "open",
                Map.of(
                        "begin:name", "Familien Skjulborgzz",
                        "begin:givenName", "Dulgt",
                        "begin:surname", "Skjulborgzz",
                        "begin:birthDate", BORN,
                        "begin:protection", "ADDRESS",
                        "begin:address", "Gemtvejzz 7",
                        "begin:phone", "+000 0123 4567 99",
                        "begin:institution", "Dulgtskolezz"));
    }

    private String begin() throws IOException {
        HttpResponse<String> answer = send(
                "/run/about?guide=bekymring-for-trivsel",
                "about",
                "begin",
                Map.of(
                        "about:givenName", "Dulgt",
                        "about:surname", "Skjulborgyy",
                        "about:birthDate", BORN,
                        "about:protection", "ADDRESS"));
        Matcher run = RUN.matcher(answer.headers().firstValue("Location").orElse(""));
        if (!run.find()) {
            throw new IllegalStateException("No run was started");
        }
        return run.group(1);
    }

    private void ask(String run) throws IOException {
        send(
                "/consultation/new?guide=bekymring-for-trivsel&step=0.1&run=" + run,
                "ask",
                "send",
                Map.of(
                        "ask:unit",
                        refs("org_unit where name = 'Familierådgivningen'").get(0),
                        "ask:question",
                        QUESTION,
                        "ask:named",
                        "on"));
    }

    private HttpResponse<String> send(String page, String form, String button, Map<String, String> typed)
            throws IOException {
        PageForm filled = PageForm.of(may.get(page), form, button);
        for (Map.Entry<String, String> field : typed.entrySet()) {
            filled = filled.with(field.getKey(), field.getValue());
        }
        HttpResponse<String> answer = filled.send(may);
        if (answer.statusCode() != 303) {
            throw new IllegalStateException(page + " was answered " + answer.statusCode());
        }
        return answer;
    }

    /** One waits for whoever may see them, about a task of theirs. */
    private void mail() {
        database.sql("""
                insert into reminder_mail (employee_ref, kind, about, made_at, next_at)
                select '%s', 'NEW_TASK', '%s', now(), now()""".formatted(values("employee").get(0), values("task").get(0)));
    }

    /** Handed in, and come. */
    boolean isMailed() {
        List<String> addresses = database.sql("select mail from employee where ref = '"
                        + values("employee").get(0) + "'")
                .get(0);
        return !PostOffice.mailFor(addresses.get(0)).isEmpty() && isHandedIn();
    }

    private boolean isHandedIn() {
        return database.number("select count(*) from reminder_mail where sent_at is not null and about = '"
                        + values("task").get(0) + "'")
                == 1;
    }

    private List<String> refs(String from) {
        return database.sql("select ref from " + from + " order by ref").stream()
                .map(row -> row.get(0))
                .toList();
    }
}
