package dk.enindgang.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class KeptTextsTest {

    private final KeptTexts texts = new KeptTexts(10);

    @Test
    void whatIsKeptIsFoundUnderItsOwnKey() { // R5
        texts.keep(List.of("menu", 1), "en");
        assertThat(texts.find(List.of("menu", 1))).isEqualTo("en");
        assertThat(texts.find(List.of("menu", 2))).isNull();
    }

    @Test
    void whatWasUsedLongestAgoGivesWay() {
        texts.keep("a", "12345");
        texts.keep("b", "12345");
        texts.find("a");
        texts.keep("c", "12345");
        assertThat(texts.find("a")).isNotNull();
        assertThat(texts.find("b")).isNull();
        assertThat(texts.find("c")).isNotNull();
    }

    @Test
    void whatHasNoRoomIsNotKept() {
        texts.keep("a", "12345678901");
        texts.keep("b", "12345");
        assertThat(texts.find("a")).isNull();
        assertThat(texts.find("b")).isNotNull();
    }

    @Test
    void theSameKeyTwiceTakesItsRoomOnce() {
        texts.keep("a", "12345");
        texts.keep("a", "54321");
        texts.keep("b", "12345");
        assertThat(texts.find("a")).isEqualTo("54321");
        assertThat(texts.find("b")).isNotNull();
    }
}
