package dk.enindgang.web.writing;

import dk.enindgang.web.frame.Address;
import dk.enindgang.writing.ManuscriptView;
import dk.enindgang.writing.Manuscripts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code /writing/edit?manuscript=…&at=…}: a guide's own fields and the order of its steps. For EDITOR. */
@Named
@RequestScoped
public class WritingEdit {

    @Inject
    Manuscripts manuscripts;

    @Inject
    Sections sections;

    @Inject
    Typing typing;

    @Inject
    Acts acts;

    @Inject
    Beside beside;

    private String manuscript = "";

    private String at = "";

    private ManuscriptView view;

    private Drawing drawing;

    private List<SectionView> shown = List.of();

    private String besideLine = "";

    /** Also does what was pressed, where the form was sent. */
    public @Nullable String load() {
        UUID ref = Address.uuid(manuscript);
        show(ref);
        besideLine = beside.line(view, "");
        Optional<Typing.Act> act = typing.act();
        if (act.isEmpty()) {
            return null;
        }
        String next = acts.carryOut(act.get(), ref, "/writing/edit?faces-redirect=true&manuscript=" + ref);
        show(ref);
        return next;
    }

    private void show(UUID ref) {
        view = manuscripts.get(ref);
        drawing = Drawing.of(view, "");
        shown = List.of(
                sections.plain(view, "about", "", "title", "summary", "purpose", "introduction"),
                sections.plain(
                        view, "readers", "", "roles", "sectors", "ages/from", "ages/to", "acute", "runVisibility"),
                sections.plain(view, "escape", "", "escape/when", "escape/guide"),
                sections.list(view, "situations", "/situations", at, "title", "synonyms", "acute"),
                sections.plain(view, "signs", "/signs", "CHILD", "PARENT", "ENVIRONMENT"),
                sections.plain(view, "acuteSigns", "/acuteSigns", "CHILD", "PARENT", "ENVIRONMENT"),
                sections.list(
                        view,
                        "levels",
                        "/levels",
                        at,
                        "name",
                        "aim",
                        "entry",
                        "exit",
                        "responsible",
                        "decisionMeeting"),
                sections.list(view, "laws", "/laws", at, "name", "consolidation", "url", "checkedOn"),
                sections.list(view, "law", "/law", at, "law", "paragraph", "subject", "checkedOn"),
                sections.plain(view, "trial", "", "trial/text", "trial/url"),
                sections.plain(view, "upkeep", "", "owner", "reviewedOn", "nextReview"));
    }

    public List<SectionView> getSections() {
        return shown;
    }

    public ManuscriptView getView() {
        return view;
    }

    public Drawing getDrawing() {
        return drawing;
    }

    /** What the machine says about it as a whole. */
    public List<String> getFound() {
        return sections.rest(view, "");
    }

    /** Who else is in the manuscript now. */
    public String getBeside() {
        return besideLine;
    }

    /** The groups a new step can stand in. */
    public List<StepGroup> getGroups() {
        return StepGroup.of(view.tree());
    }

    public boolean isAt(String pointer) {
        return pointer.equals(at);
    }

    public String getManuscript() {
        return manuscript;
    }

    public void setManuscript(@Nullable String manuscript) {
        this.manuscript = manuscript == null ? "" : manuscript;
    }

    public String getAt() {
        return at;
    }

    public void setAt(@Nullable String at) {
        this.at = at == null ? "" : at;
    }
}
