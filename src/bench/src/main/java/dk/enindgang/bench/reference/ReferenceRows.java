package dk.enindgang.bench.reference;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Rows of plain text, made in memory. */
@Named
@RequestScoped
public class ReferenceRows {

    private static final int ROWS = 25;
    private static final int COLUMNS = 6;
    private static final String SENTENCE = "Tal med en kollega om det, du har set, og skriv ned, hvad I aftaler. ";

    @Inject
    HttpServletRequest request;

    /** 25 rows of six short texts. */
    public List<List<String>> getTable() {
        return rows(ROWS, "række");
    }

    /** As many as the request says, each with six texts of a line or several. */
    public List<List<String>> getParagraphs() {
        return rows(Integer.parseInt(request.getParameter("n")), SENTENCE);
    }

    private static List<List<String>> rows(int count, String text) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int row = i;
            rows.add(IntStream.range(0, COLUMNS)
                    .mapToObj(column -> text + " " + row + "." + column)
                    .toList());
        }
        return rows;
    }
}
