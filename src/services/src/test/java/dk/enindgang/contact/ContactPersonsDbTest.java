package dk.enindgang.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.enindgang.organisation.Colleagues;
import dk.enindgang.person.Protection;
import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.RuleViolation;
import dk.enindgang.platform.db.TestDatabase;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ContactPersonsDbTest {

    private final ContactWorld world = new ContactWorld();

    @Test
    void theLeaderSaysWhoItIsAndWhyItIsAnother() { // R1, R2
        UUID family = world.aFamily(world.anna);
        assertThat(world.contact(family)).isEmpty();
        assertThat(world.assign(world.leader, family, world.bodil, "")).isTrue();
        assertThat(world.contact(family)).isEqualTo("Bodil Engvang");
        assertThatThrownBy(() -> world.assign(world.leader, family, world.carl, " "))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("contact.rule.empty");
        assertThat(world.assign(world.leader, family, world.carl, "Bodil har mange"))
                .isTrue();
        assertThat(world.contact(family)).isEqualTo("Carl Sivmose");
        assertThat(world.history(family))
                .extracting(ContactPeriodRow::name, ContactPeriodRow::cause, ContactPeriodRow::reason)
                .containsExactly(
                        tuple("Carl Sivmose", ContactCause.REPLACED, "Bodil har mange"),
                        tuple("Bodil Engvang", ContactCause.FIRST, ""));
        assertThat(world.fixture.sent).hasSize(2);
    }

    @Test
    void whoeverWroteTheFamilyDownSaysWhoIsFirstAndNoMore() { // R2
        UUID family = world.aFamily(world.anna);
        assertThat(world.get(world.anna, family).assignable()).isTrue();
        assertThat(world.assign(world.anna, family, world.anna, "")).isTrue();
        assertThat(world.get(world.anna, family).assignable()).isFalse();
        assertThatThrownBy(() -> world.assign(world.anna, family, world.bodil, "Hellere hende"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void twoWhoSayItAtOnceDoNotOverwriteEachOther() { // R2
        UUID family = world.aFamilyOf(world.anna);
        UUID seen = world.period(family);
        assertThat(world.assign(world.leader, family, seen, world.bodil, "Først"))
                .isTrue();
        assertThat(world.assign(world.leader, family, seen, world.carl, "Sidst"))
                .isFalse();
        assertThat(world.contact(family)).isEqualTo("Bodil Engvang");
    }

    @Test
    void theDatabaseKeepsTwoAndNobodyOut() { // R1
        UUID family = world.aFamilyOf(world.anna);
        String her = "(select id from family where ref = '" + family + "')";
        assertThatThrownBy(() -> TestDatabase.sql("""
                        insert into contact_person (id, version, ref, family_id, employee_ref, begins_at, cause, recorded_by)
                        select nextval('stored_seq'), 1, gen_random_uuid(), %s, '%s', now(), 'FIRST', recorded_by
                        from contact_person where family_id = %1$s""".formatted(her, world.bodil.employee())))
                .hasMessageContaining("contact_person_one");
        assertThatThrownBy(() -> TestDatabase.sql("update contact_person set ends_at = now() where family_id = " + her))
                .hasMessageContaining("without a hole");
        assertThatThrownBy(() -> TestDatabase.sql("delete from contact_person where family_id = " + her))
                .hasMessageContaining("what was stays");
        assertThatThrownBy(() -> TestDatabase.sql("update contact_person set employee_ref = '" + world.bodil.employee()
                        + "' where family_id = " + her))
                .hasMessageContaining("what was stays");
    }

    @Test
    void sheEndsWithTheFamily() { // R1
        UUID family = world.aFamilyOf(world.anna);
        world.ask(world.anna, family, world.bodil);
        world.close(family);
        assertThat(TestDatabase.sql("""
                        select c.ends_at = f.closed_at, (select status from contact_handover h where h.family_id = f.id)
                        from contact_person c join family f on f.id = c.family_id where f.ref = '%s'""".formatted(family))).containsExactly(java.util.List.of("t", "WITHDRAWN"));
        assertThatThrownBy(() -> world.assign(world.leader, family, world.bodil, "Mere"))
                .hasMessage("contact.rule.closed");
        assertThatThrownBy(() -> world.get(world.anna, family)).isInstanceOf(NotFound.class);
    }

    @Test
    void nobodyBecomesItWhoIsNotHereOrNotImpartial() { // R5
        UUID family = world.aFamily(world.leader);
        Colleagues.leave(world.bodil);
        assertThatThrownBy(() -> world.assign(world.leader, family, world.bodil, ""))
                .hasMessage("contact.rule.notHere");
        ContactsForTests.block(world, family, world.carl);
        assertThatThrownBy(() -> world.assign(world.leader, family, world.carl, ""))
                .hasMessage("contact.rule.notImpartial");
    }

    @Test
    void whenAMemberIsProtectedThoseWhoWorkWithTheFamilyKeepSightOfIt() { // R6
        UUID family = world.aFamilyOf(world.anna);
        world.ask(world.anna, family, world.bodil);
        ContactsForTests.addProtected(world, family);
        assertThat(world.get(world.anna, family).mine()).isTrue();
        assertThat(world.get(world.bodil, family).mine()).isFalse();
        assertThatThrownBy(() -> world.get(world.carl, family)).isInstanceOf(NotFound.class);
    }

    @Test
    void aProtectedPersonIsOpenedToHer() { // R5, R6
        UUID family = world.aFamily(world.leader, Protection.ADDRESS);
        TestDatabase.sql("""
                insert into access_grant (id, version, ref, person_ref, employee_ref, given_by, given_at)
                values (nextval('stored_seq'), 1, gen_random_uuid(), '%s', '%s', '%s', now())""".formatted(world.child(family), world.leader.employee(), world.leader.account()));
        world.assign(world.leader, family, world.anna, "");
        assertThat(Objects.requireNonNull(world.get(world.anna, family).person())
                        .name())
                .isEqualTo("Anna Bakkedal");
        Colleagues.away(world.anna, world.today(), world.today(), world.bodil);
        assertThat(world.get(world.leader, family).substitute()).isNull();
        assertThatThrownBy(() -> world.get(world.bodil, family)).isInstanceOf(NotFound.class);
    }

    @Test
    void whoeverAnswersForHerIsTheContactWhileSheIsAway() { // R3, R6
        UUID family = world.aFamilyOf(world.anna);
        assertThatThrownBy(() -> world.get(world.bodil, family)).isInstanceOf(NotFound.class);
        Colleagues.away(world.anna, world.today(), world.today().plusDays(3), world.bodil);
        ContactView view = world.get(world.bodil, family);
        assertThat(Objects.requireNonNull(view.substitute()).name()).isEqualTo("Bodil Engvang");
        assertThat(view.until()).isEqualTo(world.today().plusDays(3));
        assertThat(view.mine()).isFalse();
        TestDatabase.sql("delete from leave where employee_id = (select id from employee where ref = '"
                + world.anna.employee() + "')");
        assertThat(world.get(world.anna, family).substitute()).isNull();
        assertThatThrownBy(() -> world.get(world.bodil, family)).isInstanceOf(NotFound.class);
    }

    @Test
    void theNextLeaveIsTold() { // R3
        UUID family = world.aFamilyOf(world.anna);
        Colleagues.away(world.anna, world.today().plusDays(5), world.today().plusDays(9), world.bodil);
        ContactView view = world.get(world.anna, family);
        assertThat(view.away()).isFalse();
        assertThat(view.nextLeave()).isEqualTo(world.today().plusDays(5));
    }

    @Test
    void aStrangerSeesNothingAndIsWrittenDown() { // R6
        UUID family = world.aFamilyOf(world.anna);
        assertThatThrownBy(() -> world.get(world.stranger, family)).isInstanceOf(NotFound.class);
        assertThat(dk.enindgang.platform.audit.AccessLogs.of(world.stranger.account()))
                .containsExactly("REFUSAL STAFF NONE UNKNOWN contact");
        assertThat(TestDatabase.sqlAsApplication(world.stranger.account().toString(), "select 1 from contact_person"))
                .isEmpty();
    }

    @Test
    void silenceIsCountedFromTheLastContactByTheLevel() { // R7
        UUID family = world.aFamilyOf(world.anna);
        world.note(world.anna, family, ContactKind.PHONE, world.today().minusDays(20));
        world.note(world.anna, family, ContactKind.NO_ANSWER, world.today());
        ContactView view = world.get(world.anna, family);
        assertThat(view.days()).isEqualTo(20);
        assertThat(view.silent()).isFalse();
        world.persons(world.anna, door -> {
            door.follow(family, 3);
            return "";
        });
        assertThat(world.get(world.anna, family).silent()).isTrue();
        assertThat(world.noteRows(family))
                .extracting(NoteRow::kind)
                .containsExactly(ContactKind.NO_ANSWER, ContactKind.PHONE);
        assertThatThrownBy(() -> world.note(
                        world.anna, family, ContactKind.VISIT, world.today().plusDays(1)))
                .hasMessage("contact.rule.noteToCome");
    }

    @Test
    void oneLookIsFewStatements() {
        UUID family = world.aFamilyOf(world.anna);
        assertThat(TestDatabase.statementsOf(() -> world.get(world.anna, family)))
                .isLessThanOrEqualTo(3);
        assertThat(TestDatabase.statementsOf(() -> world.persons(world.anna, door -> door.read(family, 0, 10))))
                .isLessThanOrEqualTo(5);
    }

    @Test
    void whoIsNotAskedAnyMoreWhileSheReadsFindsNothing() { // R6
        UUID family = world.aFamilyOf(world.anna);
        world.ask(world.anna, family, world.bodil);
        UUID handover = world.handover(family);
        assertThatThrownBy(() -> TestDatabase.inTransaction(em -> {
                    OpenFamily open = ContactsForTests.access(em, world.caller(world.bodil))
                            .read(family);
                    world.did(world.anna, door -> door.withdraw(handover, world.version(handover)));
                    return ContactReading.view(em, open);
                }))
                .isInstanceOf(NotFound.class);
    }
}
