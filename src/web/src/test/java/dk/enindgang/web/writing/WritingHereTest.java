package dk.enindgang.web.writing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.platform.NotFound;
import dk.enindgang.web.FakeRequest;
import dk.enindgang.web.FakeResponse;
import dk.enindgang.web.frame.FrameForTests;
import dk.enindgang.writing.Around;
import dk.enindgang.writing.Around.Told;
import dk.enindgang.writing.ManuscriptVisits;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WritingHereTest {

    private final FakeRequest request = FakeRequest.post("/writing/here")
            .parameter("manuscript", WritingForTests.REF.toString())
            .parameter("step", "")
            .parameter("after", "7");

    @Test
    void theAnswerIsReadAsAFormIsAndHoldsNoMarkup() throws IOException { // R13
        FakeResponse answer = ask(new Around(List.of(), List.of(new Told("/title", "Åse & co", "<b>&=\nto")), 0, 9));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).containsExactly("text/plain;charset=UTF-8");
        assertThat(answer.text())
                .startsWith("last=9&line=&said=&more=&pointer=%2Ftitle&words=%C3%85se+%26+co+har+rettet+her&both=")
                .endsWith("&text=%3Cb%3E%26%3D%0Ato");
    }

    @Test
    void howManyMoreChangesThereAreIsSaid() throws IOException { // R13
        assertThat(ask(new Around(List.of(), List.of(), 3, 9)).text()).contains("&more=og+3+rettelser+mere");
        assertThat(ask(new Around(List.of(), List.of(), 1, 9)).text()).contains("&more=og+1+rettelse+mere");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "x", "1.5", "9999999999999999999"})
    void aNumberThatIsNoneIsRefused(String after) throws IOException {
        request.parameter("after", after);
        assertThat(ask(new Around(List.of(), List.of(), 0, 0)).status()).isEqualTo(400);
    }

    @Test
    void whatIsNotThereIsNotFound() throws IOException {
        assertThat(ask(null).status()).isEqualTo(404);
        request.parameter("manuscript", "x");
        assertThat(ask(new Around(List.of(), List.of(), 0, 0)).status()).isEqualTo(404);
    }

    private FakeResponse ask(@Nullable Around around) throws IOException {
        var here = new WritingHere();
        here.visits = new ManuscriptVisits() {
            @Override
            public Around see(UUID ref, String step, long after) {
                if (around == null) {
                    throw new NotFound();
                }
                assertThat(after).isEqualTo(7);
                return around;
            }
        };
        here.beside = new Beside();
        here.beside.language = FrameForTests.language();
        here.beside.clock = Clock.systemUTC();
        var answer = new FakeResponse();
        here.doPost(request.build(), answer.build());
        return answer;
    }
}
