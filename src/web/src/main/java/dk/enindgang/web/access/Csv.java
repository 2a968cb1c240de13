package dk.enindgang.web.access;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lines of a file for a spreadsheet, in which no cell is taken for a formula. */
final class Csv {

    /** Tells the spreadsheet that the letters are UTF-8. */
    static final String START = "\uFEFF";

    private static final String BEGINS_A_FORMULA = "=+-@\t\r";

    private Csv() {}

    static String line(String... cells) {
        return Stream.of(cells).map(Csv::cell).collect(Collectors.joining(";", "", "\r\n"));
    }

    private static String cell(String text) {
        boolean formula = !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
        return '"' + (formula ? "'" + text : text).replace("\"", "\"\"") + '"';
    }
}
