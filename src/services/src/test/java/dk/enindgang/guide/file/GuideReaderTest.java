package dk.enindgang.guide.file;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.guide.ProfessionalRole;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GuideReaderTest {

    private static final GuideReader READER = new GuideReader();

    private static final String SOUND = """
            ---
            slug: proeve
            title: Prøve
            summary: En prøve.
            purpose: At prøve.
            owner: Sekretariatet
            reviewedOn: 2026-11-22
            nextReview: 2027-11-22
            ages: {from: 0, to: 17}
            roles: [TEACHER]
            sectors: [SCHOOL]
            acute: true
            situations:
              - title: Noget
            ---
            Velkommen.

            ## 1 Lyt

            ```yaml
            kind: OBSERVE
            who: Dig
            ```

            Lyt først.
            """;

    @Test
    void everyFaultIsToldAtOnceWithItsLine() throws IOException { // R1
        assertThat(faults("mange-fejl", shipped("/guides-faulty/mange-fejl.md")))
                .containsExactly(
                        "2 Navnet »Mange Fejl« og filens navn er ikke det samme. Filen skal hedde Mange Fejl.md.",
                        "2 »Mange Fejl« duer ikke som navn. Brug små bogstaver a-z, tal og bindestreg.",
                        "4 Her står noget, der ligner et telefonnummer. Numre står i kontaktoversigten, så de kan"
                                + " holdes rigtige.",
                        "7 »2026-13-45« er ikke en dato. Skriv den som 2026-11-22.",
                        "9 Den første alder er højere end den sidste.",
                        "10 »WIZARD« er ikke en mulig værdi. Vælg mellem: TEACHER, PEDAGOGUE, CHILD_MINDER,"
                                + " LEISURE_WORKER, HEALTH_VISITOR, EDUCATIONAL_PSYCHOLOGIST, ADVISER,"
                                + " FAMILY_THERAPIST, YOUTH_GUIDANCE_COUNSELLOR, EMPLOYMENT_ADVISER,"
                                + " DISABILITY_PSYCHIATRY_ADVISER, LEADER, SECRETARIAT.",
                        "11 Listen er tom.",
                        "14 Feltet »synonym« kendes ikke. Er det stavet forkert, eller mangler en tekst anførselstegn?",
                        "15 Der findes ingen guide med navnet »findes-ikke«.",
                        "23 Niveau 0 står to gange.",
                        "30 Loven »ukendt« står ikke under laws i hovedet.",
                        "33 Her står noget, der ligner et CPR-nummer. Der må ikke stå oplysninger om borgere i en"
                                + " guide.",
                        "38 »SLEEP« er ikke en mulig værdi. Vælg mellem: OBSERVE, PRIORITISE, CONSULT, INVOLVE,"
                                + " INFORM, DECIDE, NOTIFY, DOCUMENT, MEET, FOLLOW_UP, HAND_OVER, CLOSE.",
                        "41 »0.9« er ikke tekst (sæt den i anførselstegn).",
                        "42 Der findes ikke noget niveau 3 i guiden.",
                        "42 Der findes ikke noget trin 0.9 i guiden.",
                        "42 En vej videre skal føre ét sted hen: step, level, guide eller end.",
                        "51 Teksten til LEADER står to gange i trin 0.1.",
                        "55 Trin 0.1 står to gange.",
                        "64 Det tidligste tidspunkt ligger efter fristen.",
                        "69 Trin 2.1 hører til niveau 2, som guiden ikke har.",
                        "69 Trin 2.1 mangler sin YAML-blok (```yaml) lige under overskriften.",
                        "71 Her står en mailadresse. Adresser står i kontaktoversigten, så de kan holdes rigtige.",
                        "73 Her mangler en tekst.",
                        "73 Overskriften »Uden nummer« begynder ikke med trinets nummer, for eksempel »## 0.1 Tal med"
                                + " barnet«.",
                        "78 Her står et kolon inde i en tekst. Sæt teksten i anførselstegn.");
    }

    @Test
    void nothingComesOutOfAFaultyFile() throws IOException { // R2
        var source = new GuideSource("mange-fejl.md", shipped("/guides-faulty/mange-fejl.md"));
        assertThat(READER.read(source, Set.of()).draft()).isNull();
    }

    @Test
    void whatIsOnlyDoubtfulIsToldAndTakenIn() { // R8
        var reading = READER.read(new GuideSource("proeve.md", SOUND.replace("OBSERVE", "DECIDE")), Set.of());
        assertThat(reading.faults()).isEmpty();
        assertThat(reading.draft()).isNotNull();
        assertThat(reading.doubts())
                .extracting(GuideFault::toString)
                .singleElement()
                .asString()
                .startsWith("proeve.md:18 Trin 1 er en beslutning uden svar.");
    }

    @Test
    void whatRefersToAnotherPlaceIsRefusedBeforeItGrows() { // R1
        String many = "title: &a Noget\n    synonyms: [" + "*a, ".repeat(200_000) + "*a]";
        assertThat(faults("proeve", SOUND.replace("title: Noget", many)))
                .contains("15 Her henvises med * til noget, der står et andet sted. Skriv teksten her, eller sæt den i"
                        + " anførselstegn.");
    }

    @Test
    void aSoundFileHasNoFaultAndNeedsNoMoreThanThis() {
        assertThat(faults("proeve", SOUND)).isEmpty();
    }

    @Test
    void aStepIsWhosesoeverFollowsUnlessItNamesARole() {
        assertThat(role("who: Dig")).isNull();
        assertThat(role("who: Dig\nrole: LEADER")).isEqualTo(ProfessionalRole.LEADER);
        assertThat(faults("proeve", SOUND.replace("who: Dig", "who: Dig\nrole: BOSS")))
                .singleElement()
                .asString()
                .startsWith("23 »BOSS« er ikke en mulig værdi.");
    }

    private static @Nullable ProfessionalRole role(String who) {
        var source = new GuideSource("proeve.md", SOUND.replace("who: Dig", who));
        return Objects.requireNonNull(READER.read(source, Set.of()).draft())
                .getSteps()
                .get(0)
                .getRole();
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                Arguments.of("title: Prøve", "titel: Prøve", "3 Feltet »titel« kendes ikke."),
                Arguments.of("title: Prøve", "title:", "3 Her mangler en tekst."),
                Arguments.of("title: Prøve", "title: Prøve: nu", "3 Her står et kolon"),
                Arguments.of("title: Prøve", "\ttitle: Prøve", "3 Her står en tabulator."),
                Arguments.of("title: Prøve", "title: \"Prøve", "3 Her begynder en tekst med et anførselstegn"),
                Arguments.of("title: Prøve", "title: A\ntitle: B", "4 Feltet »title« står to gange."),
                Arguments.of("nextReview: 2027", "nextReview: 2025", "8 Næste gennemgang ligger før den sidste."),
                Arguments.of("acute: true", "acute: false", "1 Guiden har ingen vej ud"),
                Arguments.of("acute: true", "acute: ja", "12 »ja« er ikke true eller false."),
                Arguments.of("acute: true", "escape: {guide: proeve, when: x}", "12 Guiden fører ud til sig selv."),
                Arguments.of("to: 17", "to: 99", "9 99 er for stort. Det største er 25."),
                Arguments.of("[TEACHER]", "[TEACHER, TEACHER]", "10 Det samme står to gange i listen."),
                Arguments.of("## 1 Lyt", "# 1 Lyt", "18 Brug ikke overskrifter med ét #."),
                Arguments.of("## 1 Lyt", "### LEADER", "18 Overskriften »LEADER« står før det første trin."),
                Arguments.of("## 1 Lyt", "## 0.1 Lyt", "18 Trin 0.1 hører til niveau 0, som guiden ikke har."),
                Arguments.of("kind: OBSERVE", "title: Lyt", "21 Feltet »title« hører til overskriften"),
                Arguments.of("Lyt først.", "", "18 Her mangler en tekst."),
                Arguments.of("Lyt først.", "Ring 22 33 44 55.", "25 Her står noget, der ligner et telefonnummer."));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void eachFaultIsToldWhereItIs(String sound, String faulty, String fault) { // R1
        assertThat(SOUND).contains(sound);
        assertThat(faults("proeve", SOUND.replace(sound, faulty))).anyMatch(line -> line.startsWith(fault));
    }

    @Test
    void aTagThatIsNoneIsAFaultLikeAnother() { // R7
        assertThat(faults("proeve", SOUND.replace("title: Prøve", "title: !<a > b")))
                .anyMatch(line -> line.endsWith("Linjen kan ikke læses. Se efter indrykning, anførselstegn og kolon."));
    }

    @Test
    void aSignOfTwoCharsMayStandAnywhere() { // R7
        for (int i = 1000; i < 1040; i++) {
            String title = "a".repeat(i) + "\uD83D\uDE00";
            assertThat(faults("proeve", SOUND.replace("title: Prøve", "title: " + title)))
                    .containsExactly("3 Teksten er for lang. Der er plads til 200 tegn.");
        }
    }

    @Test
    void englishStandsUnderAHeadingRightAfterTheDanish() { // R11
        String spoken = SOUND.replace("Velkommen.", "Velkommen.\n\n### EN\n\nWelcome.")
                .replace("Lyt først.", "Lyt først.\n\n### EN\n\nListen.\n\n### LEADER\n\nSpørg.\n\n### EN\n\nAsk.")
                .replace("who: Dig", "who: Dig\nwho_en: You");
        Map<String, Object> tree = GuideFiles.read("proeve.md", spoken.getBytes(StandardCharsets.UTF_8))
                .tree();
        assertThat(faults("proeve", spoken)).isEmpty();
        assertThat(tree).containsEntry("introduction", "Velkommen.").containsEntry("introduction_en", "Welcome.");
        assertThat(AnyGuide.firstStep(tree))
                .containsEntry("instruction", "Lyt først.")
                .containsEntry("instruction_en", "Listen.")
                .containsEntry("who_en", "You")
                .containsEntry(
                        "variants",
                        List.of(Map.of("reader", "LEADER", "instruction", "Spørg.", "instruction_en", "Ask.")));
    }

    @Test
    void englishTwiceUnderOneTextIsAFault() { // R11
        assertThat(faults("proeve", SOUND + "\n### EN\n\nListen.\n\n### EN\n\nHear.\n"))
                .containsExactly("31 Her står ### EN to gange under den samme tekst.");
        assertThat(faults("proeve", SOUND + "\n### EN\n")).containsExactly("27 Her mangler en tekst.");
    }

    @Test
    void aFileWithoutAHeaderSaysSoAndNothingElse() {
        assertThat(faults("tom", "Bare tekst"))
                .containsExactly("1 Filen skal begynde med en linje med tre bindestreger (---) og guidens hoved.");
        assertThat(faults("tom", "---\nslug: tom"))
                .containsExactly("1 Hovedet slutter ikke. Sæt en linje med tre bindestreger (---) efter det.");
    }

    @Test
    void aGuideWithoutStepsSaysHowAStepBegins() {
        assertThat(faults("proeve", SOUND.substring(0, SOUND.indexOf("## 1"))))
                .contains("16 Guiden har ingen trin. Et trin begynder med »## 1 Hvad man gør«.");
    }

    @Test
    void lineEndsAndTrailingSpacesMakeNoOtherContent() {
        String hash = new GuideSource("proeve.md", SOUND).hash();
        assertThat(new GuideSource("proeve.md", SOUND.replace("\n", "\r\n")).hash())
                .isEqualTo(hash);
        assertThat(new GuideSource("proeve.md", SOUND.replace("\n", "  \n") + "\n\n").hash())
                .isEqualTo(hash);
        assertThat(new GuideSource("proeve.md", SOUND.replace("Lyt først", "Lyt altid")).hash())
                .isNotEqualTo(hash);
        assertThat(faults("proeve", SOUND.replace("\n", "\r\n"))).isEmpty();
    }

    static List<String> faults(String slug, String text) {
        return READER.read(new GuideSource(slug + ".md", text), Set.of("proeve")).faults().stream()
                .map(fault -> fault.line() + " " + fault.reason())
                .toList();
    }

    private static String shipped(String path) throws IOException {
        try (InputStream file = Objects.requireNonNull(GuideReaderTest.class.getResourceAsStream(path), path)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
