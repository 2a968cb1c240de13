package dk.enindgang.organisation.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.organisation.Effect;
import dk.enindgang.organisation.OpenWorksForTests;
import dk.enindgang.platform.CallerForTests;
import dk.enindgang.platform.Clocks;
import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.db.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** R2, R3. */
class OrganisationFilesDbTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final UUID account = CallerForTests.anAccount();

    private Duration later = Duration.ZERO;

    private final Map<FileKind, byte[]> files = new EnumMap<>(FileKind.class);

    @Test
    void nothingIsKeptBeforeSomebodyHasSaidYes() {
        aSchoolWithATeacher();
        IntakeReport report = upload();
        assertThat(report.faults()).isEmpty();
        assertThat(report.count(Effect.NEW)).isEqualTo(4);
        assertThat(units()).isEmpty();
        assertThat(this.<Optional<IntakeReport>>files(OrganisationFiles::find)).contains(report);

        assertThat(confirm(report.mark()).count(Effect.NEW)).isEqualTo(4);
        assertThat(units()).containsExactly("Forvaltning", "Skole");
        assertThat(rows("select e.name, m.title, u.name from employment m join employee e on e.id = m.employee_id"
                        + " join org_unit u on u.id = m.unit_id where m.external_id like '%s%%'"))
                .containsExactly(List.of("Bo Eng", "Lærer", "Skole"));
        assertThat(this.<Optional<IntakeReport>>files(OrganisationFiles::find)).isEmpty();
        assertThatThrownBy(() -> confirm(report.mark())).isInstanceOf(NotFound.class);
    }

    @Test
    void theSameFilesAgainChangeNothingAndOthersOnlyWhatIsDifferent() {
        aSchoolWithATeacher();
        confirm(upload().mark());
        assertThat(upload().changes()).isEmpty();

        file(
                FileKind.EMPLOYEES,
                "nummer;navn;stilling;faggruppe;område;telefon;mail;kompetencer",
                "$1;Bo Eng;Viceleder;LEADER;SCHOOL;99 99;;AKT");
        IntakeReport report = upload();
        assertThat(report.changes())
                .extracting(IntakeLine::about, IntakeLine::effect)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Bo Eng", Effect.CHANGED));
        confirm(report.mark());
        assertThat(rows("select title, phone from employee where external_id like '%s%%'"))
                .as("what she keeps herself stays")
                .containsExactly(List.of("Viceleder", "12 34 56 78"));
    }

    @Test
    void allFaultsAreToldWithTheirLinesAndNothingIsTaken() {
        aSchoolWithATeacher();
        file(
                FileKind.EMPLOYMENTS,
                "nummer;medarbejder;enhed;stilling;fra;til",
                "$1;$1;$9;Lærer;2026-08-01;",
                "$2;$8;$2;Lærer;2026-08-01;",
                "$3;$1;$2;Lærer;2019-08-01;",
                "$4;$1;$2;Lærer;2026-08-01;2026-07-01",
                "$5;$1;$2;Lærer;august;",
                "$6;$1;$2;Lærer;2026-08-01;",
                "$7;$1;$2;Vikar;2026-09-01;",
                "$6;$1;$1;Lærer;2026-08-01;");
        IntakeReport report = upload();
        assertThat(report.faults())
                .extracting(fault -> fault.line() + " " + fault.key().replaceFirst("organisation\\.", ""))
                .containsExactly(
                        "9 intake.rule.twice",
                        "2 rule.unknownNumber",
                        "3 rule.unknownNumber",
                        "4 rule.beforeUnit",
                        "5 rule.period",
                        "6 intake.rule.day",
                        "8 rule.employedAlready");
        assertThatThrownBy(() -> confirm(report.mark())).isInstanceOf(NotFound.class);
        assertThat(units()).isEmpty();
    }

    @Test
    void aYesCountsForWhatWasShownAlone() {
        aSchoolWithATeacher();
        IntakeReport report = upload();
        file(
                FileKind.UNITS,
                "nummer;navn;art;hører under;fra;til",
                "$1;Forvaltningen;ADMINISTRATION;;2020-08-01;",
                "$2;Skole;SCHOOL;$1;2020-08-01;");
        upload();
        assertThat(confirm(report.mark()).mark()).isNotEqualTo(report.mark());
        assertThat(units()).isEmpty();
    }

    @Test
    void unitsStandInAnyOrderAndMakeNoRing() {
        file(
                FileKind.UNITS,
                "nummer;navn;art;hører under;fra;til",
                "$3;Team;OTHER;$2;2026-08-01;",
                "$2;Skole;SCHOOL;$1;2026-08-01;",
                "$1;Forvaltning;ADMINISTRATION;;2026-08-01;");
        confirm(upload().mark());
        assertThat(units()).containsExactly("Forvaltning", "Skole", "Team");
        file(FileKind.UNITS, "nummer;navn;art;hører under;fra;til", "$1;Forvaltning;ADMINISTRATION;$3;2026-08-01;");
        assertThat(upload().faults()).extracting(IntakeFault::key).containsExactly("organisation.rule.belowItself");
        file(
                FileKind.UNITS,
                "nummer;navn;art;hører under;fra;til",
                "$8;En;OTHER;$9;2026-08-01;",
                "$9;To;OTHER;$8;2026-08-01;");
        assertThat(upload().faults())
                .extracting(IntakeFault::key)
                .containsExactly("organisation.rule.unknownNumber", "organisation.rule.unknownNumber");
    }

    @Test
    void whatCannotBeTakenIsNotKept() { // R6, R7
        file(
                FileKind.EMPLOYEES,
                "nummer;navn;stilling;faggruppe;område;telefon;mail;kompetencer",
                "$1;Bo Eng 610101-4999;Lærer;TEACHER;SCHOOL;;;");
        assertThat(upload().faults()).extracting(IntakeFault::key).containsExactly("organisation.intake.rule.cpr");
        assertThat(kept()).isZero();
        files.put(FileKind.EMPLOYEES, new byte[5_500_000]);
        assertThat(upload().faults()).extracting(IntakeFault::key).containsExactly("organisation.intake.rule.tooLarge");
        assertThat(kept()).isZero();
    }

    @Test
    void whatCanNoLongerBeTakenIsToldOnceAndForgotten() { // R7
        aSchoolWithATeacher();
        String seen = upload().mark();
        TestDatabase.sql("update organisation_upload set content = 'nummer' where account_ref = '%s' and kind = 'UNITS'"
                .formatted(account));
        assertThat(confirm(seen).refused()).isTrue();
        assertThat(kept()).isZero();
        upload();
        TestDatabase.sql("update organisation_upload set content = 'nummer' where account_ref = '%s' and kind = 'UNITS'"
                .formatted(account));
        assertThat(this.<Optional<IntakeReport>>files(OrganisationFiles::find))
                .hasValueSatisfying(report -> assertThat(report.refused()).isTrue());
        assertThat(this.<Optional<IntakeReport>>files(OrganisationFiles::find)).isEmpty();
    }

    @Test
    void anUploadWaitsForADay() { // R7
        aSchoolWithATeacher();
        upload();
        later = Duration.ofHours(23);
        assertThat(this.<Optional<IntakeReport>>files(OrganisationFiles::find)).isPresent();
        sweep();
        assertThat(kept()).isEqualTo(3);
        later = Duration.ofHours(25);
        assertThat(this.<Optional<IntakeReport>>files(OrganisationFiles::find)).isEmpty();
        sweep();
        assertThat(kept()).isZero();
    }

    @Test
    void aNightWithoutADatabaseDoesNotEndTheSweep() { // R7
        var sweep = new UploadSweep();
        sweep.files = new OrganisationFiles() {
            @Override
            public void sweep() {
                throw new IllegalStateException("away");
            }
        };
        assertThatCode(sweep::hourly).doesNotThrowAnyException();
    }

    private void sweep() {
        TestDatabase.inTransactionDo(em -> door(em, account).sweep());
    }

    private int kept() {
        return TestDatabase.sql("select kind from organisation_upload where account_ref = '%s'".formatted(account))
                .size();
    }

    @Test
    void anUploadIsItsOwners() {
        aSchoolWithATeacher();
        upload();
        UUID other = CallerForTests.anAccount();
        assertThat(TestDatabase.<Optional<IntakeReport>>inTransaction(
                        em -> door(em, other).find()))
                .isEmpty();
        files(door -> {
            door.discard();
            return "";
        });
        assertThat(this.<Optional<IntakeReport>>files(OrganisationFiles::find)).isEmpty();
    }

    private void aSchoolWithATeacher() {
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
    private void file(FileKind kind, String... lines) {
        files.put(kind, String.join("\n", lines).replace("$", mark + "-").getBytes(StandardCharsets.UTF_8));
    }

    private IntakeReport upload() {
        return files(door -> door.upload(new IntakeFiles(files)));
    }

    private IntakeReport confirm(String seen) {
        return files(door -> door.confirm(seen));
    }

    private <T> T files(Function<OrganisationFiles, T> block) {
        return TestDatabase.inTransaction(em -> block.apply(door(em, account)));
    }

    private OrganisationFiles door(jakarta.persistence.EntityManager em, UUID caller) {
        var door = new OrganisationFiles();
        door.em = em;
        door.works = OpenWorksForTests.of();
        door.caller = CallerForTests.as(caller);
        Instant now = TODAY.atTime(10, 0).atZone(Clocks.DENMARK).toInstant().plus(later);
        door.clock = Clock.fixed(now, Clocks.DENMARK);
        return door;
    }

    private List<String> units() {
        return rows("select name from org_unit where external_id like '%s%%' order by name").stream()
                .map(row -> row.get(0))
                .toList();
    }

    private List<List<String>> rows(String sql) {
        return TestDatabase.sql(sql.formatted(mark));
    }
}
