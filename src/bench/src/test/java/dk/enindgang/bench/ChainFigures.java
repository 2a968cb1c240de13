package dk.enindgang.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** D7: the log of a year is sealed and verified, a break is named, and months whose time is up go. */
final class ChainFigures {

    private static final int WHOLE = 0;
    private static final int BROKEN = 3;
    private static final double GOAL_SECONDS = 60;
    private static final double GOAL_FORGET_SECONDS = 2;
    private static final int MONTHS_KEPT = 13;
    private static final String DELETED =
            "select coalesce(sum(n_tup_del), 0)::bigint from pg_stat_user_tables where relname like 'access_log_2%'";

    private final Parts parts;
    private final Municipality municipality;
    private final LogScale log;
    private final Report report;

    ChainFigures(Parts parts, Municipality municipality, LogScale log, Report report) {
        this.parts = parts;
        this.municipality = municipality;
        this.log = log;
        this.report = report;
    }

    void seal() {
        Report.say("the log of a year is filled and sealed");
        log.fillYear();
        double before = Cpu.millisOfFamily(municipality.process());
        long start = System.nanoTime();
        log.seal();
        long rows = municipality.number("select sum(cardinality(row_ids)) from access_log_block");
        if (rows != LogScale.YEAR) {
            throw new IllegalStateException(rows + " rows were sealed");
        }
        report.tell(
                "D7",
                String.format(Locale.ROOT, "sealing %,d rows in %,d blocks", rows, blocks()),
                String.format(
                        Locale.ROOT,
                        "%.0f s CPU, wall %.0f s",
                        (Cpu.millisOfFamily(municipality.process()) - before) / 1e3,
                        seconds(start)),
                "–",
                "–");
    }

    private long blocks() {
        return municipality.number("select count(*) from access_log_block");
    }

    void verify(int rounds) throws IOException, InterruptedException {
        Report.say("the log of a year is verified");
        var walls = new java.util.ArrayList<Double>();
        var cpus = new java.util.ArrayList<Double>();
        for (int i = 0; i < rounds; i++) {
            double before = Cpu.millisOfFamily(municipality.process());
            long start = System.nanoTime();
            Said said = verified();
            walls.add(seconds(start));
            cpus.add((Cpu.millisOfFamily(municipality.process()) - before) / 1e3);
            if (said.code() != WHOLE || !said.text().contains(String.format(Locale.ROOT, "%,d", LogScale.YEAR))) {
                throw new IllegalStateException(said.toString());
            }
        }
        double wall = Spread.of(walls).median();
        report.add(
                "D7",
                String.format(Locale.ROOT, "deploy/verify-access-log, %,d rows in 13 months", LogScale.YEAR),
                "wall " + Spread.of(walls).in("s") + "; PostgreSQL "
                        + Spread.of(cpus).in("s CPU"),
                "–",
                "–",
                "≤ 60 s",
                wall <= GOAL_SECONDS);
    }

    /** Two rows are not as they were; the first of them is named, and when it is put right, the second. */
    void broken() throws IOException, InterruptedException {
        long changed = row(3);
        long missing = row(9);
        String relation = municipality
                .texts("select relation from access_log where id = " + changed)
                .get(0);
        log.execute(
                "update access_log set relation = 'OTHER' where id = " + changed,
                "create table bench_kept as select * from access_log where id = " + missing,
                "delete from access_log where id = " + missing);
        named("a row is missing, a later one changed", missing);
        log.execute("insert into access_log select * from bench_kept", "drop table bench_kept");
        named("one row in the middle is changed", changed);
        log.execute("update access_log set relation = '" + relation + "' where id = " + changed);
        if (verified().code() != WHOLE) {
            throw new IllegalStateException("the log is not as it was");
        }
    }

    /** One in the middle of a month. */
    private long row(int monthsAgo) {
        List<String> months = log.months();
        String today = municipality
                .texts("select 'access_log_' || to_char((date_trunc('month', now() at time zone 'UTC')"
                        + " - interval '" + monthsAgo + " months'), 'YYYY_MM')")
                .get(0);
        if (!months.contains(today)) {
            throw new IllegalStateException("no month " + today);
        }
        return municipality.number("select id from " + today + " order by at offset 200000 limit 1");
    }

    private void named(String what, long row) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Said said = verified();
        double wall = seconds(start);
        boolean found = said.code() == BROKEN && said.text().contains("row " + row + " ");
        report.add(
                "D7",
                what,
                String.format(Locale.ROOT, "%s in %.1f s", found ? "named" : "not named: " + said.text(), wall),
                "–",
                "–",
                "the first is named, ≤ 60 s",
                found && wall <= GOAL_SECONDS);
    }

    /** Of eighteen months those are taken away that are older than thirteen; nothing is deleted row by row. */
    void forget() throws IOException, InterruptedException {
        Report.say("months whose time is up");
        List<String> before = log.months();
        long looks = log.looks();
        long deleted = municipality.number(DELETED);
        double cpu = Cpu.millisOfFamily(municipality.process());
        long start = System.nanoTime();
        long gone = municipality.number("select access_log_forget(" + MONTHS_KEPT + ")");
        double wall = seconds(start);
        cpu = Cpu.millisOfFamily(municipality.process()) - cpu;
        List<String> after = log.months();
        boolean oldest = before.subList((int) gone, before.size()).equals(after);
        boolean whole = verified().code() == WHOLE;
        boolean none = municipality.number(DELETED) == deleted;
        report.add(
                "D7",
                String.format(
                        Locale.ROOT,
                        "%d of %d months taken away, %,d of %,d rows",
                        gone,
                        before.size() - 3,
                        looks - log.looks(),
                        looks),
                String.format(
                        Locale.ROOT,
                        "%.0f ms, %.0f ms CPU; %s; the chain of the rest %s",
                        wall * 1e3,
                        cpu,
                        none ? "no row deleted" : "ROWS DELETED",
                        whole ? "fits" : "IS BROKEN"),
                "–",
                "–",
                "whole tables, ≤ 2 s",
                gone == 4 && oldest && none && whole && wall <= GOAL_FORGET_SECONDS);
    }

    /** What the command said. */
    private record Said(int code, String text) {}

    private Said verified() throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                        parts.root().resolve("deploy/verify-access-log").toString(),
                        "--program",
                        parts.product().toString(),
                        "--driver",
                        StartFigures.driver().get(1))
                .redirectErrorStream(true);
        Map<String, String> environment = builder.environment();
        environment.putAll(municipality.settings());
        environment.put("JAVA_HOME", Path.of(System.getProperty("java.home")).toString());
        Process process = builder.start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), text.strip());
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
