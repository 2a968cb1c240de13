package dk.enindgang.web.directory;

import dk.enindgang.directory.RuleDetails;
import dk.enindgang.directory.RuleLine;
import dk.enindgang.directory.SituationView;
import dk.enindgang.directory.Situations;
import dk.enindgang.directory.who.RuleTime;
import dk.enindgang.draft.Drafts;
import dk.enindgang.organisation.LinkRow;
import dk.enindgang.web.frame.Address;
import dk.enindgang.web.frame.Message;
import dk.enindgang.web.organisation.Typed;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /directory/rules?situation=…}: whom to try in a situation, in which order. For DIRECTORY_EDITOR. */
@Named
@ViewScoped
public class DirectoryRules implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Situations situations;

    @Inject
    Drafts drafts;

    @Inject
    Message message;

    @Inject
    Colleague colleagues;

    private String situation = "";

    private SituationView view;

    private @Nullable SituationView theirs;

    private long version;

    private boolean typed;

    private String name = "";

    private String owner = "";

    private @Nullable String point;

    private RuleTime time = RuleTime.ALWAYS;

    private String note = "";

    private boolean authority;

    /** What was typed and not saved comes back. */
    public void load() {
        view = situations.get(Address.uuid(situation));
        version = view.version();
        var kept = new Typed(drafts.list(getPlace()));
        typed = !kept.isEmpty();
        name = kept.needed("name", view.name());
        owner = kept.needed("owner", colleagues.name(view.owner()));
        theirs = kept.isOlderThan(version) ? view : null;
        beginRule(new Typed(drafts.list(getRulePlace())));
    }

    private void beginRule(Typed kept) {
        point = kept.text("point", null);
        RuleTime when = kept.choice(RuleTime.class, "time", time);
        time = when == null ? time : when;
        note = kept.needed("note", "");
        authority = List.of("on", "true", "yes").contains(kept.needed("authority", ""));
    }

    /** Stays on the page when somebody was first; the next press is a decision then. */
    public @Nullable String save() {
        if (!situations.change(view.ref(), version, name, colleagues.called(owner, view.owner(), "owner"))) {
            theirs = situations.get(view.ref());
            version = theirs.version();
            return null;
        }
        message.done("directory.rules.saved", name);
        return here();
    }

    public String add() {
        situations.addRule(view.ref(), Address.uuid(point), new RuleDetails(time, note, authority));
        message.done("directory.rules.added");
        return here();
    }

    public String earlier(RuleLine rule) {
        situations.moveRule(view.ref(), rule.ref(), true);
        message.done("directory.rules.moved", rule.name());
        return here();
    }

    public String later(RuleLine rule) {
        situations.moveRule(view.ref(), rule.ref(), false);
        message.done("directory.rules.moved", rule.name());
        return here();
    }

    public String remove(RuleLine rule) {
        situations.removeRule(view.ref(), rule.ref());
        message.done("directory.rules.removed", rule.name());
        return here();
    }

    /** Begins again with what is saved. */
    public String forget() {
        drafts.clear(getPlace());
        return here();
    }

    private String here() {
        return "/directory/rules?faces-redirect=true&situation=" + view.ref();
    }

    /** Where what is typed here is kept. */
    public String getPlace() {
        return Situations.draftPlace(Address.uuid(situation));
    }

    /** Where what is typed about a new rule is kept. */
    public String getRulePlace() {
        return Situations.rulePlace(Address.uuid(situation));
    }

    /** True if it shows what was typed before and not saved. */
    public boolean isTyped() {
        return typed;
    }

    /** Which version the reader has before them, as the draft keeps it. */
    public long getSeen() {
        return version;
    }

    /** What somebody else saved meanwhile, or null. */
    public @Nullable SituationView getTheirs() {
        return theirs;
    }

    public SituationView getView() {
        return view;
    }

    public List<LinkRow> getPoints() {
        return situations.points();
    }

    public RuleTime[] getTimes() {
        return RuleTime.values();
    }

    public String getSituation() {
        return situation;
    }

    public void setSituation(@Nullable String situation) {
        this.situation = situation == null ? "" : situation;
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name == null ? "" : name;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(@Nullable String owner) {
        this.owner = owner == null ? "" : owner;
    }

    public @Nullable String getPoint() {
        return point;
    }

    public void setPoint(@Nullable String point) {
        this.point = point;
    }

    public RuleTime getTime() {
        return time;
    }

    public void setTime(RuleTime time) {
        this.time = time;
    }

    public String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note == null ? "" : note;
    }

    public boolean isAuthority() {
        return authority;
    }

    public void setAuthority(boolean authority) {
        this.authority = authority;
    }
}
