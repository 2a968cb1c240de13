package dk.enindgang.contact;

import dk.enindgang.guide.GuideFixture;
import dk.enindgang.organisation.Colleagues;
import dk.enindgang.organisation.Colleagues.Colleague;
import dk.enindgang.organisation.WorkRow;
import dk.enindgang.person.PersonsForTests;
import dk.enindgang.person.Protection;
import dk.enindgang.platform.Caller;
import dk.enindgang.platform.CallerForTests;
import dk.enindgang.platform.Clocks;
import dk.enindgang.platform.db.TestDatabase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A unit that handles families, its leader, three who work there, and somebody who has nothing to do with it. */
final class ContactWorld {

    static final Clock CLOCK = Clock.system(Clocks.DENMARK);

    final GuideFixture fixture;
    final UUID unit;
    final Colleague leader;
    final Colleague anna;
    final Colleague bodil;
    final Colleague carl;
    final Colleague stranger;

    ContactWorld() {
        fixture = new GuideFixture();
        unit = Colleagues.aUnit("Familiehuset");
        leader = Colleagues.in(unit, "Svend Højmark");
        anna = Colleagues.in(unit, "Anna Bakkedal");
        bodil = Colleagues.in(unit, "Bodil Engvang");
        carl = Colleagues.in(unit, "Carl Sivmose");
        stranger = Colleagues.in(Colleagues.aUnit("Et andet sted"), "Tove Lyngsø");
        Colleagues.leads(leader, unit);
    }

    /** The same for one of several who act at once: what is sent is kept apart. */
    ContactWorld(ContactWorld same, GuideFixture fixture) {
        this.fixture = fixture;
        unit = same.unit;
        leader = same.leader;
        anna = same.anna;
        bodil = same.bodil;
        carl = same.carl;
        stranger = same.stranger;
    }

    LocalDate today() {
        return LocalDate.now(CLOCK);
    }

    /** Written down by a colleague, with one child in it. */
    UUID aFamily(Colleague by) {
        return aFamily(by, Protection.NONE);
    }

    UUID aFamily(Colleague by, Protection protection) {
        UUID ref = UUID.randomUUID();
        UUID child = PersonsForTests.aPerson(by.account(), protection);
        ContactsForTests.sql("""
                insert into family (id, version, ref, name, unit_ref, recorded_by, recorded_at, opened_at)
                values (nextval('stored_seq'), 1, '%1$s', 'Familien Prøvesen', '%2$s', '%3$s', now(), now());
                insert into family_member (id, version, ref, family_id, person_ref, relation, valid_from)
                select nextval('stored_seq'), 1, gen_random_uuid(), f.id, '%4$s', 'CHILD', current_date
                from family f where f.ref = '%1$s'""".formatted(ref, unit, by.account(), child));
        return ref;
    }

    /** With a contact person already. */
    UUID aFamilyOf(Colleague contact) {
        UUID family = aFamily(leader);
        assign(leader, family, contact, "");
        return family;
    }

    UUID child(UUID family) {
        return UUID.fromString(
                ContactsForTests.sql("""
                        select m.person_ref from family_member m join family f on f.id = m.family_id
                        where f.ref = '%s'""".formatted(family)).get(0).get(0));
    }

    void close(UUID family) {
        ContactsForTests.sqlAsSystem(
                "update family set closed_at = contact_moment(), closed_reason = 'Slut' where ref = '" + family + "'");
    }

    boolean assign(Colleague who, UUID family, Colleague contact, String reason) {
        return assign(who, family, period(family), contact, reason);
    }

    boolean assign(Colleague who, UUID family, @Nullable UUID seen, Colleague contact, String reason) {
        return persons(who, door -> door.assign(family, seen, contact.employee(), reason));
    }

    boolean ask(Colleague who, UUID family, Colleague to) {
        UUID seen = period(family);
        return seen != null && did(who, door -> door.ask(family, seen, to.employee(), "Jeg flytter"));
    }

    boolean accept(Colleague who, UUID handover) {
        return did(who, door -> door.accept(handover, version(handover)));
    }

    boolean talk(Colleague who, UUID handover) {
        return did(who, door -> door.talk(handover, version(handover), aTalk()));
    }

    Talk aTalk() {
        return new Talk(today(), "Mor og barnet", "At far er flyttet", "At jeg gerne vil ringes op");
    }

    /** Asked, accepted and talked about. */
    UUID agreed(UUID family, Colleague from, Colleague to) {
        ask(from, family, to);
        UUID handover = handover(family);
        accept(to, handover);
        talk(to, handover);
        return handover;
    }

    ContactView get(Colleague who, UUID family) {
        return persons(who, door -> door.get(family));
    }

    /** Who it is now, by name; empty if it is nobody. */
    String contact(UUID family) {
        ContactCard card = get(leader, family).person();
        return card == null ? "" : card.name();
    }

    @Nullable
    UUID period(UUID family) {
        List<List<String>> rows = ContactsForTests.sql("""
                select c.ref from contact_person c join family f on f.id = c.family_id
                where f.ref = '%s' and c.begins_at <= now() and (c.ends_at is null or c.ends_at > now())""".formatted(family));
        return rows.isEmpty() ? null : UUID.fromString(rows.get(0).get(0));
    }

    /** The newest. */
    UUID handover(UUID family) {
        return UUID.fromString(
                ContactsForTests.sql("""
                        select h.ref from contact_handover h join family f on f.id = h.family_id
                        where f.ref = '%s' order by h.given_at desc limit 1""".formatted(family)).get(0).get(0));
    }

    long version(UUID handover) {
        return Long.parseLong(
                ContactsForTests.sql("select version from contact_handover where ref = '" + handover + "'")
                        .get(0)
                        .get(0));
    }

    <T> T persons(Colleague who, Function<ContactPersons, T> block) {
        return TestDatabase.inTransaction(
                em -> block.apply(ContactsForTests.persons(em, caller(who), fixture.events())));
    }

    <T> T handovers(Colleague who, Function<ContactHandovers, T> block) {
        return TestDatabase.inTransaction(
                em -> block.apply(ContactsForTests.handovers(em, caller(who), fixture.events())));
    }

    List<ContactHandoverView> waiting(Colleague who) {
        return inbox(who, door -> door.list(0, 26));
    }

    List<ContactHandoverView> declined(Colleague who) {
        return inbox(who, WaitingHandovers::listDeclined);
    }

    int count(Colleague who) {
        return inbox(who, WaitingHandovers::count);
    }

    List<ContactPeriodRow> history(UUID family) {
        return story(family).history();
    }

    private ContactStory story(UUID family) {
        return persons(leader, door -> door.read(family, 0, 10));
    }

    List<NoteRow> noteRows(UUID family) {
        return story(family).notes();
    }

    List<WorkRow> inHand(Colleague who) {
        return work(work -> work.list(Set.of(who.account())));
    }

    <T> T inbox(Colleague who, Function<WaitingHandovers, T> block) {
        return TestDatabase.inTransaction(em -> block.apply(ContactsForTests.waiting(em, caller(who))));
    }

    boolean did(Colleague who, Predicate<ContactHandovers> block) {
        return Boolean.TRUE.equals(handovers(who, door -> block.test(door)));
    }

    <T> T notes(Colleague who, Function<ContactNotes, T> block) {
        return TestDatabase.inTransaction(em -> block.apply(ContactsForTests.notes(em, caller(who))));
    }

    void note(Colleague who, UUID family, ContactKind kind, LocalDate day) {
        notes(who, door -> door.add(family, new NewNote(kind, day, "Talt om skolen")));
    }

    <T> T watches(Function<ContactWatches, T> block) {
        return TestDatabase.inTransaction(em -> block.apply(ContactsForTests.watches(em, caller(leader))));
    }

    <T> T shares(Function<ContactShares, T> block) {
        return TestDatabase.inTransaction(
                em -> block.apply(ContactsForTests.shares(em, caller(leader), fixture.events())));
    }

    <T> T figures(Function<ContactFigures, T> block) {
        return TestDatabase.inTransaction(em -> block.apply(ContactsForTests.figures(em, caller(leader))));
    }

    <T> T work(Function<ContactWork, T> block) {
        Caller editor = CallerForTests.as(CallerForTests.anAccount(), "DIRECTORY_EDITOR");
        return TestDatabase.inTransaction(
                em -> block.apply(ContactsForTests.work(em, editor, fixture.eventsTogether())));
    }

    void handOver(Colleague from, Colleague to) {
        work(work -> {
            work.handOver(Set.of(from.account()), to.account());
            return "";
        });
    }

    Caller caller(Colleague who) {
        return who.equals(leader) ? CallerForTests.as(who.account(), "LEADER") : CallerForTests.as(who.account());
    }
}
