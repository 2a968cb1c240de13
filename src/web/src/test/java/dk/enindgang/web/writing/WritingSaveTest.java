package dk.enindgang.web.writing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.RuleViolation;
import dk.enindgang.web.FakeRequest;
import dk.enindgang.web.FakeResponse;
import dk.enindgang.writing.FieldSaved;
import dk.enindgang.writing.Manuscripts;
import java.io.IOException;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WritingSaveTest {

    private static final Instant NINE = Instant.parse("2026-11-22T08:05:00Z");

    @Test
    void whatIsSavedIsAnsweredWithTheTimeAndWhatStandsThere() throws IOException { // R2
        FakeResponse answer = send("Nyt", () -> new FieldSaved(true, "Nyt\nto", null, NINE));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).isEqualTo("Gemt 9.05\nNyt\nto");
    }

    @Test
    void whatSomebodyElseHasWrittenIsAnsweredWithTheName() throws IOException { // R2
        FakeResponse answer = send("Nyt", () -> new FieldSaved(false, "Hendes", "Mette Holm", NINE));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text()).startsWith("Mette Holm har gemt imens.").endsWith("\nHendes");
        assertThat(send("Nyt", () -> new FieldSaved(false, "", null, NINE)).text())
                .startsWith("En anden har gemt imens.");
    }

    @Test
    void whatCannotStandThereIsAnsweredInWords() throws IOException { // R5
        FakeResponse answer = send("x", () -> {
            throw new RuleViolation("writing.rule.long", 200);
        });
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).isEqualTo("Teksten er for lang. Der er plads til 200 tegn.");
    }

    @Test
    void aPlaceThatIsNoneIsNotFoundAndAnEmptySendingIsRefused() throws IOException {
        assertThat(send("x", () -> {
                            throw new NotFound();
                        })
                        .status())
                .isEqualTo(404);
        assertThat(send(null, () -> new FieldSaved(true, "", null, NINE)).status())
                .isEqualTo(400);
    }

    private static FakeResponse send(@Nullable String value, Supplier<FieldSaved> door) throws IOException {
        var save = new WritingSave();
        save.manuscripts = new Manuscripts() {
            @Override
            public FieldSaved set(UUID ref, String pointer, String seen, String typed) {
                return door.get();
            }
        };
        FakeRequest request = FakeRequest.post("/writing/save")
                .parameter("manuscript", WritingForTests.REF.toString())
                .parameter("pointer", "/title")
                .parameter("seen", "");
        if (value != null) {
            request.parameter("value", value);
        }
        var answer = new FakeResponse();
        save.doPost(request.build(), answer.build());
        return answer;
    }
}
