package dk.enindgang.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** D7: whoever controls asks a log of that size, by person, by colleague and by days. */
final class LookSearch {

    private static final String CONTROLLER = "kontrol";
    private static final int PAGES = 40;
    private static final int WARM = 200;
    private static final int ASKED = 4;
    private static final double GOAL_MILLIS = 50;
    private static final Pattern READ = Pattern.compile(" on (access_log_\\d{4}_\\d{2}) ");
    private static final Pattern TIME = Pattern.compile("Execution Time: ([0-9.]+) ms");

    /** Those looked at, or looking, the most of all or the least. */
    private static final String ASK = "select %1$s from access_log where at > now() - interval '40 days'"
            + " and %1$s in (select %2$s from %3$s) group by 1 order by count(*) %4$s, 1 limit %5$d";

    private final Scene scene;
    private final Report report;
    private final Visitor controller;

    LookSearch(Scene scene, Report report) {
        this.scene = scene;
        this.report = report;
        this.controller = Visitor.signedIn(scene.micro().address(), CONTROLLER);
    }

    void measure(String size) throws SQLException {
        Report.say("the log is asked");
        LocalDate today = LocalDate.now(java.time.ZoneOffset.UTC);
        LocalDate within = today.minusMonths(4).withDayOfMonth(8);
        List<String> people = often("person_ref", "person", "bench_looked_at");
        List<String> colleagues = often("employee_ref", "employee", "bench_looker");
        List<String> anyPeople = rarelyToo(people, "person_ref", "person", "bench_looked_at");
        List<String> anyColleagues = rarelyToo(colleagues, "employee_ref", "employee", "bench_looker");
        ask(size, "by person, a year, newest first", "person", anyPeople, today.minusMonths(12), today, 13);
        ask(size, "by person, ten days", "person", people, within, within.plusDays(9), 1);
        ask(size, "by colleague, a year, newest first", "employee", anyColleagues, today.minusMonths(12), today, 13);
        ask(size, "by colleague, one day", "employee", colleagues, within, within, 1);
    }

    private List<String> often(String column, String of, String table) {
        return scene.municipality().texts(ASK.formatted(column, of, table, "desc", ASKED));
    }

    private List<String> rarelyToo(List<String> often, String column, String of, String table) {
        var all = new ArrayList<>(often);
        all.addAll(scene.municipality().texts(ASK.formatted(column, of, table, "asc", ASKED)));
        return all;
    }

    private void ask(
            String size, String what, String about, List<String> refs, LocalDate from, LocalDate until, int most)
            throws SQLException {
        List<String> addresses = refs.stream()
                .map(ref -> "/access/looks?" + about + "=" + ref + "&from=" + from + "&until=" + until)
                .toList();
        scene.meter().requests(WARM, i -> page(addresses, i));
        Cost cost = scene.meter().requests(PAGES, i -> page(addresses, i));
        List<Double> millis = new ArrayList<>();
        Set<String> months = new TreeSet<>();
        for (int i = 0; i < addresses.size(); i++) {
            int one = i;
            LoggedStatement asked = new StatementLog(scene.municipality())
                    .of(() -> page(addresses, one)).stream()
                            .filter(statement -> statement.sql().contains("from access_log l"))
                            .findFirst()
                            .orElseThrow();
            millis.add(explain(asked, months));
        }
        double worst = Spread.of(millis).greatest();
        boolean fitting = !months.isEmpty()
                && months.size() <= most
                && months.stream().allMatch(month -> isWithin(month, from, until));
        report.add(
                "D7",
                "search in " + size + " looks: " + what,
                String.format(
                        Locale.ROOT,
                        "statement %s; page %.1f ms CPU, wall %.1f; %d of 13 months read",
                        Spread.of(millis).in("ms"),
                        cost.cpu(),
                        cost.wall(),
                        months.size()),
                "–",
                "–",
                "≤ 50 ms, only the months asked for",
                worst <= GOAL_MILLIS && fitting);
    }

    private void page(List<String> addresses, int number) {
        controller.get(addresses.get(number % addresses.size())).mustShow("<tr>", 2);
    }

    private static boolean isWithin(String month, LocalDate from, LocalDate until) {
        String days = month.substring("access_log_".length()).replace('_', '-');
        // The first hours of a Danish month belong to the month before in the log.
        return days.compareTo(from.minusDays(1).toString().substring(0, 7)) >= 0
                && days.compareTo(until.toString().substring(0, 7)) <= 0;
    }

    /** With the rights of the application and as the system, which is how this door asks. */
    private double explain(LoggedStatement asked, Set<String> months) throws SQLException {
        try (Connection connection = scene.municipality().connectAsApplication();
                Statement statement = connection.createStatement()) {
            statement.execute("select set_config('enindgang.acting', 'system', false)");
            String plan = "";
            for (int i = 0; i < 3; i++) {
                plan = plan(statement, asked.literal());
            }
            for (String line : plan.split("\n", -1)) {
                Matcher read = READ.matcher(line);
                if (read.find() && !line.contains("never executed")) {
                    months.add(read.group(1));
                }
            }
            Matcher time = TIME.matcher(plan);
            if (!time.find()) {
                throw new IllegalStateException(plan);
            }
            return Double.parseDouble(time.group(1));
        }
    }

    private static String plan(Statement statement, String sql) throws SQLException {
        var plan = new StringBuilder();
        try (ResultSet rows = statement.executeQuery("explain (analyze) " + sql)) {
            while (rows.next()) {
                plan.append(rows.getString(1)).append('\n');
            }
        }
        return plan.toString();
    }
}
