package dk.enindgang.sheet;

import static dk.enindgang.platform.db.TestDatabase.sql;

import dk.enindgang.guide.GuideFixture;
import dk.enindgang.organisation.Colleagues.Colleague;
import dk.enindgang.platform.CallerForTests;
import dk.enindgang.platform.Clocks;
import dk.enindgang.platform.EmergencySettings;
import dk.enindgang.platform.db.TestDatabase;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;

/** A folder, the round that writes into it, and families and tasks that are in hand. */
final class SheetWorld {

    static final String PASSWORD = "Den-dag-alt-er-nede";

    final Path folder;
    final Clock clock;
    final EmergencySettings settings;
    private final UUID writer = CallerForTests.anAccount();
    private final String slug = "sheet-" + writer;

    SheetWorld(Path folder) {
        this(folder, Clock.system(Clocks.DENMARK));
    }

    SheetWorld(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
        settings = new EmergencySettings() {
            @Override
            public String folderAsWritten() {
                return folder.toString();
            }

            @Override
            public String password() {
                return PASSWORD;
            }
        };
        new GuideFixture().publish(GuideFixture.aGuide(slug));
    }

    /** Whoever goes the round at another moment. */
    SheetRound round(Clock at) {
        var round = new SheetRound();
        round.settings = settings;
        round.folder = folder();
        round.work = new NightWorkForTests(at);
        return round;
    }

    void go() {
        round(clock).go();
    }

    private SheetFolder folder() {
        var lies = new SheetFolder();
        lies.settings = settings;
        return lies;
    }

    LocalDate today() {
        return LocalDate.now(Clocks.DENMARK);
    }

    LocalDate night() {
        return new NightWorkForTests(clock).night();
    }

    Path file(UUID unit) {
        return folder.resolve(SheetFolder.name(unit, night()));
    }

    List<String> files() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything of it is gone, as where nobody has written any. */
    static void begin() {
        sql(
                "truncate account cascade; delete from emergency_sheet_name; delete from emergency_sheet; delete from access_log");
    }

    /** What stands on it, with each run of spaces and line breaks as one space. */
    String text(UUID unit) throws IOException {
        return text(file(unit));
    }

    static String text(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile(), PASSWORD)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ");
        }
    }

    UUID aFamily(UUID unit, String name, @Nullable Colleague contact) {
        UUID ref = UUID.randomUUID();
        sql("""
                insert into family (id, version, ref, name, unit_ref, recorded_by, recorded_at, opened_at)
                values (nextval('stored_seq'), 1, '%s', '%s', '%s', '%s', now(), now())""".formatted(ref, name, unit, writer));
        if (contact != null) {
            sql("""
                    insert into contact_person (id, version, ref, family_id, employee_ref, begins_at, cause, recorded_by)
                    select nextval('stored_seq'), 1, gen_random_uuid(), f.id, '%s', f.opened_at, 'FIRST', '%s'
                    from family f where f.ref = '%s'""".formatted(contact.employee(), writer, ref));
        }
        return ref;
    }

    UUID aMember(UUID family, String surname, String protection) {
        UUID ref = UUID.randomUUID();
        sql("""
                insert into person (id, version, ref, given_name, surname, birth_date, protection, recorded_by, recorded_at,
                    address, phone, institution)
                values (nextval('stored_seq'), 1, '%1$s', 'Liv', '%2$s', date '2017-05-04', '%3$s', '%4$s', now(),
                    'Skjulestien 7', '00 00 00 77', 'Skovgemmet');
                insert into family_member (id, version, ref, family_id, person_ref, relation, valid_from)
                select nextval('stored_seq'), 1, gen_random_uuid(), f.id, '%1$s', 'CHILD', current_date - 1
                from family f where f.ref = '%5$s'""".formatted(ref, surname, protection, writer, family));
        return ref;
    }

    void aTask(UUID unit, @Nullable UUID child, @Nullable Colleague who, String title, LocalDate day) {
        UUID run = UUID.randomUUID();
        String about = child == null ? "null" : "'" + child + "'";
        String has = who == null ? "null" : "'" + who.employee() + "'";
        sql("""
                insert into guide_run (id, version, ref, guide_slug, guide_edition, guide_title, steps, started_by, started_at,
                    touched_at, status, person_ref, unit_ref)
                values (nextval('stored_seq'), 1, '%1$s', '%2$s', 1, 'x', 1, '%3$s', now(), now(), 'OPEN', %4$s,
                    case when %4$s is null then null else cast('%5$s' as uuid) end);
                insert into task (id, version, ref, run_ref, step_ref, guide_slug, guide_edition, step_number, title, unit_ref,
                    assignee_ref, reason, due_at, created_by, created_at, touched_at)
                select nextval('stored_seq'), 1, gen_random_uuid(), '%1$s', s.ref, '%2$s', 1, '1', '%6$s', '%5$s',
                    %7$s, case when %7$s is null then 'NOBODY' else 'FOLLOWS' end,
                    cast('%8$s 12:00' as timestamp) at time zone 'Europe/Copenhagen', '%3$s', now(), now()
                from guide_step s join action_guide g on g.id = s.guide_id where g.slug = '%2$s' limit 1""".formatted(run, slug, writer, about, unit, title, has, day));
    }

    static EmergencySheets door(EntityManager em, EmergencySettings settings) {
        var door = new EmergencySheets();
        door.table = table(em);
        door.settings = settings;
        return door;
    }

    static SheetTable table(EntityManager em) {
        var table = new SheetTable();
        table.em = em;
        table.system = TestDatabase.systemWork(em);
        return table;
    }
}
