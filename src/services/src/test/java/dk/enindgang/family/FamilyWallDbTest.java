package dk.enindgang.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.organisation.Colleagues.Colleague;
import dk.enindgang.person.Protection;
import dk.enindgang.platform.db.TestDatabase;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** access R6: what the database itself shows of families, whoever asks and however wrongly. */
class FamilyWallDbTest {

    private static final List<String> TABLES = List.of("family", "family_member", "person");

    private final FamilyWorld world = new FamilyWorld();
    private final UUID family = world.aFamily("Familien Alba", FamilyWorld.aChild("Alba", FamilyWorld.aNumber()));

    @Test
    void whoeverDoesNotSayWhoActsSeesNothing() {
        for (String table : TABLES) {
            assertThat(TestDatabase.sqlAsApplication("select * from " + table))
                    .as(table)
                    .isEmpty();
        }
    }

    @Test
    void plainSqlShowsAStrangerNoRow() { // R3
        for (String table : TABLES) {
            for (Colleague one : List.of(world.colleague, world.otherLeader)) {
                assertThat(rows(one, table)).as(table).isZero();
            }
            for (Colleague one : List.of(world.adviser, world.leader)) {
                assertThat(rows(one, table)).as(table).isOne();
            }
        }
    }

    @Test
    void whatIsNotSeenIsNotChangedEither() {
        for (String change : List.of(
                "update family set name = 'x'",
                "update family_member set relation = 'OTHER'",
                "update person set address = 'x'")) {
            acting(world.colleague, change);
        }
        assertThat(TestDatabase.sql("select f.name, m.relation, p.address from family f"
                        + " join family_member m on m.family_id = f.id join person p on p.ref = m.person_ref"
                        + " where f.ref = '" + family + "'"))
                .containsExactly(List.of("Familien Alba", "CHILD", ""));
    }

    @Test
    void nobodyPutsAStrangersChildIntoAFamilyOfHerOwn() {
        UUID own = world.families(
                world.colleague, door -> door.open(world.details("Egen"), FamilyWorld.aChild("Bodil", "")));
        assertThatThrownBy(() -> acting(world.colleague, """
                        insert into family_member (id, version, ref, family_id, person_ref, relation, valid_from)
                        select nextval('stored_seq'), 1, gen_random_uuid(), f.id, '%s', 'CHILD', danish_today()
                        from family f where f.ref = '%s'""".formatted(world.personOf(family), own)))
                .hasMessageContaining("row-level security");
    }

    @Test
    void nobodyOpensAFamilyInAnothersName() {
        assertThatThrownBy(() -> acting(world.colleague, """
                        insert into family (id, version, ref, name, unit_ref, recorded_by, recorded_at, opened_at)
                        values (nextval('stored_seq'), 1, gen_random_uuid(), 'x', '%s', '%s', now(), now())""".formatted(world.advice, world.adviser.account())))
                .hasMessageContaining("row-level security");
    }

    @Test
    void aClosedMemberHidesTheWholeFamily() { // R4
        UUID hidden = world.aFamily(
                "Familien Bodil", FamilyWorld.aMember("Bodil", "", Protection.ADDRESS, FamilyRelation.CHILD));
        for (Colleague one : List.of(world.leader, world.colleague)) {
            assertThat(acting(one, "select 1 from family where ref = '" + hidden + "'"))
                    .isEmpty();
        }
        assertThat(acting(world.adviser, "select 1 from family where ref = '" + hidden + "'"))
                .hasSize(1);
    }

    @Test
    void aClosedFamilyStaysAsItWas() { // R8
        long seen = world.get(world.adviser, family).version();
        world.families(world.adviser, door -> door.close(family, seen, "Flyttet"));
        assertThatThrownBy(() -> acting(world.adviser, "update family set name = 'x' where ref = '" + family + "'"))
                .hasMessageContaining("stays closed");
        assertThatThrownBy(() -> acting(world.adviser, "update family_member set relation = 'OTHER'"))
                .hasMessageContaining("stays as it was");
    }

    private static int rows(Colleague who, String table) {
        return acting(who, "select 1 from " + table).size();
    }

    private static List<List<String>> acting(Colleague who, String sql) {
        return TestDatabase.sqlAsApplication(who.account().toString(), sql);
    }
}
