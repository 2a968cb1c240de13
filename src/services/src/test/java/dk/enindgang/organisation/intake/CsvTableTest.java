package dk.enindgang.organisation.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** R1, R6. */
class CsvTableTest {

    private static final String HEAD = "nummer;navn;art;hører under;fra;til\n";
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final List<IntakeFault> faults = new ArrayList<>();

    @Test
    void semicolonsAndCommasInBothCharacterSetsWithAndWithoutAMark() {
        String lines = HEAD + "7;\"Ellebæk; skole\";SCHOOL;;01-08-2026;\n";
        for (byte[] bytes : List.of(
                lines.getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + lines).getBytes(StandardCharsets.UTF_8),
                lines.getBytes(WINDOWS),
                lines.replace("\n", "\r\n").getBytes(WINDOWS),
                lines.replace("; skole", "$")
                        .replace(';', ',')
                        .replace("$", "; skole")
                        .getBytes(StandardCharsets.UTF_8))) {
            List<CsvRow> rows = read(bytes);
            assertThat(faults).isEmpty();
            assertThat(rows).singleElement().satisfies(row -> {
                assertThat(row.line()).isEqualTo(2);
                assertThat(row.unit().name()).isEqualTo("Ellebæk; skole");
                assertThat(row.unit().period().getBegins()).isEqualTo("2026-08-01");
            });
        }
    }

    @Test
    void columnsMayStandInAnyOrderAndLinesKeepTheirNumbers() {
        List<CsvRow> rows = read(
                "NAVN;nummer;art;fra;til;Hører Under\n\"To\nlinjer\";1;SCHOOL;2026-08-01;;\n\nEn;2;OTHER;1.8.2026;;1\n");
        assertThat(rows).extracting(CsvRow::line).containsExactly(2, 5);
        assertThat(rows.get(1).unit().parent()).isEqualTo("1");
    }

    @ParameterizedTest
    @CsvSource({
        "PK\u0003\u0004 zip, spreadsheet",
        "'', empty",
        "' ', empty",
        "'nummer;navn', column",
        "'nummer;nummer;navn;art;fra;til', column",
        "'nummer;navn;art;hører under;fra;til;cpr', tooManyColumns",
        "'nummer;navn;art;overenhed;fra;til', column",
        "'nummer;navn;navn;art;hører under;fra;til', tooManyColumns"
    })
    void aFileThatIsSomethingElseIsRefusedAsAWhole(String text, String reason) {
        assertThat(read(text)).isEmpty();
        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.key()).isEqualTo("organisation.intake.rule." + reason);
            assertThat(fault.line()).isEqualTo(1);
        });
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        for (byte[] bytes : List.of(
                (HEAD + "7;a\0b;SCHOOL;;2026-08-01;").getBytes(StandardCharsets.UTF_8),
                HEAD.getBytes(StandardCharsets.UTF_16),
                new byte[] {(byte) 0x81, (byte) 0x8d})) {
            faults.clear();
            assertThat(read(bytes)).isEmpty();
            assertThat(faults).extracting(IntakeFault::key).containsExactly("organisation.intake.rule.noText");
        }
    }

    @Test
    void tooMuchIsRefusedBeforeItIsRead() {
        byte[] big = new byte[CsvText.MOST_BYTES + 1];
        Arrays.fill(big, (byte) 'a');
        read(big);
        read(";".repeat(1_000_000));
        read(HEAD + "1;En;SCHOOL;;2026-08-01;\n".repeat(CsvTable.MOST_LINES + 1));
        read(HEAD + "\"1;En;SCHOOL;;2026-08-01;\n".repeat(3));
        assertThat(faults)
                .extracting(fault -> fault.key().substring("organisation.intake.rule.".length()))
                .containsExactly("tooLarge", "unreadable", "tooManyLines", "unreadable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "@SUM(A1)", "+cmd|'/c calc'", "-2+3+cmd"})
    void aCellThatASheetWouldRunIsRefused(String cell) {
        assertThat(read(HEAD + "7;" + cell + ";SCHOOL;;2026-08-01;")).isEmpty();
        assertThat(faults).extracting(IntakeFault::key).containsExactly("organisation.intake.rule.formula");
    }

    @Test
    void everyLineThatCannotBeUsedIsTold() {
        List<CsvRow> rows = read(HEAD + "1;En;SCHOOL;;2026-08-01;\n2;To\n3;610101-4999;SCHOOL;;2026-08-01;\n4;"
                + "x".repeat(2_001) + ";SCHOOL;;2026-08-01;\n");
        assertThat(rows).hasSize(1);
        assertThat(faults)
                .extracting(fault -> fault.line() + " " + fault.key().substring("organisation.intake.rule.".length()))
                .containsExactly("3 cells", "4 cpr", "5 longCell");
    }

    private List<CsvRow> read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<CsvRow> read(byte[] bytes) {
        return new CsvTable(FileKind.UNITS, faults).read(bytes);
    }
}
