package dk.enindgang.organisation.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.account.Profession;
import dk.enindgang.organisation.Change;
import dk.enindgang.organisation.Effect;
import dk.enindgang.organisation.EntryField;
import dk.enindgang.platform.CallerForTests;
import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.db.TestDatabase;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** R2, R3, R7. */
class OrganisationFilesDbTest extends UploadFixture {

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
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Bo Eng (" + mark + "-1)", Effect.CHANGED));
        assertThat(report.changes().get(0).taken().changes())
                .containsExactly(
                        new Change(EntryField.TITLE, "Lærer", "Viceleder"),
                        new Change(EntryField.PROFESSION, Profession.TEACHER, Profession.LEADER),
                        new Change(EntryField.COMPETENCES, "AKT | Leg", "AKT"));
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
        file(FileKind.UNITS, UNITS, "$1;Forvaltningen;ADMINISTRATION;;2020-08-01;", "$2;Skole;SCHOOL;$1;2020-08-01;");
        upload();
        assertThat(confirm(report.mark()).mark()).isNotEqualTo(report.mark());
        assertThat(units()).isEmpty();
    }

    @Test
    void aYesCountsForEachValueAndForWhatStoodThereBefore() { // R2
        aSchoolWithATeacher();
        confirm(upload().mark());
        String seen = employeeFile("Viceleder").mark();
        assertThat(employeeFile("Leder").mark()).as("another value").isNotEqualTo(seen);
        assertThat(employeeFile("Viceleder").mark()).as("the same again").isEqualTo(seen);
        rows("update employee set phone = '11 11', version = version + 1 where external_id like '%s%%'");
        assertThat(confirm(seen).mark()).as("somebody has changed her").isNotEqualTo(seen);
        assertThat(rows("select title from employee where external_id like '%s%%'"))
                .containsExactly(List.of("Lærer"));
        file(FileKind.UNITS, UNITS, "$3;Nyt;OTHER;;2026-08-01;");
        String one = upload().mark();
        file(FileKind.UNITS, UNITS, "$4;Nyt;OTHER;;2026-08-01;");
        assertThat(upload().mark()).as("another number").isNotEqualTo(one);
        file(FileKind.UNITS, UNITS, "$4;Nyt;OTHER;;2026-08-02;");
        assertThat(upload().mark()).as("another day of something new").isNotEqualTo(one);
    }

    private IntakeReport employeeFile(String title) {
        files.clear();
        file(
                FileKind.EMPLOYEES,
                "nummer;navn;stilling;faggruppe;område;telefon;mail;kompetencer",
                "$1;Bo Eng;" + title + ";TEACHER;SCHOOL;;;AKT | Leg");
        return upload();
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
}
