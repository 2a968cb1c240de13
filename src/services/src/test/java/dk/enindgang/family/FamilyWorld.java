package dk.enindgang.family;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.guide.GuideFixture;
import dk.enindgang.organisation.Colleagues;
import dk.enindgang.organisation.Colleagues.Colleague;
import dk.enindgang.organisation.Period;
import dk.enindgang.person.PersonContact;
import dk.enindgang.person.PersonDetails;
import dk.enindgang.person.PersonsForTests;
import dk.enindgang.person.Protection;
import dk.enindgang.platform.CallerForTests;
import dk.enindgang.platform.Clocks;
import dk.enindgang.platform.db.TestDatabase;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** A unit of advisers with a leader, another unit with its own, and families. */
public final class FamilyWorld {

    public static final LocalDate TODAY = LocalDate.now(Clocks.DENMARK);
    public static final LocalDate BORN = LocalDate.of(2017, 5, 4);

    /** The database is one for all tests of a run, and a number belongs to one person. */
    private static final AtomicInteger DAYS = new AtomicInteger();

    public final GuideFixture fixture = new GuideFixture();
    public final UUID advice = Colleagues.aUnit("Familierådgivningen");
    public final UUID other = Colleagues.aUnit("Familiehuset");
    public final Colleague adviser = Colleagues.in(advice, "Nanna Bakkedal");
    public final Colleague colleague = Colleagues.in(advice, "Rita Sivmose");
    public final Colleague leader = Colleagues.in(advice, "Svend Højmark");
    public final Colleague otherLeader = Colleagues.in(other, "Tove Lyngsø");

    public FamilyWorld() {
        Colleagues.leads(leader, advice);
        Colleagues.leads(otherLeader, other);
    }

    /** A birth date and a number that nobody else in the tests has. */
    public static String aNumber() {
        return PersonsForTests.aCpr(LocalDate.of(2005, 1, 1).plusDays(DAYS.incrementAndGet()), 123);
    }

    public static LocalDate bornOf(String number) {
        return LocalDate.of(
                2000 + Integer.parseInt(number.substring(4, 6)),
                Integer.parseInt(number.substring(2, 4)),
                Integer.parseInt(number.substring(0, 2)) - 60);
    }

    public static MemberDetails aMember(String givenName, String cpr, Protection protection, FamilyRelation relation) {
        LocalDate born = cpr.isEmpty() ? BORN : bornOf(cpr);
        return new MemberDetails(
                PersonDetails.of(givenName, "Prøvesen", born, protection, TODAY),
                PersonContact.NONE,
                cpr,
                relation,
                relation == FamilyRelation.CHILD ? Custody.UNKNOWN : Custody.SHARED,
                Period.from(TODAY));
    }

    public static MemberDetails aChild(String givenName, String cpr) {
        return aMember(givenName, cpr, Protection.NONE, FamilyRelation.CHILD);
    }

    public FamilyDetails details(String name) {
        return new FamilyDetails(name, advice, null);
    }

    /** A family of the adviser's. */
    public UUID aFamily(String name, MemberDetails child) {
        return families(adviser, door -> door.open(details(name), child));
    }

    public FamilyView get(Colleague who, UUID family) {
        return families(who, door -> door.get(family));
    }

    public UUID personOf(UUID family) {
        return get(adviser, family).members().get(0).card().person().ref();
    }

    /** Another member, by the adviser. */
    public UUID add(UUID family, String givenName, String cpr, FamilyRelation relation) {
        return members(adviser, door -> door.add(family, aMember(givenName, cpr, Protection.NONE, relation)));
    }

    /** What the adviser saves of a member whom nobody else has changed meanwhile. */
    public void change(UUID family, UUID member, MemberDetails details) {
        long seen = get(adviser, family).version();
        long seenPerson = versionOf(family, member);
        assertThat(this.<Boolean>members(adviser, door -> door.change(family, member, seen, seenPerson, details)))
                .isTrue();
    }

    public long versionOf(UUID family, UUID member) {
        return get(adviser, family).member(member).card().version();
    }

    public UUID personOf(UUID family, UUID member) {
        return get(adviser, family).member(member).card().person().ref();
    }

    public <T> T families(Colleague who, Function<Families, T> block) {
        return TestDatabase.inTransaction(em -> block.apply(
                FamiliesForTests.families(em, CallerForTests.as(who.account(), roles(who)), fixture.events())));
    }

    public <T> T members(Colleague who, Function<FamilyMembers, T> block) {
        return TestDatabase.inTransaction(em -> block.apply(
                FamiliesForTests.members(em, CallerForTests.as(who.account(), roles(who)), fixture.events())));
    }

    private String[] roles(Colleague who) {
        return who.equals(leader) || who.equals(otherLeader) ? new String[] {"LEADER"} : new String[0];
    }
}
