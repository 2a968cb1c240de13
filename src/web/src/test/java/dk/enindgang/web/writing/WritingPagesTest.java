package dk.enindgang.web.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.platform.NotFound;
import dk.enindgang.web.FakeRequest;
import dk.enindgang.web.frame.MessageForTests;
import dk.enindgang.writing.FieldSaved;
import dk.enindgang.writing.ManuscriptView;
import dk.enindgang.writing.Manuscripts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages of the guide and of one step: what is done when a button is pressed, and where one goes then. */
class WritingPagesTest {

    private static final String PAGE = "&manuscript=" + WritingForTests.REF;

    private static final String STEP_PAGE = "/writing/step?faces-redirect=true" + PAGE + "&step=";

    private static final ManuscriptView VIEW = WritingForTests.view(
            """
            {"levels": [{"id": "aaaaaaaa", "number": 0, "name": "Undren"}, {"id": "bbbbbbbb", "number": 1, "name": "Indsats"}],
             "steps": [{"id": "11111111", "number": "0.1", "title": "Lyt"}]}""",
            WritingForTests.finding("/steps/11111111", "guide.check.noAnswers", "0.1"),
            WritingForTests.finding("", "guide.check.lix", "62"));

    private final List<String> acts = new ArrayList<>();

    private final MessageForTests message = new MessageForTests();

    private final FakeRequest form = FakeRequest.post("/writing/edit");

    /** What somebody else has written in each field, if anything. */
    private boolean clash;

    @Test
    void aPageThatIsOnlyAskedForDoesNothing() {
        WritingEdit page = edit("");
        assertThat(page.load()).isNull();
        assertThat(acts).isEmpty();
        assertThat(page.getSections())
                .extracting(SectionView::name)
                .startsWith("about", "readers", "escape")
                .endsWith("upkeep");
        assertThat(page.getGroups()).extracting(StepGroup::group).containsExactly("0", "1", "U");
        assertThat(page.getFound()).hasSize(1);
        assertThat(page.getBeside()).isEqualTo("Mette Holm er her, ");
    }

    @ParameterizedTest
    @CsvSource({
        "add:/situations, add /situations, &at=/situations/99999999, ",
        "up:/levels/bbbbbbbb, move /levels/bbbbbbbb -1, &at=/levels/bbbbbbbb, writing.moved.up",
        "down:/levels/aaaaaaaa, move /levels/aaaaaaaa 1, &at=/levels/aaaaaaaa, writing.moved.down",
        "remove:/levels/bbbbbbbb, remove /levels/bbbbbbbb, '', writing.removed",
        "drop:/levels/bbbbbbbb>/levels/aaaaaaaa, moveTo /levels/bbbbbbbb aaaaaaaa, &at=/levels/bbbbbbbb, writing.moved",
    })
    void aButtonDoesOneThingAndThePageComesAgain(String act, String done, String at, String words) {
        assertThat(edit(act).load()).isEqualTo("/writing/edit?faces-redirect=true" + PAGE + at);
        assertThat(acts).containsExactly(done);
        assertThat(message.said()).isEqualTo(words == null ? List.of() : List.of(words));
    }

    @Test
    void aNewStepIsOpened() {
        assertThat(edit("step:0").load()).isEqualTo(STEP_PAGE + "99999999");
        assertThat(acts).containsExactly("addStep 0");
    }

    @Test
    void whatWasTypedIsSavedBeforeTheButtonIsHeeded() { // R2
        form.parameter("s:/summary", "").parameter("v:/summary", "Nyt");
        assertThat(edit("add:/situations").load()).isNotNull();
        assertThat(acts).containsExactly("set /summary Nyt", "add /situations");
    }

    @Test
    void whereSomebodyElseHasWrittenNothingElseIsDone() { // R2
        clash = true;
        form.parameter("s:/summary", "").parameter("v:/summary", "Nyt");
        WritingEdit page = edit("add:/situations");
        assertThat(page.load()).isNull();
        assertThat(acts).containsExactly("set /summary Nyt");
        FieldView summary = page.getSections().get(0).fields().stream()
                .filter(field -> field.pointer().equals("/summary"))
                .findFirst()
                .orElseThrow();
        assertThat(summary.value()).isEqualTo("Nyt");
        assertThat(summary.theirs()).isEqualTo("Hendes");
    }

    @Test
    void aStepIsMovedToAnotherLevel() { // R9
        assertThat(step("level:1").load()).isEqualTo(STEP_PAGE + "11111111");
        assertThat(acts).containsExactly("level /steps/11111111 1");
    }

    @Test
    void afterAStepIsTakenAwayTheGuideIsShown() {
        assertThat(step("remove:/steps/11111111").load()).isEqualTo("/writing/edit?faces-redirect=true" + PAGE);
        assertThat(acts).containsExactly("remove /steps/11111111");
    }

    @Test
    void theStepStandsWithWhatIsSaidAboutItAndTheOtherLevels() {
        WritingStep page = step("");
        assertThat(page.load()).isNull();
        assertThat(page.getTitle()).isEqualTo("0.1 Lyt");
        assertThat(page.getFound()).singleElement().asString().startsWith("Trin 0.1 er en beslutning uden svar.");
        assertThat(page.getGroups()).extracting(StepGroup::group).containsExactly("1", "U");
        assertThat(page.getBeside()).isEqualTo("Mette Holm er her, 11111111");
    }

    @Test
    void aStepThatIsNoneIsNotFound() {
        WritingStep page = step("");
        page.setStep("22222222");
        assertThatThrownBy(page::load).isInstanceOf(NotFound.class);
        page.setStep(null);
        assertThatThrownBy(page::load).isInstanceOf(NotFound.class);
        page.setManuscript("x");
        assertThatThrownBy(page::load).isInstanceOf(NotFound.class);
    }

    private WritingEdit edit(String act) {
        var page = new WritingEdit();
        page.manuscripts = new Door();
        page.typing = WritingForTests.typing(form.parameter("act", act), act);
        page.typing.manuscripts = page.manuscripts;
        page.sections = WritingForTests.sections(page.typing);
        page.acts = acts(page.typing);
        page.beside = beside();
        page.setManuscript(WritingForTests.REF.toString());
        return page;
    }

    private WritingStep step(String act) {
        var page = new WritingStep();
        page.manuscripts = new Door();
        page.typing = WritingForTests.typing(form.parameter("act", act), act);
        page.typing.manuscripts = page.manuscripts;
        page.sections = WritingForTests.sections(page.typing);
        page.acts = acts(page.typing);
        page.beside = beside();
        page.setManuscript(WritingForTests.REF.toString());
        page.setStep("11111111");
        return page;
    }

    private Acts acts(Typing typing) {
        var all = new Acts();
        all.manuscripts = new Door();
        all.typing = typing;
        all.message = message;
        return all;
    }

    private static Beside beside() {
        return new Beside() {
            @Override
            String line(ManuscriptView view, String step) {
                return "Mette Holm er her, " + step;
            }
        };
    }

    /** Remembers what it was asked to do. */
    private final class Door extends Manuscripts {

        @Override
        public ManuscriptView get(UUID ref) {
            return VIEW;
        }

        @Override
        public FieldSaved set(UUID ref, String pointer, String seen, String typed) {
            acts.add("set " + pointer + " " + typed);
            return new FieldSaved(!clash, clash ? "Hendes" : typed, clash ? "Mette Holm" : null, Instant.EPOCH);
        }

        @Override
        public String add(UUID ref, String list) {
            acts.add("add " + list);
            return list + "/99999999";
        }

        @Override
        public String addStep(UUID ref, String group) {
            acts.add("addStep " + group);
            return "/steps/99999999";
        }

        @Override
        public void remove(UUID ref, String pointer) {
            acts.add("remove " + pointer);
        }

        @Override
        public void move(UUID ref, String pointer, int by) {
            acts.add("move " + pointer + " " + by);
        }

        @Override
        public void moveTo(UUID ref, String pointer, String other) {
            acts.add("moveTo " + pointer + " " + other);
        }

        @Override
        public void level(UUID ref, String pointer, String group) {
            acts.add("level " + pointer + " " + group);
        }
    }
}
