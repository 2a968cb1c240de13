package dk.enindgang.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PageFormTest {

    private static final String PAGE = """
            <form id="other"><input name="no" value="1"></form>
            <form id="answer" action="/run/step?run=1&amp;step=2" method="post">
            <input type="radio" name="outcome" value="DONE" checked="checked">
            <input type="radio" name="outcome" value="NOT_RELEVANT">
            <textarea name="answer:note"></textarea><input type="hidden" name="state" value="x" />
            <input type="submit" name="answer:save" value="Gem"></form>""";

    @Test
    void aFormIsSentAsTheBrowserWouldSendIt() {
        PageForm form = PageForm.in(PAGE, "answer").with("note", "ny").pressed("answer:save");
        assertThat(form.action()).isEqualTo("/run/step?run=1&step=2");
        assertThat(form.fields())
                .containsEntry("outcome", "DONE")
                .containsEntry("answer:note", "ny")
                .containsEntry("state", "x")
                .containsKey("answer:save")
                .hasSize(4);
    }

    @Test
    void aMissingFieldIsNotPassedOver() {
        PageForm form = PageForm.in(PAGE, "answer");
        assertThatThrownBy(() -> form.with("gone", "")).isInstanceOf(IllegalStateException.class);
    }
}
