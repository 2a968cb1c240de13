package dk.enindgang.organisation.intake;

import dk.enindgang.organisation.OpenWorksForTests;
import dk.enindgang.organisation.WorkInHand;
import dk.enindgang.platform.CallerForTests;
import dk.enindgang.platform.Clocks;
import dk.enindgang.platform.db.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Files with units and colleagues of a test's own, and the door that takes them. */
abstract class UploadFixture {

    static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

    static final String UNITS = "nummer;navn;art;hører under;fra;til";

    static final String EMPLOYMENTS = "nummer;medarbejder;enhed;stilling;fra;til";

    final String mark = UUID.randomUUID().toString().substring(0, 8);

    final UUID account = CallerForTests.anAccount();

    Duration later = Duration.ZERO;

    final WorkInHand work = new WorkInHand();

    final Map<FileKind, byte[]> files = new EnumMap<>(FileKind.class);

    void aSchoolWithATeacher() {
        file(
                FileKind.UNITS,
                "nummer;navn;art;hører under;fra;til",
                "$1;Forvaltning;ADMINISTRATION;;2020-08-01;",
                "$2;Skole;SCHOOL;$1;2020-08-01;");
        file(
                FileKind.EMPLOYEES,
                "nummer;navn;stilling;faggruppe;område;telefon;mail;kompetencer",
                "$1;Bo Eng;Lærer;TEACHER;SCHOOL;12 34 56 78;;AKT | Leg");
        file(FileKind.EMPLOYMENTS, "nummer;medarbejder;enhed;stilling;fra;til", "$1;$1;$2;Lærer;2026-08-01;");
    }

    /** A dollar stands for what makes the numbers this test's own. */
    void file(FileKind kind, String... lines) {
        files.put(kind, String.join("\n", lines).replace("$", mark + "-").getBytes(StandardCharsets.UTF_8));
    }

    IntakeReport upload() {
        return files(door -> door.upload(new IntakeFiles(files)));
    }

    IntakeReport confirm(String seen) {
        return files(door -> door.confirm(seen));
    }

    <T> T files(Function<OrganisationFiles, T> block) {
        return TestDatabase.inTransaction(em -> block.apply(door(em, account)));
    }

    OrganisationFiles door(jakarta.persistence.EntityManager em, UUID caller) {
        var door = new OrganisationFiles();
        door.em = em;
        door.works = OpenWorksForTests.of(work);
        door.caller = CallerForTests.as(caller);
        Instant now = TODAY.atTime(10, 0).atZone(Clocks.DENMARK).toInstant().plus(later);
        door.clock = Clock.fixed(now, Clocks.DENMARK);
        return door;
    }

    List<String> units() {
        return rows("select name from org_unit where external_id like '%s%%' order by name").stream()
                .map(row -> row.get(0))
                .toList();
    }

    List<List<String>> rows(String sql) {
        return TestDatabase.sql(sql.formatted(mark));
    }
}
