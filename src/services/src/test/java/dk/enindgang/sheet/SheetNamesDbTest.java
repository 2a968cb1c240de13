package dk.enindgang.sheet;

import static dk.enindgang.platform.db.TestDatabase.inTransaction;
import static dk.enindgang.platform.db.TestDatabase.sql;
import static dk.enindgang.platform.db.TestDatabase.sqlAsApplication;
import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.organisation.Colleagues;
import dk.enindgang.organisation.Colleagues.Colleague;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** R11: a family that is hidden from now on is gone from the sheets that are there already. */
class SheetNamesDbTest {

    @TempDir
    Path folder;

    private SheetWorld world;
    private UUID unit;
    private UUID family;
    private UUID child;
    private Colleague anna;

    @BeforeEach
    void begin() {
        SheetWorld.begin();
        world = new SheetWorld(folder);
        unit = Colleagues.aUnit("Familiehuset");
        anna = Colleagues.in(unit, "Anna Bakkedal");
        family = world.aFamily(unit, "Familien Lysholt", anna);
        child = world.aMember(family, "Lysholt", "NONE");
        world.aFamily(unit, "Familien Sivmose", anna);
    }

    @Test
    void theNewestIsWrittenAnewAndTheOlderOnesAreRemoved() throws IOException { // R11
        Path yesterday = aDayBefore();
        world.go();
        Path today = world.file(unit);
        assertThat(SheetWorld.text(yesterday)).contains("Familien Lysholt");

        protect();
        world.go();
        assertThat(yesterday).doesNotExist();
        assertThat(SheetWorld.text(today))
                .contains("Familien Sivmose", "Beskyttet familie")
                .doesNotContain("Lysholt");
        byte[] written = Files.readAllBytes(today);
        world.go();
        assertThat(Files.readAllBytes(today)).as("and then it is left alone").isEqualTo(written);
    }

    @Test
    void olderOnesWithoutHerAreLeft() throws IOException { // R11
        sql("update family set closed_at = now(), closed_reason = 'Slut' where ref = '" + family + "'");
        Path yesterday = aDayBefore();
        sql("update person set protection = 'ADDRESS' where ref = '" + child + "'");
        world.go();
        assertThat(yesterday).exists();
        assertThat(sql("select 1 from emergency_sheet_name where family_ref = '" + family + "'"))
                .isEmpty();
    }

    @Test
    void aColleagueWhoIsNotImpartialAndANewMemberHideHerToo() throws IOException { // R4, R11
        world.go();
        sql("""
                insert into impartiality_block (id, version, ref, person_ref, employee_ref, set_by, set_at)
                values (nextval('stored_seq'), 1, gen_random_uuid(), '%s', '%s', '%s', now())""".formatted(child, anna.employee(), anna.account()));
        world.go();
        assertThat(world.text(unit)).contains("Familien Sivmose").doesNotContain("Lysholt");

        world.aMember(sivmose(), "Sivmose", "STAFF_RELATIVE");
        world.go();
        assertThat(world.text(unit)).doesNotContain("Sivmose", "Lysholt");
    }

    @Test
    void whereSheWasBeforeSheIsGoneToo() throws IOException { // R11
        world.go();
        UUID other = Colleagues.aUnit("Et andet hus");
        sql("update family set unit_ref = '" + other + "' where ref = '" + family + "'");
        protect();
        world.go();
        assertThat(world.text(unit)).doesNotContain("Lysholt", "Beskyttet familie");
        assertThat(world.text(other)).contains("Beskyttet familie").doesNotContain("Lysholt");
    }

    @Test
    void theSheetOfAUnitThatGetsNoneAnyMoreIsRemoved() throws IOException { // R11
        world.go();
        sql("update family set closed_at = now(), closed_reason = 'Slut' where unit_ref = '" + unit + "'");
        protect();
        world.go();
        assertThat(world.files()).noneMatch(file -> file.contains(unit.toString()));
        assertThat(sql("select 1 from emergency_sheet where unit_ref = '" + unit + "' and file <> ''"))
                .isEmpty();
    }

    @Test
    void whatCannotBeWrittenAnewStaysAndIsToldUntilItCan() throws IOException { // R7, R11
        world.go();
        byte[] before = Files.readAllBytes(world.file(unit));
        protect();
        Path away = folder.resolveSibling(folder.getFileName() + "-vaek");
        Files.move(folder, away);
        world.go();
        assertThat(state().failed()).isEqualTo(1);
        assertThat(state().alarming(world.clock.instant())).isTrue();

        Files.move(away, folder);
        assertThat(Files.readAllBytes(world.file(unit))).isEqualTo(before);
        sql("update emergency_sheet set failed_at = failed_at - interval '56 minutes' where failed_at is not null");
        world.go();
        assertThat(world.text(unit)).doesNotContain("Lysholt");
        assertThat(state().failed()).isZero();
    }

    @Test
    void whoIsHiddenWhileTheSheetIsWrittenIsFoundInTheNextRound() throws IOException { // R11
        SheetRound round = world.round(world.clock);
        SheetFolder lies = round.folder;
        round.folder = new SheetFolder() {
            @Override
            void write(String name, byte[] content) throws IOException {
                if (!name.equals(LIST)) {
                    protect();
                }
                lies.write(name, content);
            }
        };
        round.folder.settings = world.settings;
        round.go();
        assertThat(world.text(unit)).contains("Familien Lysholt");
        world.go();
        assertThat(world.text(unit)).doesNotContain("Lysholt");
    }

    @Test
    void aSheetThatAnotherNodeLookedForBeforeItWasThereIsFoundWhenItIs() throws IOException { // R6, R11
        slowly(() -> world.go());
        assertThat(world.text(unit)).contains("Familien Lysholt");
        world.go();
        assertThat(world.text(unit)).contains("Familien Sivmose").doesNotContain("Lysholt");
    }

    @Test
    void aSheetThatTakesThePlaceOfANewerOneIsWrittenAnew() throws IOException { // R6, R11
        slowly(() -> {
            sql("update emergency_sheet set taken_at = taken_at - interval '11 minutes'");
            world.go();
            assertThat(world.text(unit)).contains("Familien Sivmose").doesNotContain("Lysholt");
        });
        assertThat(world.text(unit)).contains("Familien Sivmose").doesNotContain("Lysholt");
    }

    /** A node that has read the family; before its sheet is in the folder she is hidden, and another node does something. */
    private void slowly(Meanwhile meanwhile) {
        SheetRound slow = world.round(world.clock);
        SheetFolder lies = slow.folder;
        slow.folder = new SheetFolder() {
            @Override
            void write(String name, byte[] content) throws IOException {
                if (!name.equals(LIST) && !isHidden()) {
                    protect();
                    meanwhile.happens();
                    assertThat(sql("select 1 from emergency_sheet_name where family_ref = '" + family + "'"))
                            .as("the other node has forgotten that she stands on it")
                            .isEmpty();
                }
                lies.write(name, content);
            }
        };
        slow.folder.settings = world.settings;
        slow.go();
    }

    private interface Meanwhile {
        void happens() throws IOException;
    }

    @Test
    void whatIsKeptOfASheetGoesWithIt() { // R8, R11
        aDayBefore();
        sql("update emergency_sheet_name set night = night - 9");
        world.go();
        assertThat(sql("select distinct file from emergency_sheet_name"))
                .singleElement()
                .asString()
                .contains(world.night().toString());
    }

    @Test
    void whoStandsOnSheetsIsForTheProductAlone() { // R11
        world.go();
        assertThat(sql("select 1 from emergency_sheet_name")).hasSize(2);
        assertThat(sqlAsApplication(anna.account().toString(), "select 1 from emergency_sheet_name"))
                .isEmpty();
    }

    private boolean isHidden() {
        return !sql("select 1 from person where ref = '" + child + "' and protection = 'ADDRESS'")
                .isEmpty();
    }

    private void protect() {
        sql("update person set protection = 'ADDRESS' where ref = '" + child + "'");
    }

    /** The sheet of the night before this one. */
    private Path aDayBefore() {
        world.round(Clock.offset(world.clock, Duration.ofDays(-1))).go();
        return folder.resolve(SheetFolder.name(unit, world.night().minusDays(1)));
    }

    private UUID sivmose() {
        return UUID.fromString(sql("select ref from family where name = 'Familien Sivmose'")
                .get(0)
                .get(0));
    }

    private SheetState state() {
        return inTransaction(em -> SheetWorld.door(em, world.settings).state());
    }
}
