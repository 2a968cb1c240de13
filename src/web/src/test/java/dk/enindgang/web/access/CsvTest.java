package dk.enindgang.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @Test
    void cellsStandInQuotesAndLinesEndAsSpreadsheetsWant() {
        assertThat(Csv.line("Alba \"Bamse\"", "a;b")).isEqualTo("\"Alba \"\"Bamse\"\"\";\"a;b\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+45", "-2", "@sum", "\t=1", "\r=1"})
    void noCellIsTakenForAFormula(String text) {
        assertThat(Csv.line(text)).startsWith("\"'" + text);
    }
}
