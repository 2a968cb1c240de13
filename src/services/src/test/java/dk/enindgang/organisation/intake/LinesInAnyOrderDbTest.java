package dk.enindgang.organisation.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.organisation.Change;
import dk.enindgang.organisation.EntryField;
import dk.enindgang.platform.CallerForTests;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** R2, R3. */
class LinesInAnyOrderDbTest extends UploadFixture {

    @Test
    void aTransferStandsInAnyOrder() { // R3
        aSchoolWithATeacher();
        confirm(upload().mark());
        UUID hers = CallerForTests.anAccount();
        rows("insert into employee_account select id, '" + hers + "' from employee where external_id like '%s%%'");
        work.begins(hers, "Fravær");
        file(FileKind.EMPLOYMENTS, EMPLOYMENTS, "$1;$1;$2;Lærer;2026-08-01;2027-07-31");
        assertThat(upload().faults()).extracting(IntakeFault::key).containsExactly("organisation.rule.openWork");
        file(
                FileKind.EMPLOYMENTS,
                EMPLOYMENTS,
                "$3;$1;$2;Viceleder;2027-10-01;",
                "$1;$1;$2;Lærer;2026-08-01;2027-07-31",
                "$2;$1;$1;Vikar;2027-08-01;2027-09-30");
        assertThat(upload().faults()).isEmpty();
        file(FileKind.UNITS, UNITS, "$2;Skole;SCHOOL;$1;2020-08-01;2027-07-31");
        assertThat(upload().faults()).extracting(IntakeFault::key).contains("organisation.rule.unitHolds");
        file(FileKind.EMPLOYMENTS, EMPLOYMENTS, "$1;$1;$2;Lærer;2026-08-01;2027-07-31", "$2;$1;$1;Vikar;2027-08-01;");
        IntakeReport report = upload();
        assertThat(report.faults()).as("the unit closes behind her").isEmpty();
        confirm(report.mark());
        assertThat(rows("select valid_to from org_unit where external_id = '%s-2'"))
                .containsExactly(List.of("2027-07-31"));
    }

    @Test
    void aNameThatComesLaterStays() { // organisation R2
        aSchoolWithATeacher();
        confirm(upload().mark());
        rows("""
                begin;
                update unit_place set valid_to = '2027-07-31' where unit_id = (select id from org_unit where external_id = '%1$s-2');
                insert into unit_place (unit_id, name, kind, parent_id, valid_from)
                select unit_id, 'Ny skole', kind, parent_id, date '2027-08-01' from unit_place
                where unit_id = (select id from org_unit where external_id = '%1$s-2');
                update org_unit set name = 'Ny skole' where external_id = '%1$s-2';
                commit""");
        assertThat(upload().changes()).as("the file says what holds today").isEmpty();
        file(FileKind.UNITS, UNITS, "$2;Skolen;SCHOOL;$1;2020-08-01;");
        IntakeReport report = upload();
        assertThat(report.changes().get(0).taken().changes())
                .containsExactly(new Change(EntryField.NAME, "Skole", "Skolen"));
        confirm(report.mark());
        assertThat(rows("select p.name from unit_place p join org_unit u on u.id = p.unit_id"
                        + " where u.external_id = '%s-2' order by p.valid_from"))
                .containsExactly(List.of("Skole"), List.of("Skolen"), List.of("Ny skole"));
    }

    @Test
    void aColumnThatIsNotThereChangesNothing() { // R2
        aSchoolWithATeacher();
        confirm(upload().mark());
        files.clear();
        file(FileKind.EMPLOYEES, "nummer;navn;faggruppe;telefon;mail;titel", "$1;Bo Engmark;TEACHER;;;Leder");
        assertThat(upload().faults())
                .extracting(IntakeFault::key)
                .containsExactly("organisation.intake.rule.unknownColumn");
        file(FileKind.EMPLOYEES, "nummer;navn;faggruppe;telefon;mail", "$1;Bo Engmark;TEACHER;;");
        file(FileKind.EMPLOYMENTS, "nummer;medarbejder;enhed;fra;til", "$1;$1;$2;2026-09-01;");
        confirm(upload().mark());
        assertThat(rows(
                        "select e.name, e.title, e.sector, m.title from employee e join employment m on m.employee_id = e.id"
                                + " where e.external_id like '%s%%'"))
                .containsExactly(List.of("Bo Engmark", "Lærer", "SCHOOL", "Lærer"));
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
}
