package dk.enindgang.it.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.it.browser.Axe;
import dk.enindgang.it.browser.Size;
import dk.enindgang.it.product.Hidden;
import dk.enindgang.it.product.Packaging;
import dk.enindgang.it.product.Product;
import dk.enindgang.it.product.SheetFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** The emergency sheets of the units: written by the server's own timer, and anew when IT asks for it. */
abstract class SheetJourneys {

    private static final Duration PATIENCE = Duration.ofSeconds(200);
    private static final String HOUSE = "(select ref from org_unit where name = 'Familiehuset')";

    private final Product product;
    private final Path folder;
    private final String word = NewWord.made();

    SheetJourneys(Packaging packaging) {
        product = packaging.product();
        folder = SheetFolders.of(packaging);
    }

    @Test
    void sheetsAreWrittenByThemselvesAnewWhenAskedAndWithoutWhoIsHiddenMeanwhile() throws IOException {
        Awaitility.await("written without a press").atMost(PATIENCE).until(() -> house().length() > 0);
        assertThat(text(house())).doesNotContain(word);

        aFamily();
        String pressed = now();
        press();
        Awaitility.await("written anew").atMost(PATIENCE).until(() -> writtenSince(pressed));
        String file = house();
        isForTheServerAlone(file);
        assertThat(text(file))
                .contains("Nødark", "Familiehuset", word, "Egelund")
                .contains("Når det haster", "112");
        shows(file);
        for (Path each : sheets()) {
            assertThat(Hidden.told(text(each.getFileName().toString()))).isEmpty();
        }
        isGoneWithinMinutes();
    }

    private void isGoneWithinMinutes() throws IOException {
        String hidden = now();
        product.database().sql("""
                with hidden as (
                    insert into person (id, version, ref, given_name, surname, birth_date, protection, recorded_by,
                        recorded_at)
                    select nextval('stored_seq'), 1, gen_random_uuid(), 'Vera', f.name, date '2015-02-03', 'ADDRESS',
                        f.recorded_by, now()
                    from family f where f.name = 'Familien %s' returning ref, surname)
                insert into family_member (id, version, ref, family_id, person_ref, relation, valid_from)
                select nextval('stored_seq'), 1, gen_random_uuid(), f.id, h.ref, 'CHILD', danish_today()
                from hidden h join family f on f.name = h.surname""".formatted(word));
        Awaitility.await("written anew by itself").atMost(PATIENCE).until(() -> writtenSince(hidden));
        assertThat(text(house())).doesNotContain(word).contains("Beskyttet familie");
    }

    private void aFamily() {
        product.database().sql("""
                insert into family (id, version, ref, name, unit_ref, recorded_by, recorded_at, opened_at)
                select nextval('stored_seq'), 1, gen_random_uuid(), 'Familien %1$s', %2$s, a.ref, now(), now()
                from account a where a.user_name = 'raadgiver';
                insert into contact_person (id, version, ref, family_id, employee_ref, begins_at, cause, recorded_by)
                select nextval('stored_seq'), 1, gen_random_uuid(), f.id, e.ref, f.opened_at, 'FIRST', f.recorded_by
                from family f join employee e on e.name = 'Sanne Egelund'
                where f.name = 'Familien %1$s'""".formatted(word, HOUSE));
    }

    private void press() {
        try (Person person = Person.signedIn(product, Size.DESK, "drift")) {
            person.open("/sheet/list");
            person.press("Skriv alle nu");
            person.sees("Alle nødark skrives nu.");
            person.isUndisturbed();
        }
    }

    private void shows(String file) {
        try (Person person = Person.signedIn(product, Size.PHONE, "drift")) {
            person.open("/sheet/list");
            person.sees("Ingen er gået galt.");
            assertThat(person.reads()).contains("Familiehuset", file).doesNotContain(word);
            assertThat(Axe.faults(person.page())).isEmpty();
            person.isUndisturbed();
        }
    }

    private void isForTheServerAlone(String file) throws IOException {
        assertThat(file).matches("noedark-[0-9a-f-]{36}-20\\d\\d-\\d\\d-\\d\\d[.]pdf");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(file))))
                .isEqualTo("rw-------");
        assertThatThrownBy(() -> Loader.loadPDF(folder.resolve(file).toFile()))
                .isInstanceOf(InvalidPasswordException.class);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(each -> each.getFileName().toString()))
                    .allMatch(name ->
                            name.matches("noedark-([0-9a-f-]{36}-20\\d\\d-\\d\\d-\\d\\d[.]pdf|oversigt[.]txt)"));
        }
        assertThat(Files.readString(folder.resolve("noedark-oversigt.txt"))).contains("Familiehuset: " + file);
    }

    private List<Path> sheets() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".pdf")).toList();
        }
    }

    private String text(String file) throws IOException {
        try (PDDocument sheet = Loader.loadPDF(folder.resolve(file).toFile(), SheetFolders.PASSWORD)) {
            return new PDFTextStripper().getText(sheet).replaceAll("\\s+", " ");
        }
    }

    /** What the newest of Familiehuset is called; empty where there is none. */
    private String house() {
        return product.database()
                .sql("select coalesce(max(file), '') from emergency_sheet where unit_ref = " + HOUSE)
                .get(0)
                .get(0);
    }

    private boolean writtenSince(String moment) {
        return product.database()
                        .number("select count(*) from emergency_sheet where night is not null and written_at > '"
                                + moment + "' and unit_ref = " + HOUSE)
                == 1;
    }

    private String now() {
        return product.database().sql("select clock_timestamp()").get(0).get(0);
    }
}
