package dk.enindgang.web.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.directory.ContactPointRow;
import dk.enindgang.guide.DeadlineSource;
import dk.enindgang.guide.GuideStatus;
import dk.enindgang.guide.GuideView;
import dk.enindgang.guide.GuideView.DeadlineView;
import dk.enindgang.guide.GuideView.EscapeView;
import dk.enindgang.guide.GuideView.LegalView;
import dk.enindgang.guide.GuideView.LevelView;
import dk.enindgang.guide.GuideView.SignView;
import dk.enindgang.guide.GuideView.StepView;
import dk.enindgang.guide.GuideView.TransitionView;
import dk.enindgang.guide.GuideView.TrialView;
import dk.enindgang.guide.GuideView.VariantView;
import dk.enindgang.guide.Obligation;
import dk.enindgang.guide.ParentInvolvement;
import dk.enindgang.guide.Provenance;
import dk.enindgang.guide.ReaderRole;
import dk.enindgang.guide.RunVisibility;
import dk.enindgang.guide.SignAbout;
import dk.enindgang.guide.StepKind;
import dk.enindgang.platform.pdf.ReadPdf;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.verapdf.core.VeraPDFException;

/** A handleguide on paper (domain A3, 5). */
class GuidePaperTest {

    private static final Locale DANISH = Locale.forLanguageTag("da");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final List<ContactPointRow> CONTACTS = List.of(
            new ContactPointRow("Alarm", "Nogen er i fare", "112", "Døgnet rundt", true),
            new ContactPointRow("Familierådgivningen", "Du er i tvivl", "00 00 00 00", "8.00-15.30", false));

    @Test
    void theWholeGuideIsReadAloudInItsOrder() throws IOException, VeraPDFException {
        try (var read = new ReadPdf(paper(2, ReaderRole.LEADER).whole(DAY))) {
            assertThat(read.faults()).isEmpty();
            assertThat(read.title()).isEqualTo("Når et barn er trist");
            assertThat(read.flow())
                    .contains("Er det akut? 112 Alarm")
                    .contains("Du har mistanke om vold: Brug “Vold og overgreb” i stedet, med det samme.")
                    .contains("Niveau 0. Undren Vi lægger mærke til det")
                    .contains("0.1 Skriv ned (SKAL) Først hvad du så. Så hvad du hørte & gjorde.")
                    .contains("Hjælp din medarbejder")
                    .contains("Frist: Inden 5 hverdage (", "Barnet er gladere: Afslut")
                    .contains("Familierådgivningen 00 00 00 00 8.00-15.30")
                    .contains("Taget ind fra Nabokøbing, udgave 4, 24. november 2026")
                    .contains("Prøvehandling: Samtaler til fods (https://eksempel.dk/til-fods)")
                    .contains("Barnets lov § 133, Underretning", "Lavet 24. november 2026.");
            assertThat(read.structure()).contains("H1", "H2", "H3", "L", "LI", "Table");
        }
    }

    @Test
    void whatIsForOthersIsLeftOut() throws IOException {
        try (var read = new ReadPdf(paper(1, ReaderRole.EMPLOYEE).whole(DAY))) {
            assertThat(read.flow()).doesNotContain("Hjælp din medarbejder");
        }
    }

    @Test
    void theCardOfTwentyFiveStepsIsOnePage() throws IOException, VeraPDFException {
        try (var read = new ReadPdf(paper(25, ReaderRole.EMPLOYEE).card(DAY))) {
            assertThat(read.pages()).isEqualTo(1);
            assertThat(read.flow())
                    .contains(
                            "0.25 Skriv ned (SKAL) dig Inden 5 hverdage",
                            "Er det akut? 112 Alarm",
                            "Nabokøbing, udgave 4");
            assertThat(read.faults()).isEmpty();
        }
    }

    private static GuidePaper paper(int steps, ReaderRole reader) {
        return new GuidePaper(DANISH, guide(steps), reader, CONTACTS);
    }

    private static GuideView guide(int count) {
        List<StepView> steps =
                IntStream.rangeClosed(1, count).mapToObj(GuidePaperTest::step).toList();
        return new GuideView(
                UUID.randomUUID(),
                "trist",
                3,
                GuideStatus.PUBLISHED,
                DAY,
                null,
                3,
                "Når et barn er trist",
                "Når et barn virker trist i længere tid.",
                "Barnet får det bedre",
                "<p>Tag det roligt.</p>",
                "Sekretariatet",
                DAY,
                DAY.plusYears(1),
                0,
                17,
                false,
                RunVisibility.TEAM,
                Set.of(),
                Set.of(),
                List.of(),
                List.of(new SignView(SignAbout.CHILD, "græder", false)),
                List.of(new LevelView(
                        0, "Undren", "Vi lægger mærke til det", "Du undrer dig", "I er enige", "dig", false, steps)),
                steps,
                List.of(law()),
                new EscapeView("vold", "Vold og overgreb", "Du har mistanke om vold"),
                new Provenance("Nabokøbing", 4, "hash", DAY),
                new TrialView("Samtaler til fods", "https://eksempel.dk/til-fods"));
    }

    private static StepView step(int number) {
        return new StepView(
                UUID.randomUUID(),
                "0." + number,
                0,
                "Skriv ned",
                "<p>Først <strong>hvad du så</strong>. Så hvad du hørte &amp; gjorde.</p><ul><li>dag</li><li>sted</li></ul>",
                StepKind.DOCUMENT,
                Obligation.SKAL,
                "dig",
                null,
                new DeadlineView("Inden 5 hverdage", DeadlineSource.LOCAL, List.of()),
                ParentInvolvement.USUALLY_FIRST,
                true,
                false,
                false,
                true,
                List.of(new VariantView(ReaderRole.LEADER, "<p>Hjælp din medarbejder</p>")),
                List.of(new TransitionView("Barnet er gladere", null, null, null, true, false)),
                List.of(),
                List.of(law()));
    }

    private static LegalView law() {
        return new LegalView("Barnets lov", null, "§ 133", "Underretning", null, DAY, null);
    }
}
