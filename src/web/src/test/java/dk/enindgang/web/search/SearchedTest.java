package dk.enindgang.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is kept of a search, and for how long. */
class SearchedTest {

    private final Searched searched = new Searched();

    @Test
    void theNumberSaysNothingOfTheWords() {
        String number = searched.keep(" Familien Prøvesen ");
        assertThat(UUID.fromString(number).version()).as("made by chance").isEqualTo(4);
        assertThat(searched.find(number)).contains("Familien Prøvesen");
        assertThat(searched.keep("Familien Prøvesen"))
                .as("another time, another number")
                .isNotEqualTo(number);
    }

    @Test
    void aNumberOfAnotherSessionIsUnknown() {
        String number = searched.keep("Familien Prøvesen");
        assertThat(new Searched().find(number)).isEmpty();
        assertThat(searched.find("")).isEmpty();
    }

    @Test
    void onlyTheLastFewAreKeptAndNoneIsLong() {
        String first = searched.keep("x".repeat(5_000));
        assertThat(searched.find(first).orElseThrow()).hasSize(200);
        IntStream.range(0, 19).forEach(i -> searched.keep("ord"));
        assertThat(searched.find(first)).isPresent();
        searched.keep("ord");
        assertThat(searched.find(first)).isEmpty();
    }

    @Test
    void itGoesAlongToAnotherNode() throws IOException, ClassNotFoundException {
        String number = searched.keep("Familien Prøvesen");
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(searched);
        }
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(((Searched) in.readObject()).find(number)).contains("Familien Prøvesen");
        }
    }
}
