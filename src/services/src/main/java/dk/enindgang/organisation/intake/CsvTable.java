package dk.enindgang.organisation.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dk.enindgang.platform.CprPattern;
import dk.enindgang.platform.RuleViolation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The lines of a file with their numbers, each cell under the name of its column (R1, R6). */
final class CsvTable {

    static final int MOST_LINES = 10_000;

    private static final int LONGEST_CELL = 2_000;

    /** A sheet would run it; a phone number may begin with a plus. */
    private static final Pattern FORMULA = Pattern.compile("[=@\\t\\r].*|[+-](?![0-9 ]*$).*", Pattern.DOTALL);

    private final FileKind kind;
    private final List<IntakeFault> faults;
    private final List<CsvRow> rows = new ArrayList<>();

    CsvTable(FileKind kind, List<IntakeFault> faults) {
        this.kind = kind;
        this.faults = faults;
    }

    /** Empty if the file as a whole cannot be used; the faults say why. */
    List<CsvRow> read(byte[] bytes) {
        try {
            read(CsvText.of(bytes));
        } catch (RuleViolation refused) {
            faults.add(IntakeFault.of(kind, 1, refused));
        } catch (CsvParseException unreadable) {
            faults.add(fault(1, "organisation.intake.rule.unreadable"));
        }
        return rows;
    }

    private void read(String text) {
        List<String> columns = List.of();
        CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text);
        for (CsvRecord line : reader) {
            if (columns.isEmpty()) {
                columns = columns(line);
            } else if (rows.size() >= MOST_LINES) {
                throw new RuleViolation("organisation.intake.rule.tooManyLines", MOST_LINES);
            } else {
                row(line, columns);
            }
        }
    }

    /** What stands most often in the first line. */
    private static char separator(String text) {
        String first = text.lines().findFirst().orElse("");
        long semicolons = first.chars().filter(c -> c == ';').count();
        long commas = first.chars().filter(c -> c == ',').count();
        return commas > semicolons ? ',' : ';';
    }

    /** Each column once, in any order, some not at all; a column nobody knows is a misunderstanding, not something to pass over. */
    private List<String> columns(CsvRecord first) {
        if (first.getFieldCount() > kind.columns().size()) {
            throw new RuleViolation(
                    "organisation.intake.rule.tooManyColumns", kind.columns().size());
        }
        List<String> names = first.getFields().stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        for (String wanted : kind.columns()) {
            long count = names.stream().filter(wanted::equals).count();
            if (count > 1 || (count == 0 && !kind.optional().contains(wanted))) {
                throw new RuleViolation("organisation.intake.rule.column", wanted, String.join(", ", kind.columns()));
            }
        }
        for (int i = 0; i < names.size(); i++) {
            if (!kind.columns().contains(names.get(i))) {
                throw new RuleViolation(
                        "organisation.intake.rule.unknownColumn", i + 1, String.join(", ", kind.columns()));
            }
        }
        return names;
    }

    private void row(CsvRecord line, List<String> columns) {
        if (line.getFieldCount() != columns.size()) {
            faults.add(fault(line.getStartingLineNumber(), "organisation.intake.rule.cells", columns.size()));
            return;
        }
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            String cell = line.getField(i);
            String refusal = refusal(cell);
            if (!refusal.isEmpty()) {
                faults.add(fault(line.getStartingLineNumber(), refusal, columns.get(i)));
                return;
            }
            cells.put(columns.get(i), cell.strip());
        }
        rows.add(new CsvRow((int) line.getStartingLineNumber(), cells));
    }

    private static String refusal(String cell) {
        if (cell.length() > LONGEST_CELL) {
            return "organisation.intake.rule.longCell";
        }
        if (FORMULA.matcher(cell).matches()) {
            return "organisation.intake.rule.formula";
        }
        return CprPattern.in(cell) ? "organisation.intake.rule.cpr" : "";
    }

    private IntakeFault fault(long line, String key, Object... arguments) {
        return IntakeFault.of(kind, line, new RuleViolation(key, arguments));
    }
}
