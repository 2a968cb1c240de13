package dk.enindgang.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private final PasswordRules rules = PasswordsForTests.rules("Søby Kommune", "Havnebyen, Fjordparken to", "");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Byggryn-til-alle",
                "fire gule kander står",
                "ßlåbærgrød æøå 漢字です",
                "000kiwi-pære-blomme000",
                "havregrødmedkanelogmælk"
            })
    void whateverIsLongAndOnesOwnWillDo(String password) { // R1
        assertThat(fault(password)).isEmpty();
    }

    @Test
    void elevenCharactersAreTooFewAndAThousandAreEnough() { // R1
        assertThat(fault("Elleve-tegn")).isEqualTo("password.short 12");
        assertThat(fault("Tolv-tegn-xy")).isEmpty();
        assertThat(fault("byggryn til alle ".repeat(58))).isEmpty();
        assertThat(fault("byggryn til alle ".repeat(60))).isEqualTo("password.easy 1000");
    }

    @ParameterizedTest
    @CsvSource({
        "Skole-i-Søby-er-god, søby",
        "skole-i-soby-er-god, søby",
        "Enindgang-for-alle, indgang",
        "Min3-Indg4ng-her, indgang",
        "kommune-og-byggryn, kommune",
        "ved-havnebyen-igen, havnebyen",
        "fj0rdp@rken-er-grøn, fjordparken",
        "Gulerødder-og-Mette, mette",
        "g1ver-l4erkeg4ard-mad, lærkegaard",
    })
    void aWordOfThePlaceIsSaidAndRefused(String password, String word) { // R2
        assertThat(fault(password)).isEqualTo("password.word " + word);
    }

    @Test
    void shortWordsAreNoneButTheUserNameIs() { // R2
        assertThat(fault("to-gange-byggryn")).isEmpty();
        assertThat(fault("en-bo-og-byggryn")).isEqualTo("password.easy 1000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "qwerty123456",
                "QWERTY123456",
                "administrator",
                "Administrator1!",
                "adm1n1strat0r2026",
                "1q2w3e4r5t6y",
                "Sommerferie2026",
                "Velkommen2026!",
                "adgangskode1",
                "aaaaaaaaaaaa",
                "1212121212121212",
                "abcabcabcabcabc"
            })
    void whatIsTriedFirstIsRefused(String password) { // R3, R5
        assertThat(fault(password)).isEqualTo("password.common ");
    }

    @Test
    void theListThatComesWithTheProductIsLong() { // R3
        assertThat(new CommonPasswords().size()).isGreaterThan(20_000);
    }

    @Test
    void aListOfWordsThatTheMunicipalityKeepsIsAskedToo() throws IOException { // R4
        Path words = folder.resolve("words.txt");
        Files.write(words, "byggryn-til-alle\r\nrødgrød-med-fløde\n".getBytes(StandardCharsets.UTF_8));
        Files.write(words, new byte[] {(byte) 0xff, (byte) 0xfe, '\n'}, java.nio.file.StandardOpenOption.APPEND);

        PasswordRules own = PasswordsForTests.rules("Søby", "", words.toString());
        assertThat(fault(own, "Byggryn-til-alle")).isEqualTo("password.common ");
        assertThat(fault(own, "Rødgrød-med-fløde")).isEqualTo("password.common ");
        assertThat(fault(own, "Byggryn-til-alle-2")).isEmpty();
    }

    @Test
    void eachHashOfASortedListIsFoundAndNoOther() throws IOException { // R4
        List<String> known =
                IntStream.range(0, 501).mapToObj(i -> "Byggryn-til-nummer-" + i).toList();
        for (String count : List.of("", ":1", ":1234567")) {
            Path hashes = folder.resolve("hashes.txt");
            Files.writeString(
                    hashes,
                    known.stream()
                            .map(one -> HexFormat.of().withUpperCase().formatHex(Sha1.of(one)) + count)
                            .sorted()
                            .collect(Collectors.joining("\r\n")));
            PasswordRules own = PasswordsForTests.rules("Søby", "", hashes.toString());

            assertThat(known).allMatch(one -> fault(own, one).equals("password.common "));
            assertThat(fault(own, "Byggryn-til-nummer-501")).isEmpty();
            assertThat(fault(own, "byggryn-til-nummer-1")).isEmpty();
        }
    }

    @Test
    void aListThatIsNoneIsRefusedAndAListThatChangesIsNoticed() throws IOException { // R4
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        assertThatThrownBy(() -> PasswordRules.of("Søby", "", empty.toString())).isInstanceOf(IOException.class);
        assertThatThrownBy(() ->
                        PasswordRules.of("Søby", "", folder.resolve("none.txt").toString()))
                .isInstanceOf(IOException.class);

        Path hashes = folder.resolve("hashes.txt");
        for (String useless : List.of(
                "B".repeat(40) + "\n" + "A".repeat(40),
                "\ufeff" + "A".repeat(40),
                "A".repeat(40) + "\n" + "x".repeat(500))) {
            Files.writeString(hashes, useless);
            assertThatThrownBy(() -> PasswordRules.of("Søby", "", hashes.toString()))
                    .as(useless.substring(0, 5))
                    .isInstanceOf(IOException.class);
        }
        Files.writeString(hashes, "A".repeat(40));
        PasswordRules own = PasswordsForTests.rules("Søby", "", hashes.toString());
        Files.writeString(hashes, "A".repeat(40) + "\n" + "x".repeat(500));
        assertThatThrownBy(() -> fault(own, "Byggryn-til-alle"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageNotContaining("Byggryn"); // R6
    }

    private String fault(String password) {
        return fault(rules, password);
    }

    private static String fault(PasswordRules rules, String password) {
        return rules.fault(password, "bo", "Mette Bo Lærkegaard")
                .map(fault -> fault.key() + " " + fault.about())
                .orElse("");
    }
}
