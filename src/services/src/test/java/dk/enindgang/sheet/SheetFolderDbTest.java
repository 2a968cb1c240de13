package dk.enindgang.sheet;

import static dk.enindgang.platform.db.TestDatabase.inTransaction;
import static dk.enindgang.platform.db.TestDatabase.sql;
import static dk.enindgang.platform.db.TestDatabase.statementsOf;
import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.organisation.Colleagues;
import dk.enindgang.organisation.Colleagues.Colleague;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetFolderDbTest {

    @TempDir
    Path folder;

    private SheetWorld world;
    private UUID unit;
    private Colleague anna;

    @BeforeEach
    void begin() {
        SheetWorld.begin();
        world = new SheetWorld(folder);
        unit = Colleagues.aUnit("Familiehuset");
        anna = Colleagues.in(unit, "Anna Bakkedal");
    }

    @Test
    void oldOnesAreRemovedAndNothingElse() throws IOException { // R8
        world.aFamily(unit, "Familien Lysholt", anna);
        String old = SheetFolder.name(unit, world.night().minusDays(4));
        String kept = SheetFolder.name(unit, world.night().minusDays(3));
        List<String> others = List.of("noedark-gammel-2020-01-01.pdf", "vagtplan.pdf");
        Stream.concat(Stream.of(old, "." + old + "." + UUID.randomUUID() + ".part", kept), others.stream())
                .forEach(this::touch);
        world.go();
        assertThat(world.files())
                .containsExactlyInAnyOrder(
                        kept,
                        world.file(unit).getFileName().toString(),
                        SheetFolder.LIST,
                        others.get(0),
                        others.get(1));
    }

    @Test
    void theNewestOfAUnitIsKeptHoweverOldItIs() { // R8
        world.aFamily(unit, "Familien Lysholt", anna);
        world.go();
        UUID empty = Colleagues.aUnit("Familiehuset i bero");
        world.aFamily(empty, "Familien Nul", anna);
        String newest = SheetFolder.name(empty, world.night().minusDays(9));
        touch(newest);
        sql("insert into emergency_sheet (unit_ref, night, written_at, file) values ('%s', date '%s', now(), '%s')"
                .formatted(empty, world.night(), newest));
        sql("update emergency_sheet set night = null where unit_ref = '" + unit + "'");
        world.go();
        assertThat(world.files()).contains(newest);
    }

    @Test
    void aFolderThatIsGoneIsNotMade() throws IOException { // R7
        world.aFamily(unit, "Familien Lysholt", anna);
        Files.delete(folder);
        world.go();
        assertThat(folder).doesNotExist();
        assertThat(state().failed()).isEqualTo(1);
        assertThat(sql("select 1 from access_log")).isEmpty();
        Files.createDirectory(folder);
    }

    @Test
    void theHiddenStandLastByTheirNumber() throws IOException { // R4
        UUID blocked = world.aFamily(unit, "Familien Abel", anna);
        sql("""
                insert into impartiality_block (id, version, ref, person_ref, employee_ref, set_by, set_at)
                values (nextval('stored_seq'), 1, gen_random_uuid(), '%s', '%s', '%s', now())""".formatted(world.aMember(blocked, "Abel", "NONE"), anna.employee(), anna.account()));
        world.aMember(world.aFamily(unit, "Familien Berg", anna), "Berg", "ADDRESS");
        world.aFamily(unit, "Familien Zander", anna);
        world.go();
        String text = world.text(unit);
        assertThat(text).doesNotContain("Abel", "Berg");
        assertThat(text.indexOf("Familien Zander")).isPositive().isLessThan(text.indexOf("Beskyttet familie"));
    }

    @Test
    void manyFamiliesTakeAsManyStatementsAsFew() { // R3
        List<UUID> units =
                Stream.generate(() -> Colleagues.aUnit("Familiehus")).limit(40).toList();
        UUID first = world.aFamily(units.get(0), "Familien Nul", anna);
        world.aTask(units.get(0), world.aMember(first, "Lysholt", "NONE"), anna, "Ring", world.today());
        int one = statementsOf(world::go);
        units.forEach(this::manyFamilies);
        sql("update emergency_sheet set night = null");
        int all = statementsOf(world::go);
        assertThat(sql("select 1 from family where closed_at is null")).hasSize(2_001);
        assertThat(state().units()).isEqualTo(40);
        assertThat(state().missing()).isZero();
        assertThat(one).isLessThan(40);
        assertThat(all).isLessThanOrEqualTo(40 * one);
    }

    /** Fifty more, each with a child. */
    private void manyFamilies(UUID one) {
        UUID writer = anna.account();
        sql("""
                with made as (
                    insert into family (id, version, ref, name, unit_ref, recorded_by, recorded_at, opened_at)
                    select nextval('stored_seq'), 1, gen_random_uuid(), 'Familien ' || n, '%1$s', '%2$s', now(), now()
                    from generate_series(1, 50) n returning id)
                , children as (
                    insert into person (id, version, ref, given_name, surname, birth_date, protection, recorded_by,
                        recorded_at)
                    select m.id, 1, gen_random_uuid(), 'Liv', 'Lysholt', date '2017-05-04', 'NONE', '%2$s', now() from made m
                    returning id, ref)
                insert into family_member (id, version, ref, family_id, person_ref, relation, valid_from)
                select nextval('stored_seq'), 1, gen_random_uuid(), c.id, c.ref, 'CHILD', current_date - 1
                from children c""".formatted(one, writer));
    }

    private void touch(String name) {
        try {
            Files.createFile(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SheetState state() {
        return inTransaction(em -> SheetWorld.door(em, world.settings).state());
    }
}
