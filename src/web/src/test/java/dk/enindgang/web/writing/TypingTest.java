package dk.enindgang.web.writing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.web.FakeRequest;
import dk.enindgang.writing.FieldSaved;
import dk.enindgang.writing.ManuscriptView;
import dk.enindgang.writing.Manuscripts;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TypingTest {

    private static final UUID REF = UUID.randomUUID();

    /** What stands in the manuscript. */
    private final Map<String, String> kept = new LinkedHashMap<>(Map.of("/summary", "Kort", "/purpose", "Derfor"));

    private final FakeRequest form = FakeRequest.post("/writing/edit");

    @Test
    void whatNobodyTouchedGivesWayToWhatAColleagueHasWritten() { // R2
        kept.put("/purpose", "Hendes");
        field("/summary", "Kort", "Mit");
        field("/purpose", "Derfor", "Derfor");
        Typing typing = sent("add:/situations");
        assertThat(typing.save(REF, "")).isTrue();
        assertThat(kept).containsEntry("/summary", "Mit").containsEntry("/purpose", "Hendes");
        FieldView purpose = shown(typing, "purpose");
        assertThat(purpose.value()).isEqualTo("Hendes");
        assertThat(purpose.seen()).isEqualTo("Hendes");
    }

    @Test
    void whatWasTypedAndNotSavedYetStillGoesAgainstWhatWasSeen() { // R2
        kept.put("/summary", "Hendes");
        field("/summary", "Kort", "Mit");
        FieldView refused = shown(sent("save"), "summary");
        assertThat(refused.value()).isEqualTo("Mit");
        assertThat(refused.seen()).isEqualTo("Kort");
    }

    @Test
    void ofTwoClashingFieldsEachIsChosenByItself() { // R2
        kept.putAll(Map.of("/summary", "Hendes", "/purpose", "Også hendes"));
        field("/summary", "Kort", "Mit");
        field("/purpose", "Derfor", "Også mit");
        Typing first = sent("save");
        assertThat(first.save(REF, "")).isFalse();
        FieldView summary = shown(first, "summary");
        FieldView purpose = shown(first, "purpose");
        assertThat(summary.theirs()).isEqualTo("Hendes");
        assertThat(purpose.before()).isEqualTo("Derfor");

        again(summary);
        again(purpose);
        Typing second = sent("theirs:/summary");
        assertThat(second.save(REF, "/summary")).isFalse();
        assertThat(kept).containsEntry("/summary", "Hendes").containsEntry("/purpose", "Også hendes");
        assertThat(shown(second, "summary").value()).isEqualTo("Hendes");
        FieldView left = shown(second, "purpose");
        assertThat(left.value()).isEqualTo("Også mit");
        assertThat(left.theirs()).isEqualTo("Også hendes");

        again(shown(second, "summary"));
        again(left);
        assertThat(sent("save").save(REF, "")).isTrue();
        assertThat(kept).containsEntry("/summary", "Hendes").containsEntry("/purpose", "Også mit");
    }

    private void field(String pointer, String seen, String typed) {
        form.parameter("s:" + pointer, seen).parameter("v:" + pointer, typed);
    }

    /** The form as it came back. */
    private void again(FieldView field) {
        field(field.pointer(), field.seen(), field.value());
        form.parameter("b:" + field.pointer(), field.before());
    }

    private Typing sent(String act) {
        var typing = new Typing();
        typing.request = form.parameter("act", act).build();
        typing.manuscripts = door();
        return typing;
    }

    private FieldView shown(Typing typing, String name) {
        return WritingForTests.sections(typing)
                .plain(view(), "about", "", name)
                .fields()
                .get(0);
    }

    private ManuscriptView view() {
        return WritingForTests.view(
                "{\"summary\":\"%s\",\"purpose\":\"%s\"}".formatted(kept.get("/summary"), kept.get("/purpose")));
    }

    /** Keeps a field as the door does where the database is out of reach: against what was seen (R2). */
    private Manuscripts door() {
        return new Manuscripts() {
            @Override
            public FieldSaved set(UUID ref, String pointer, String seen, String typed) {
                String now = String.valueOf(kept.get(pointer));
                boolean saved = now.equals(seen) || now.equals(typed);
                if (saved) {
                    kept.put(pointer, typed);
                }
                return new FieldSaved(saved, saved ? typed : now, null, Instant.EPOCH);
            }
        };
    }
}
