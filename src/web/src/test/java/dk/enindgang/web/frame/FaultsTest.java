package dk.enindgang.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaultsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Note        | Her skal der stå noget.        | Note: Her skal der stå noget.
            Note        | Note: Her skal der stå noget.  | Note: Her skal der stå noget.
            Hvem er du? | Her skal der stå noget.        | Hvem er du? Her skal der stå noget.
            Hvem er du? | Hvem er du?: Skriv et navn.    | Hvem er du? Skriv et navn.
            """)
    void awayFromItsFieldAMessageSaysWhichOneItIsAbout(String label, String words, String said) {
        assertThat(Faults.named(label, words)).isEqualTo(said);
    }

    @Test
    void aMessageThatBeginsWithTheFieldItselfIsLeftAlone() {
        assertThat(Faults.named("Filen", "Filen er for stor.")).isEqualTo("Filen er for stor.");
    }
}
