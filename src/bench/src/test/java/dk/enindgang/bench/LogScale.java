package dk.enindgang.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Fills the access log with the looks of years, takes them out and puts them back, and leaves it empty at the end. */
final class LogScale implements AutoCloseable {

    /** A year of a municipality of size S1, in the month we are in and the twelve before. */
    static final long YEAR = 6_600_000;

    /** What is missing to ten million, in the five months before those. */
    static final long BEFORE = 3_400_000;

    private static final String MONTHS = "select c.relname from pg_inherits i join pg_class c on c.oid = i.inhrelid"
            + " where i.inhparent = 'access_log'::regclass order by c.relname";

    private final Municipality municipality;
    private final Map<String, String> out = new LinkedHashMap<>();

    LogScale(Municipality municipality) {
        this.municipality = municipality;
        clear();
        execute(Municipality.text("scale-log.sql"));
    }

    void fillYear() {
        fill(YEAR, 12, 0);
    }

    void fillBefore() {
        fill(BEFORE, 17, 13);
    }

    private void fill(long looks, int oldest, int newest) {
        execute(
                "set maintenance_work_mem = '256MB'",
                "set max_parallel_maintenance_workers = 0",
                "call bench_log(" + looks + ", " + oldest + ", " + newest + ")",
                "vacuum access_log");
    }

    /** By the product's own function, block after block, each in a transaction of its own. */
    void seal() {
        execute(
                "set synchronous_commit = off",
                "do $$ begin loop exit when access_log_seal() = 0; commit; end loop; end $$",
                "analyze access_log_block");
    }

    long looks() {
        return municipality.number("select count(*) from access_log");
    }

    List<String> months() {
        return municipality.texts(MONTHS);
    }

    /** All months but an empty one for today are out of the log. */
    void few() {
        if (!out.isEmpty()) {
            return;
        }
        String today = "access_log_"
                + municipality
                        .texts("select to_char(now() at time zone 'UTC', 'YYYY_MM')")
                        .get(0);
        for (String month : months()) {
            out.put(
                    month,
                    municipality
                            .texts("select pg_get_expr(relpartbound, oid) from pg_class where relname = '" + month
                                    + "'")
                            .get(0));
            execute("alter table access_log detach partition " + month);
        }
        execute("create table access_log_few partition of access_log " + out.get(today), "analyze access_log_few");
    }

    /** All are back. */
    void many() {
        if (out.isEmpty()) {
            return;
        }
        execute("drop table access_log_few");
        out.forEach((month, bound) -> execute("alter table access_log attach partition " + month + " " + bound));
        out.clear();
    }

    /** As the superuser, each statement by itself. */
    void execute(String... statements) {
        try (Connection connection = municipality.connect();
                Statement statement = connection.createStatement()) {
            for (String one : statements) {
                statement.execute(one);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void clear() {
        months().forEach(month -> execute("drop table " + month));
        execute(
                "truncate access_log_block, access_log_forgotten, spot_check",
                "select access_log_prepare(3)",
                "drop procedure if exists bench_log",
                "drop table if exists bench_looker, bench_looked_at");
    }

    @Override
    public void close() {
        many();
        clear();
    }
}
