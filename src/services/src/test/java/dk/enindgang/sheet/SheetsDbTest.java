package dk.enindgang.sheet;

import static dk.enindgang.platform.db.TestDatabase.inTransaction;
import static dk.enindgang.platform.db.TestDatabase.inTransactionDo;
import static dk.enindgang.platform.db.TestDatabase.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.organisation.Colleagues;
import dk.enindgang.organisation.Colleagues.Colleague;
import dk.enindgang.platform.EmergencySettings;
import dk.enindgang.platform.db.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetsDbTest {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d. MMMM", Locale.forLanguageTag("da"));
    private static final DateTimeFormatter WEEKDAY =
            DateTimeFormatter.ofPattern("EEE d. MMM", Locale.forLanguageTag("da"));

    @TempDir
    Path folder;

    private SheetWorld world;
    private UUID unit;
    private Colleague anna;
    private Colleague bodil;

    @BeforeEach
    void begin() {
        SheetWorld.begin();
        world = new SheetWorld(folder);
        unit = Colleagues.aUnit("Familiehuset");
        anna = aColleague("Anna Bakkedal", "00 00 01 01");
        bodil = aColleague("Bodil Engvang", "00 00 01 02");
    }

    @Test
    void aSheetIsLockedForTheServerAloneAndNamesNobodyOutside() throws IOException { // R2, R5
        world.aFamily(unit, "Familien Lysholt", anna);
        world.go();
        assertThat(world.files()).containsExactly("noedark-" + unit + "-" + world.night() + ".pdf", SheetFolder.LIST);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(world.file(unit))))
                .isEqualTo("rw-------");
        assertThatThrownBy(() -> Loader.loadPDF(world.file(unit).toFile()))
                .isInstanceOf(InvalidPasswordException.class);
        assertThat(Files.readString(folder.resolve(SheetFolder.LIST)))
                .isEqualTo("Familiehuset: noedark-" + unit + "-" + world.night() + ".pdf\r\n");
        assertThat(world.text(unit))
                .contains("Nødark", "Familiehuset", "gælder kun, når systemet er nede – makuleres", "1 / 1");
    }

    @Test
    void itSaysWhomToCallTodayAndInTheDaysToCome() throws IOException { // R3
        LocalDate today = world.today();
        Colleagues.leads(aColleague("Svend Højmark", "00 00 01 09"), unit);
        Colleague carl = aColleague("Carl Sivmose", "00 00 01 03");
        Colleagues.away(anna, today, today.plusDays(3), bodil);
        Colleagues.away(anna, today.plusDays(5), today.plusDays(6), null);
        Colleagues.away(bodil, today.plusDays(3), today.plusDays(3), carl);
        Colleagues.away(carl, today.plusDays(20), today.plusDays(30), anna);
        world.aFamily(unit, "Familien Lysholt", anna);
        world.aFamily(unit, "Familien Sivmose", carl);
        world.aFamily(unit, "Familien Uden", null);
        world.go();
        assertThat(world.text(unit))
                .contains("Leder i dag: Svend Højmark, 00 00 01 09")
                .contains("Anna Bakkedal, 00 00 01 01")
                .contains("Fri til og med " + day(today.plusDays(3)) + ". Vikar: Bodil Engvang, 00 00 01 02.")
                .contains(
                        weekday(today.plusDays(1)) + " til " + weekday(today.plusDays(2)) + ": Vikar er Bodil Engvang")
                .contains(weekday(today.plusDays(3)) + ": Vikar er Carl Sivmose, 00 00 01 03.")
                .contains(weekday(today.plusDays(5)) + " til " + weekday(today.plusDays(6))
                        + ": Ingen vikar, ring til lederen.")
                .contains("Fri fra " + day(today.plusDays(20)) + " til og med " + day(today.plusDays(30)))
                .contains("Familien Uden Ingen Ingen Intet aftalt");
    }

    @Test
    void itSaysWhatIsDueAndWhatIsLateAndTheNumbers() throws IOException { // R3
        LocalDate today = world.today();
        sql("insert into contact_point (id, version, ref, position, name, situation, phone, open_hours, acute)"
                + " values (nextval('stored_seq'), 1, gen_random_uuid(), 9, 'Døgnvagten i Prøveby', 'Når det haster',"
                + " '00 00 09 09', 'Hele døgnet', true)");
        UUID family = world.aFamily(unit, "Familien Lysholt", anna);
        UUID child = world.aMember(family, "Lysholt", "NONE");
        Colleagues.away(bodil, today, today, anna);
        world.aTask(unit, child, anna, "Ring til skolen", today.minusDays(3));
        world.aTask(unit, null, bodil, "Skriv handleplan", today);
        world.aTask(unit, null, null, "Hold møde", today.plusDays(1));
        world.aTask(unit, null, anna, "Langt ude", today.plusDays(60));
        world.go();
        assertThat(world.text(unit))
                .contains("Overskredet: " + day(today.minusDays(3)), "Ring til skolen", "Familien Lysholt")
                .contains("Skriv handleplan", "Ikke til stede. Vikar: Anna Bakkedal, 00 00 01 01.")
                .contains("Hold møde Ingen")
                .contains("Døgnvagten i Prøveby. Når det haster 00 00 09 09 Hele døgnet")
                .doesNotContain("Langt ude");
        sql("delete from contact_point where phone = '00 00 09 09'");
    }

    @Test
    void whoIsProtectedIsNowhereOnIt() throws IOException { // R4
        for (String protection : List.of("ADDRESS", "STAFF_RELATIVE")) {
            UUID family = world.aFamily(unit, "Familien Hemmeligsen", anna);
            UUID child = world.aMember(family, "Hemmeligsen", protection);
            world.aTask(unit, child, anna, "Ring til skolen", world.today());
            UUID once = world.aFamily(unit, "Hemmeligsens gamle familie", anna);
            UUID left = world.aMember(once, "Hemmeligsen", protection);
            sql("update family_member set valid_to = current_date - 1 where person_ref = '" + left + "'");
        }
        world.go();
        String text = world.text(unit);
        assertThat(text).contains("Beskyttet familie ", "Anna Bakkedal, 00 00 01 01", "Ring til skolen");
        assertThat(text).doesNotContain("emmeligsen", "Liv", "Skjulestien", "00 00 00 77", "Skovgemmet");
    }

    @Test
    void thatItWasReadIsInTheLogAsDoneByTheProduct() { // R9
        UUID child = world.aMember(world.aFamily(unit, "Familien Lysholt", anna), "Lysholt", "NONE");
        world.go();
        assertThat(sql("select kind, role, relation, purpose, subject, account_ref, employee_ref from access_log"
                        + " where person_ref = '" + child + "'"))
                .hasSize(1)
                .first()
                .asString()
                .contains("EXPORT, OPERATIONS, SYSTEM, WORK, sheet, 00000000-0000-0000-0000-000000000000");
    }

    @Test
    void itIsWrittenOnceANightAndAnewWhenAsked() throws IOException { // R6, R10
        world.aFamily(unit, "Familien Lysholt", anna);
        world.go();
        byte[] first = Files.readAllBytes(world.file(unit));
        world.go();
        assertThat(Files.readAllBytes(world.file(unit))).isEqualTo(first);
        inTransactionDo(em -> SheetWorld.door(em, world.settings).writeAgain());
        world.go();
        assertThat(Files.readAllBytes(world.file(unit))).isNotEqualTo(first);
        assertThat(world.files()).hasSize(2);
        assertThat(sql("select 1 from access_log"))
                .as("nobody is in the family")
                .isEmpty();
    }

    @Test
    void twoNodesWriteEachSheetOnce() { // R6
        List<UUID> units =
                Stream.generate(() -> Colleagues.aUnit("Familiehus")).limit(6).toList();
        units.forEach(one -> world.aMember(world.aFamily(one, "Familien Lysholt", anna), "Lysholt", "NONE"));
        CompletableFuture.allOf(CompletableFuture.runAsync(world::go), CompletableFuture.runAsync(world::go))
                .join();
        world.go();
        assertThat(world.files()).hasSize(7);
        assertThat(sql("select person_ref from access_log group by person_ref having count(*) > 1"))
                .isEmpty();
        assertThat(sql("select 1 from access_log")).hasSize(6);
    }

    @Test
    void whatFailsForOneIsToldAndTriedAgainAndTheOthersAreWritten() throws IOException { // R7
        UUID other = Colleagues.aUnit("Skolen");
        world.aFamily(unit, "Familien Lysholt", anna);
        world.aFamily(other, "Familien Sivmose", bodil);
        Path inTheWay = world.file(unit);
        Files.createDirectories(inTheWay.resolve("noget"));
        world.go();
        assertThat(world.file(other)).isRegularFile();
        assertThat(inTheWay).isDirectory();
        SheetState state = state();
        assertThat(state.failed()).isEqualTo(1);
        assertThat(state.missing()).isEqualTo(1);
        assertThat(state.alarming(world.clock.instant())).isTrue();
        assertThat(rows()).extracting(SheetRow::fault).containsExactly(SheetFault.FOLDER, null);
        assertThat(world.files()).noneMatch(file -> file.endsWith(".part"));

        Files.delete(inTheWay.resolve("noget"));
        Files.delete(inTheWay);
        world.go();
        assertThat(inTheWay).as("not at once again").doesNotExist();
        world.round(Clock.offset(world.clock, Duration.ofMinutes(56))).go();
        assertThat(state().failed()).isZero();
        assertThat(state().alarming(world.clock.instant())).isFalse();
    }

    @Test
    void aFileInPlaceOfTheFolderIsTold() throws IOException { // R7
        Path file = Files.createFile(folder.resolve("optaget"));
        var blocked = new SheetWorld(file);
        blocked.aFamily(unit, "Familien Lysholt", anna);
        blocked.go();
        assertThat(rows()).extracting(SheetRow::fault).containsExactly(SheetFault.FOLDER);
        assertThat(rows()).extracting(SheetRow::writtenAt).containsOnlyNulls();
    }

    @Test
    void withoutAFolderTheStateSaysSo() { // R1
        SheetState state =
                inTransaction(em -> SheetWorld.door(em, new EmergencySettings()).state());
        assertThat(state).isEqualTo(SheetState.NONE);
        assertThat(state.alarming(world.clock.instant())).isFalse();
    }

    private SheetState state() {
        return inTransaction(em -> SheetWorld.door(em, world.settings).state());
    }

    private List<SheetRow> rows() {
        return inTransaction(em -> SheetWorld.door(em, world.settings).list(0, 100));
    }

    private Colleague aColleague(String name, String phone) {
        Colleague one = Colleagues.in(unit, name);
        TestDatabase.sql("update employee set phone = '" + phone + "' where ref = '" + one.employee() + "'");
        return one;
    }

    private static String weekday(LocalDate day) {
        return WEEKDAY.format(day);
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
