package dk.enindgang.web.family;

import dk.enindgang.draft.Drafts;
import dk.enindgang.family.Families;
import dk.enindgang.family.FamilyDetails;
import dk.enindgang.family.FamilyMembers;
import dk.enindgang.family.Likeness;
import dk.enindgang.family.MemberDetails;
import dk.enindgang.organisation.LinkRow;
import dk.enindgang.platform.Rules;
import dk.enindgang.web.frame.Message;
import dk.enindgang.web.frame.Postback;
import dk.enindgang.web.organisation.Typed;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code /family/new}: opens a family with its first child. */
@Named
@ViewScoped
public class FamilyNew implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Families families;

    @Inject
    FamilyMembers members;

    @Inject
    Drafts drafts;

    @Inject
    Message message;

    @Inject
    Clock clock;

    private boolean typed;

    private List<LinkRow> units = List.of();

    private final FamilyForm form = new FamilyForm();

    private final PersonForm child = new PersonForm();

    private final LookedAlike alike = new LookedAlike();

    /** What was typed and not saved comes back, but nothing of the child. */
    public void load() {
        units = List.copyOf(families.listUnits());
        if (units.size() == 1) {
            form.setUnit(units.get(0).ref().toString());
        }
        var kept = new Typed(drafts.list(Families.NEW_DRAFT));
        typed = !kept.isEmpty();
        form.bringBack(kept);
    }

    /** A family that was shown as alike is not shown once more without being asked for. */
    public void again() {
        if (Postback.isNow()) {
            alike.again();
        }
    }

    /** Stays on the page, once, when somebody like that is known. */
    public @Nullable String open() {
        LocalDate today = LocalDate.now(clock);
        String name = child.name();
        String number = child.number();
        var rules = new Rules();
        Optional<FamilyDetails> details = rules.ask(form::details);
        Optional<MemberDetails> first = rules.ask(() -> child.child(today));
        rules.require(() -> members.requireNumber(number));
        rules.end();
        if (!alike.passes(name + number, () -> members.alike(name, child.getBirthDate(), number))) {
            message.refused("family.alike.look");
            return null;
        }
        var opened = families.open(details.orElseThrow(), first.orElseThrow());
        message.done("family.new.opened", form.getName().strip());
        return "/family/read?faces-redirect=true&family=" + opened;
    }

    /** Begins again. */
    public String forget() {
        drafts.clear(Families.NEW_DRAFT);
        return "/family/new?faces-redirect=true";
    }

    /** Where what is typed here is kept. */
    public String getPlace() {
        return Families.NEW_DRAFT;
    }

    /** True if it shows what was typed before and not saved. */
    public boolean isTyped() {
        return typed;
    }

    public Likeness getLikeness() {
        return alike.found();
    }

    public List<LinkRow> getUnits() {
        return units;
    }

    public List<LinkRow> getAreas() {
        return families.listAreas();
    }

    public FamilyForm getForm() {
        return form;
    }

    public PersonForm getChild() {
        return child;
    }
}
