package dk.enindgang.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What PostgreSQL is asked by the application during one request, from PostgreSQL's own log. */
final class StatementLog {

    private static final int TRIES = 5;
    private static final Pattern ENTRY = Pattern.compile("^<(\\d+)@([^@]*)@(\\d+)>(\\w+):\\s+(.*)$", Pattern.DOTALL);
    private static final Pattern SQL = Pattern.compile("^(?:statement|execute [^:]*):\\s?(.*)$", Pattern.DOTALL);

    private final Municipality municipality;

    StatementLog(Municipality municipality) {
        this.municipality = municipality;
    }

    /** The statements of one request; of several tries the shortest, since what else goes on can only add to them. */
    List<LoggedStatement> of(Runnable request) {
        try (Connection connection = municipality.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("alter system set log_line_prefix = '<%p@%a@%x>'");
            statement.execute("alter system set log_statement = 'all'");
            statement.execute("select pg_reload_conf(), pg_sleep(0.5)");
            try {
                return IntStream.range(0, TRIES)
                        .mapToObj(i -> once(request))
                        .min(Comparator.comparingInt(List::size))
                        .orElseThrow();
            } finally {
                statement.execute("alter system reset log_line_prefix");
                statement.execute("alter system reset log_statement");
                statement.execute("select pg_reload_conf(), pg_sleep(0.5)");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<LoggedStatement> once(Runnable request) {
        int before = log().length();
        request.run();
        return parse(log().substring(before));
    }

    private String log() {
        try {
            return new String(Files.readAllBytes(municipality.log()), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of the application only; a line that begins with a tabulator goes on with the one before. */
    static List<LoggedStatement> parse(String log) {
        List<LoggedStatement> found = new ArrayList<>();
        for (String entry : log.replace("\n\t", "\n ").split("\n(?=<\\d+@)")) {
            Matcher line = ENTRY.matcher(entry.strip());
            if (!line.matches() || !line.group(2).equals("en-indgang")) {
                continue;
            }
            Matcher sql = SQL.matcher(line.group(5));
            if (line.group(4).equals("LOG") && sql.matches()) {
                found.add(new LoggedStatement(line.group(1), !line.group(3).equals("0"), sql.group(1), ""));
            } else if (line.group(4).equals("DETAIL") && !found.isEmpty()) {
                LoggedStatement last = found.remove(found.size() - 1);
                found.add(new LoggedStatement(last.backend(), last.writes(), last.sql(), line.group(5)));
            }
        }
        return found;
    }

    /** Only what a page asks for. */
    static List<LoggedStatement> work(List<LoggedStatement> all) {
        return all.stream()
                .filter(LoggedStatement::isWork)
                .filter(one -> !one.isOfTheRelay())
                .toList();
    }

    /** Commits of transactions that wrote, those of the relay left out. */
    static long commits(List<LoggedStatement> all) {
        long commits = 0;
        for (int i = 0; i < all.size(); i++) {
            LoggedStatement one = all.get(i);
            commits += one.is("COMMIT") && one.writes() && !ofTheRelay(all.subList(0, i), one.backend()) ? 1 : 0;
        }
        return commits;
    }

    private static boolean ofTheRelay(List<LoggedStatement> before, String backend) {
        List<LoggedStatement> work = before.stream()
                .filter(one -> one.backend().equals(backend) && one.isWork())
                .toList();
        return work.isEmpty() || work.get(work.size() - 1).isOfTheRelay();
    }
}
