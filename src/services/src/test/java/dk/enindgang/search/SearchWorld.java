package dk.enindgang.search;

import dk.enindgang.directory.ContactPointsForTests;
import dk.enindgang.family.Custody;
import dk.enindgang.family.FamiliesForTests;
import dk.enindgang.family.FamilyDetails;
import dk.enindgang.family.FamilyRelation;
import dk.enindgang.family.FamilyRow;
import dk.enindgang.family.FamilyWorld;
import dk.enindgang.family.MemberDetails;
import dk.enindgang.guide.GuideFixture;
import dk.enindgang.organisation.Colleagues;
import dk.enindgang.organisation.Colleagues.Colleague;
import dk.enindgang.organisation.Period;
import dk.enindgang.person.PersonContact;
import dk.enindgang.person.PersonDetails;
import dk.enindgang.person.Protection;
import dk.enindgang.platform.CallerForTests;
import dk.enindgang.platform.Hits;
import dk.enindgang.platform.db.TestDatabase;
import dk.enindgang.writing.TakenGuidesForTests;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Families, contact points, colleagues and units with a word in their names that nothing else has. */
final class SearchWorld {

    static final Locale DANISH = Locale.forLanguageTag("da");

    final FamilyWorld families = new FamilyWorld();
    final String word = TakenGuidesForTests.word();

    static Searches searches(EntityManager em, Colleague who, FamilyWorld world) {
        var door = new Searches();
        door.families = FamiliesForTests.families(em, CallerForTests.as(who.account()), world.fixture.events());
        door.points = ContactPointsForTests.points(em);
        door.employees = Colleagues.employees(em);
        door.units = Colleagues.units(em);
        door.guides = GuideFixture.guides(em);
        return door;
    }

    SearchView find(Colleague who, String typed) {
        return TestDatabase.inTransaction(em -> searches(em, who, families).find(typed, DANISH));
    }

    SearchView list(Colleague who, String typed, SearchGroup group, int first, int max) {
        return TestDatabase.inTransaction(em -> searches(em, who, families).list(typed, group, DANISH, first, max));
    }

    Hits<FamilyRow> families(Colleague who, String typed) {
        return find(who, typed).families();
    }

    /** Of the adviser's, with a child of these names, found there. */
    UUID aFamily(String name, String givenName, PersonContact contact, String cpr, Protection protection) {
        return families.families(
                families.adviser,
                door -> door.open(
                        new FamilyDetails(name, families.advice, null), aChild(givenName, contact, cpr, protection)));
    }

    UUID aFamily(String name) {
        return aFamily(name, "Alba", PersonContact.NONE, "", Protection.NONE);
    }

    private static MemberDetails aChild(String givenName, PersonContact contact, String cpr, Protection protection) {
        var born = cpr.isEmpty() ? FamilyWorld.BORN : FamilyWorld.bornOf(cpr);
        return new MemberDetails(
                PersonDetails.of(givenName, "Prøvesen", born, protection, FamilyWorld.TODAY),
                contact,
                cpr,
                FamilyRelation.CHILD,
                Custody.UNKNOWN,
                Period.from(FamilyWorld.TODAY));
    }

    /** Contact persons one after the other since the family was opened; the last one still is. */
    void contacts(UUID family, Colleague... persons) {
        var rows = new StringBuilder();
        for (int i = 0; i < persons.length; i++) {
            String ends =
                    i == persons.length - 1 ? "null" : "f.opened_at + interval '%d microseconds'".formatted(i + 1);
            rows.append("""
                    insert into contact_person (id, version, ref, family_id, employee_ref, begins_at, ends_at, cause, reason,
                        recorded_by)
                    select nextval('stored_seq'), 1, gen_random_uuid(), f.id, '%s',
                        f.opened_at + interval '%d microseconds', %s, '%s', 'Skift', f.recorded_by
                    from family f where f.ref = '%s';
                    """.formatted(persons[i].employee(), i, ends, i == 0 ? "FIRST" : "REPLACED", family));
        }
        TestDatabase.sql(rows.toString());
    }

    /** Named with the word; reached by phone or, where there is an address, by mail. */
    void aPoint(String name, String situation, String phone, String mail) {
        TestDatabase.sql("""
                insert into contact_point (id, version, ref, position, name, situation, open_hours, acute, channel, phone, address)
                values (nextval('stored_seq'), 1, gen_random_uuid(), 1, '%s', '%s', '', false, '%s', %s, '%s')""".formatted(
                name, situation, mail.isEmpty() ? "PHONE" : "MAIL", mail.isEmpty() ? "'" + phone + "'" : "null", mail));
    }

    static List<String> names(Hits<FamilyRow> hits) {
        return hits.rows().stream().map(FamilyRow::name).toList();
    }
}
