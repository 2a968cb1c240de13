package dk.enindgang.organisation.intake;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Eight units, sixty invented colleagues and seventy employments, as files and as messages. */
final class SixtyColleagues {

    private static final String[] NAMES = {"Åse", "Bo", "Cæcilie", "Dan", "Eøjvind", "Fie"};

    /** In Windows-1252, for the names have Danish letters. */
    Map<FileKind, byte[]> files(String mark) {
        var units = new StringBuilder("nummer;navn;art;hører under;fra;til\n");
        var employees = new StringBuilder("nummer;navn;stilling;faggruppe;område;telefon;mail;kompetencer\n");
        var employments = new StringBuilder("nummer;medarbejder;enhed;stilling;fra;til\n");
        for (int i = 7; i >= 0; i--) {
            units.append("%1$s-%2$d;Enhed %2$d;%3$s;%4$s;01-08-2020;%n"
                    .formatted(mark, i, kind(i), i == 0 ? "" : mark + "-" + (i - 1) / 2));
        }
        for (int i = 0; i < 60; i++) {
            employees.append("%1$s-%2$d;%3$s;Lærer;TEACHER;SCHOOL;00 00 00 %2$02d;%2$d@x.example;AKT|Leg %2$d%n"
                    .formatted(mark, i, name(i)));
        }
        for (int i = 0; i < 70; i++) {
            employments.append("%1$s-%2$d;%1$s-%3$d;%1$s-%4$d;Lærer %2$d;2026-08-01;%5$s%n"
                    .formatted(mark, i, i % 60, unit(i), i % 2 == 0 ? "2027-07-31" : ""));
        }
        Map<FileKind, byte[]> files = new EnumMap<>(FileKind.class);
        files.put(FileKind.UNITS, units.toString().getBytes(Charset.forName("windows-1252")));
        files.put(FileKind.EMPLOYEES, employees.toString().getBytes(Charset.forName("windows-1252")));
        files.put(FileKind.EMPLOYMENTS, employments.toString().getBytes(Charset.forName("windows-1252")));
        return files;
    }

    List<String> messages(String mark) {
        var messages = new ArrayList<String>();
        for (int i = 0; i < 8; i++) {
            String parent = i == 0 ? "" : ",\"parent\":\"%s-%d\"".formatted(mark, (i - 1) / 2);
            messages.add(("{\"kind\":\"unit\",\"number\":\"%1$s-%2$d\",\"version\":1,\"name\":\"Enhed %2$d\","
                            + "\"unitKind\":\"%3$s\",\"begins\":\"2020-08-01\"%4$s}")
                    .formatted(mark, i, kind(i), parent));
        }
        for (int i = 0; i < 60; i++) {
            messages.add(
                    ("{\"kind\":\"employee\",\"number\":\"%1$s-%2$d\",\"version\":1,\"name\":\"%3$s\",\"title\":\"Lærer\","
                                    + "\"profession\":\"TEACHER\",\"sector\":\"SCHOOL\",\"phone\":\"00 00 00 %2$02d\","
                                    + "\"mail\":\"%2$d@x.example\",\"competences\":[\"AKT\",\"Leg %2$d\"]}")
                            .formatted(mark, i, name(i)));
        }
        for (int i = 0; i < 70; i++) {
            String ends = i % 2 == 0 ? ",\"ends\":\"2027-07-31\"" : "";
            messages.add(("{\"kind\":\"employment\",\"number\":\"%1$s-%2$d\",\"version\":1,\"employee\":\"%1$s-%3$d\","
                            + "\"unit\":\"%1$s-%4$d\",\"title\":\"Lærer %2$d\",\"begins\":\"2026-08-01\"%5$s}")
                    .formatted(mark, i, i % 60, unit(i), ends));
        }
        return messages;
    }

    private static String kind(int i) {
        return i == 0 ? "ADMINISTRATION" : "SCHOOL";
    }

    private static String name(int i) {
        return NAMES[i % NAMES.length] + " Prøvestrup " + (char) ('A' + i % 26) + (i / 26);
    }

    /** Whoever has two has them in two units. */
    private static int unit(int i) {
        return (i + i / 60) % 8;
    }
}
