package dk.enindgang.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.access.LookExtract;
import dk.enindgang.access.LookExtract.Told;
import dk.enindgang.platform.audit.LookKind;
import dk.enindgang.platform.audit.Purpose;
import dk.enindgang.platform.pdf.ReadPdf;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.verapdf.core.VeraPDFException;

/** Access R12, on paper. */
class ExtractPaperTest {

    private static final Locale DANISH = Locale.forLanguageTag("da");
    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

    @Test
    void aPersonIsToldWhatWasDoneOnWhichDayAndWhatFor() throws IOException, VeraPDFException {
        var extract = new LookExtract(
                "Åse Prøvesen",
                List.of(
                        new Told(DAY, LookKind.READ, Purpose.WORK, 3),
                        new Told(DAY.minusDays(1), LookKind.REFUSAL, Purpose.UNKNOWN, 1)));
        try (var read = read(extract, DANISH)) {
            assertThat(read.flow())
                    .contains(
                            "Hvem har set på mine oplysninger? Udtræk for Åse Prøvesen",
                            "2. februar 2027 til og med 1. marts 2027",
                            "Lavet af Eksempelby Kommune den 2. marts 2027",
                            "Dag Hvad der skete Formål Antal gange",
                            "1. marts 2027 En medarbejder læste om dig. arbejdet med barnet 3",
                            "28. februar 2027 En medarbejder prøvede at læse om dig og fik nej. 1",
                            "Medarbejdernes navne er ikke med.")
                    .doesNotContain("ukendt");
            assertThat(read.structure().stream().filter(kind -> kind.matches("H[1-6]|Table|TH")))
                    .containsExactly("H1", "H2", "Table", "TH", "TH", "TH", "TH", "H2");
            assertThat(read.faults()).isEmpty();
        }
    }

    @Test
    void whatTheFileSaysAboutItselfNamesNobody() throws IOException {
        try (var read = read(new LookExtract("Åse Prøvesen", List.of()), DANISH)) {
            assertThat(read.text()).contains("Åse Prøvesen");
            assertThat(read.title()).isEqualTo("Hvem har set på mine oplysninger?");
            assertThat(read.about()).contains("Hvem har set").doesNotContain("Prøvesen", "Åse");
        }
    }

    @Test
    void whoWasNotLookedAtIsToldSoWithoutATable() throws IOException, VeraPDFException {
        try (var read = read(new LookExtract("Åse Prøvesen", List.of()), DANISH)) {
            assertThat(read.text()).contains("Der er ingen opslag i de dage.");
            assertThat(read.structure()).doesNotContain("Table");
            assertThat(read.faults()).isEmpty();
        }
    }

    @Test
    void aNameThatIsGoneLeavesNoHole() throws IOException {
        var extract = new LookExtract("", List.of(new Told(DAY, LookKind.READ, Purpose.WORK, 1)));
        try (var read = read(extract, DANISH)) {
            assertThat(read.text()).doesNotContain("Udtræk for").contains("En medarbejder læste om dig.");
        }
    }

    @Test
    void whoReadsEnglishGetsItInEnglish() throws IOException, VeraPDFException {
        var extract = new LookExtract("Åse Prøvesen", List.of(new Told(DAY, LookKind.HIT, Purpose.WORK, 1)));
        try (var read = read(extract, Locale.ENGLISH)) {
            assertThat(read.language()).isEqualTo("en");
            assertThat(read.title()).isEqualTo("Who has looked at my data?");
            assertThat(read.flow()).contains("1. March 2027 Your name stood in a list that a member of staff saw.");
            assertThat(read.faults()).isEmpty();
        }
    }

    @Test
    void everyKindAndPurposeHasItsWords() throws IOException {
        var told = Stream.of(LookKind.values())
                .flatMap(kind -> Stream.of(Purpose.values()).map(purpose -> new Told(DAY, kind, purpose, 1)))
                .toList();
        try (var read = read(new LookExtract("Åse Prøvesen", told), DANISH)) {
            assertThat(read.flow())
                    .contains("En medarbejder udskrev noget om dig.", "akut adgang", "borgerens indsigt");
        }
    }

    private static ReadPdf read(LookExtract extract, Locale locale) throws IOException {
        byte[] file = new ExtractPaper(locale)
                .of(extract, LocalDate.of(2027, 2, 2), DAY, "Eksempelby Kommune", LocalDate.of(2027, 3, 2));
        return new ReadPdf(file);
    }
}
