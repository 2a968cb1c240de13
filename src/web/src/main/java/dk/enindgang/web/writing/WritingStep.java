package dk.enindgang.web.writing;

import dk.enindgang.platform.NotFound;
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

/** {@code /writing/step?manuscript=…&step=…&at=…}: one step of a guide with everything in it. For EDITOR. */
@Named
@RequestScoped
public class WritingStep {

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

    private String step = "";

    private String at = "";

    private ManuscriptView view;

    private Drawing drawing;

    private List<SectionView> shown = List.of();

    private String besideLine = "";

    /** Also does what was pressed, where the form was sent. */
    public @Nullable String load() {
        UUID ref = Address.uuid(manuscript);
        show(ref);
        besideLine = beside.line(view, step);
        Optional<Typing.Act> act = typing.act();
        if (act.isEmpty()) {
            return null;
        }
        String next = carryOut(act.get(), ref);
        if (next == null) {
            show(ref);
        }
        return next;
    }

    private void show(UUID ref) {
        view = manuscripts.get(ref);
        drawing = Drawing.of(view, step);
        if (!view.tree().ids("/steps").contains(step)) {
            throw new NotFound();
        }
        String here = "/steps/" + step;
        shown = List.of(
                sections.plain(view, "what", here, "title", "kind", "obligation", "role", "who", "instruction"),
                sections.list(view, "next", here + "/next", at, "when", "step", "level", "guide", "end", "escape"),
                sections.plain(view, "deadline", here + "/deadline", "text", "source"),
                sections.list(
                        view,
                        "rules",
                        here + "/deadline/rules",
                        at,
                        "amount",
                        "unit",
                        "counts",
                        "from",
                        "earliest",
                        "repeats"),
                sections.plain(view, "involve", here, "parents", "child", "consent"),
                sections.plain(view, "variants", here + "/variants", "EMPLOYEE", "LEADER", "AUTHORITY_ADVISER"),
                sections.list(view, "templates", here + "/templates", at, "name", "kind"),
                sections.list(view, "law", here + "/law", at, "law", "paragraph", "subject", "checkedOn"));
    }

    private @Nullable String carryOut(Typing.Act act, UUID ref) {
        String page = "/writing/step?faces-redirect=true&manuscript=" + ref + "&step=" + step;
        if (act.name().equals("level") && typing.save(ref, "")) {
            manuscripts.level(ref, "/steps/" + step, act.pointer());
            return page;
        }
        String next = acts.carryOut(act, ref, page);
        boolean gone = act.name().equals("remove") && act.pointer().equals("/steps/" + step);
        return gone ? "/writing/edit?faces-redirect=true&manuscript=" + ref : next;
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

    public String getTitle() {
        return Drawing.label(view.tree(), step);
    }

    /** What the machine says about it as a whole. */
    public List<String> getFound() {
        return sections.rest(view, step);
    }

    /** Who else is in the manuscript now. */
    public String getBeside() {
        return besideLine;
    }

    /** The other groups the step can be moved to. */
    public List<StepGroup> getGroups() {
        String number = view.tree().text("/steps/" + step + "/number");
        return StepGroup.of(view.tree()).stream()
                .filter(one -> !number.startsWith(
                        one.always() ? "U" : one.group() + (one.group().isEmpty() ? "" : ".")))
                .toList();
    }

    public String getManuscript() {
        return manuscript;
    }

    public void setManuscript(@Nullable String manuscript) {
        this.manuscript = manuscript == null ? "" : manuscript;
    }

    public String getStep() {
        return step;
    }

    public void setStep(@Nullable String step) {
        this.step = step == null ? "" : step;
    }

    public String getAt() {
        return at;
    }

    public void setAt(@Nullable String at) {
        this.at = at == null ? "" : at;
    }
}
