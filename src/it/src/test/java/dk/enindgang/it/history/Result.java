package dk.enindgang.it.history;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What was measured so far, as a table. */
final class Result {

    private static final double MILLIS = 1_000;

    private final List<Double> ready = new ArrayList<>();
    private final List<Double> loads = new ArrayList<>();
    private int kills;
    private int earlyKills;
    private int databaseKills;
    private int excused;
    private List<String> troubles = List.of();
    private List<Command> history = List.of();
    private final Set<Fault> faults = new LinkedHashSet<>();
    private final Map<String, String> measured = new LinkedHashMap<>();

    void killed(boolean whileStarting) {
        kills++;
        earlyKills += whileStarting ? 1 : 0;
    }

    /** One of the kills, at which the database fell too. */
    void killedDatabase() {
        databaseKills++;
    }

    /** With what the machine has to do besides. */
    void readyAfter(long millis) {
        ready.add(millis / MILLIS);
        loads.add(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    void troubled(Troubles... found) {
        troubles = Arrays.stream(found).flatMap(one -> one.all().stream()).toList();
        excused = Arrays.stream(found).mapToInt(Troubles::excused).sum();
    }

    void checked(List<Command> commands, List<Fault> found) {
        history = commands;
        faults.addAll(found);
    }

    void delivered(int stored, int received) {
        measured("events stored / received", stored + " / " + received);
    }

    /** Another line of the table. */
    void measured(String what, String figure) {
        measured.put(what, figure);
    }

    int kills() {
        return kills;
    }

    /** Whatever was found at any time, also what has been written over since. */
    List<Fault> faults() {
        return List.copyOf(faults);
    }

    /** What went wrong for people though nobody did the server any harm. */
    List<String> troubles() {
        return troubles;
    }

    long count(Ending ending) {
        return history.stream().filter(command -> command.is(ending)).count();
    }

    long count(Way way, Ending ending) {
        return of(way, EnumSet.allOf(Move.class)).stream()
                .filter(command -> command.is(ending))
                .count();
    }

    long acknowledged(Move move) {
        return history.stream()
                .filter(command -> command.move() == move && command.is(Ending.ACKNOWLEDGED))
                .count();
    }

    long acknowledged(Way way, Move move) {
        return of(way, EnumSet.of(move)).stream()
                .filter(command -> command.is(Ending.ACKNOWLEDGED))
                .count();
    }

    String table() {
        var lines = new ArrayList<String>();
        lines.add(line(
                "kills (of them while starting, with database)",
                kills + " (" + earlyKills + ", " + databaseKills + ")"));
        lines.add(line("commands acknowledged / refused / unknown / failed", counts(history)));
        lines.addAll(moves());
        for (Fault.Kind kind : Fault.Kind.values()) {
            long found = faults.stream().filter(fault -> fault.kind() == kind).count();
            lines.add(line(kind.name().toLowerCase(Locale.ROOT).replace('_', ' '), Long.toString(found)));
        }
        lines.add(line("troubles (failures around a kill, excused)", troubles.size() + " (" + excused + ")"));
        measured.forEach((what, figure) -> lines.add(line(what, figure)));
        lines.add(line("ready again, p50 / max seconds", middleAndMost(ready)));
        lines.add(line("load of the machine, p50 / max", middleAndMost(loads)));
        return String.join("\n", lines) + "\n";
    }

    /** Those who have come in different ways apart. */
    private List<String> moves() {
        var lines = new ArrayList<String>();
        List<Way> ways = history.stream().map(Command::way).distinct().sorted().toList();
        if (ways.size() > 1) {
            ways.forEach(way -> lines.add(line("  " + way.words(), counts(of(way, EnumSet.allOf(Move.class))))));
        }
        for (Move move : Move.values()) {
            for (Way way : ways) {
                List<Command> moves = of(way, EnumSet.of(move));
                if (!moves.isEmpty()) {
                    lines.add(line("  " + move + (ways.size() > 1 ? " " + way.words() : ""), counts(moves)));
                }
            }
        }
        return lines;
    }

    private List<Command> of(Way way, Set<Move> moves) {
        return history.stream()
                .filter(one -> one.way() == way && moves.contains(one.move()))
                .toList();
    }

    private static String counts(List<Command> commands) {
        return Arrays.stream(Ending.values())
                .map(ending -> Long.toString(
                        commands.stream().filter(one -> one.is(ending)).count()))
                .collect(Collectors.joining(" / "));
    }

    private static String middleAndMost(List<Double> measured) {
        if (measured.isEmpty()) {
            return "-";
        }
        List<Double> sorted = measured.stream().sorted().toList();
        return String.format(Locale.ROOT, "%.1f / %.1f", sorted.get(sorted.size() / 2), sorted.get(sorted.size() - 1));
    }

    private static String line(String what, String value) {
        return String.format(Locale.ROOT, "%-52s %s", what, value);
    }
}
