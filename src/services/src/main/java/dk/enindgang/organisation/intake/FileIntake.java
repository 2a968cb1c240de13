package dk.enindgang.organisation.intake;

import dk.enindgang.organisation.Intake;
import dk.enindgang.organisation.Taken;
import dk.enindgang.platform.RuleViolation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes in the files of one upload, line by line, and gathers what cannot be taken (R3). */
final class FileIntake {

    /** More than that nobody reads; when they are mended the rest shows. */
    static final int MOST_FAULTS = 200;

    private final Intake intake;
    private final List<IntakeLine> lines = new ArrayList<>();
    private final List<IntakeFault> faults = new ArrayList<>();

    FileIntake(Intake intake) {
        this.intake = intake;
    }

    /** Units first, then colleagues, then what joins them; then whether somebody may leave who would. */
    IntakeReport take(IntakeFiles files) {
        var all = new ArrayList<FileLine>();
        for (FileKind kind : FileKind.values()) {
            rows(files, kind).forEach(row -> all.add(new FileLine(kind, row)));
        }
        intake.askAtTheEnd();
        InAnyOrder.take(all, this::take).forEach(this::refuse);
        leavers(all).values().forEach(this::requireMayLeave);
        if (faults.isEmpty()) {
            intake.settle();
        }
        lines.sort(Comparator.comparing(IntakeLine::file).thenComparing(IntakeLine::line));
        return new IntakeReport(lines, faults.size() > MOST_FAULTS ? faults.subList(0, MOST_FAULTS) : faults);
    }

    private void take(FileLine line) {
        Taken taken = taken(line);
        lines.add(new IntakeLine(line.kind(), line.row().line(), line.row().cell("nummer"), taken));
    }

    /** The last line about each colleague's employments. */
    private static Map<String, FileLine> leavers(List<FileLine> all) {
        var last = new LinkedHashMap<String, FileLine>();
        all.stream()
                .filter(line -> line.kind() == FileKind.EMPLOYMENTS)
                .forEach(line -> last.put(line.row().cell("medarbejder"), line));
        return last;
    }

    private void requireMayLeave(FileLine line) {
        try {
            intake.requireMayLeave(line.row().cell("medarbejder"));
        } catch (RuleViolation reason) {
            refuse(line, reason);
        }
    }

    private void refuse(FileLine line, RuleViolation reason) {
        faults.add(IntakeFault.of(line.kind(), line.row().line(), reason));
    }

    private Taken taken(FileLine line) {
        return switch (line.kind()) {
            case UNITS -> intake.take(line.row().unit());
            case EMPLOYEES -> intake.take(line.row().employee());
            case EMPLOYMENTS -> intake.take(line.row().employment());
        };
    }

    private List<CsvRow> rows(IntakeFiles files, FileKind kind) {
        byte[] bytes = files.files().get(kind);
        if (bytes == null) {
            return List.of();
        }
        Map<String, Integer> seen = new HashMap<>();
        var once = new ArrayList<CsvRow>();
        for (CsvRow row : new CsvTable(kind, faults).read(bytes)) {
            Integer before = seen.putIfAbsent(row.cell("nummer"), row.line());
            if (before == null) {
                once.add(row);
            } else {
                faults.add(
                        IntakeFault.of(kind, row.line(), new RuleViolation("organisation.intake.rule.twice", before)));
            }
        }
        return once;
    }

    private record FileLine(FileKind kind, CsvRow row) {}
}
