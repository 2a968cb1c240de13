package dk.enindgang.it.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What was measured so far, as a table. */
final class Result {

    private static final double MILLIS = 1_000;

    private final List<Long> ready = new ArrayList<>();
    private int kills;
    private int earlyKills;
    private List<Command> history = List.of();
    private final Set<Fault> faults = new LinkedHashSet<>();
    private String events = "not asked yet";

    void killed(boolean whileStarting) {
        kills++;
        earlyKills += whileStarting ? 1 : 0;
    }

    void readyAfter(long millis) {
        ready.add(millis);
    }

    void checked(List<Command> commands, List<Fault> found) {
        history = commands;
        faults.addAll(found);
    }

    void delivered(int stored, int received) {
        events = stored + " / " + received;
    }

    int kills() {
        return kills;
    }

    /** Whatever was found at any time, also what has been written over since. */
    List<Fault> faults() {
        return List.copyOf(faults);
    }

    long count(Ending ending) {
        return history.stream().filter(command -> command.is(ending)).count();
    }

    String table() {
        var lines = new ArrayList<String>();
        lines.add(line("kills (of them while starting)", kills + " (" + earlyKills + ")"));
        lines.add(line(
                "commands acknowledged / refused / unknown",
                count(Ending.ACKNOWLEDGED) + " / " + count(Ending.REFUSED) + " / " + count(Ending.UNKNOWN)));
        for (Move move : Move.values()) {
            lines.add(line("  " + move, counts(move)));
        }
        for (Fault.Kind kind : Fault.Kind.values()) {
            long found = faults.stream().filter(fault -> fault.kind() == kind).count();
            lines.add(line(kind.name().toLowerCase(Locale.ROOT).replace('_', ' '), Long.toString(found)));
        }
        lines.add(line("events stored / received", events));
        lines.add(
                line("ready again, p50 / max seconds", seconds(ready.size() / 2) + " / " + seconds(ready.size() - 1)));
        return String.join("\n", lines) + "\n";
    }

    private String counts(Move move) {
        return Arrays.stream(Ending.values())
                .map(ending -> Long.toString(history.stream()
                        .filter(one -> one.move() == move && one.is(ending))
                        .count()))
                .collect(Collectors.joining(" / "));
    }

    private String seconds(int place) {
        return ready.isEmpty()
                ? "-"
                : String.format(
                        Locale.ROOT, "%.1f", ready.stream().sorted().toList().get(place) / MILLIS);
    }

    private static String line(String what, String value) {
        return String.format(Locale.ROOT, "%-44s %s", what, value);
    }
}
