package dk.enindgang.organisation.intake;

import dk.enindgang.organisation.Effect;
import dk.enindgang.organisation.Intake;
import dk.enindgang.organisation.Unknown;
import dk.enindgang.platform.RuleViolation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

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

    /** Units first, then colleagues, then what joins them. */
    IntakeReport take(IntakeFiles files) {
        units(rows(files, FileKind.UNITS));
        each(FileKind.EMPLOYEES, rows(files, FileKind.EMPLOYEES), row -> intake.take(row.employee()));
        each(FileKind.EMPLOYMENTS, rows(files, FileKind.EMPLOYMENTS), row -> intake.take(row.employment()));
        if (faults.isEmpty()) {
            intake.settle();
        }
        return new IntakeReport(lines, faults.size() > MOST_FAULTS ? faults.subList(0, MOST_FAULTS) : faults);
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
                fault(kind, row, new RuleViolation("organisation.intake.rule.twice", before));
            }
        }
        return once;
    }

    /** A unit may stand in the file before the one it stands under: those are tried again when that has come. */
    private void units(List<CsvRow> rows) {
        List<CsvRow> left = rows;
        int before;
        do {
            before = left.size();
            var later = new ArrayList<CsvRow>();
            for (CsvRow row : left) {
                try {
                    done(FileKind.UNITS, row, intake.take(row.unit()));
                } catch (Unknown parent) {
                    later.add(row);
                } catch (RuleViolation refused) {
                    fault(FileKind.UNITS, row, refused);
                }
            }
            left = later;
        } while (!left.isEmpty() && left.size() < before);
        each(FileKind.UNITS, left, row -> intake.take(row.unit()));
        lines.sort(java.util.Comparator.comparingInt(IntakeLine::line));
    }

    private void each(FileKind kind, List<CsvRow> rows, Function<CsvRow, Effect> taking) {
        for (CsvRow row : rows) {
            try {
                done(kind, row, taking.apply(row));
            } catch (RuleViolation refused) {
                fault(kind, row, refused);
            }
        }
    }

    private void done(FileKind kind, CsvRow row, Effect effect) {
        String about =
                kind == FileKind.EMPLOYMENTS ? row.cell("medarbejder") + ", " + row.cell("enhed") : row.cell("navn");
        lines.add(new IntakeLine(kind, row.line(), about, effect));
    }

    private void fault(FileKind kind, CsvRow row, RuleViolation refused) {
        faults.add(IntakeFault.of(kind, row.line(), refused));
    }
}
