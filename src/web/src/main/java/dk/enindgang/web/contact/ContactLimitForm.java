package dk.enindgang.web.contact;

import dk.enindgang.contact.ContactLimit;
import dk.enindgang.contact.ContactLimitView;
import dk.enindgang.contact.ContactLimits;
import dk.enindgang.draft.Drafts;
import dk.enindgang.platform.RuleViolation;
import dk.enindgang.platform.Rules;
import dk.enindgang.web.frame.Message;
import dk.enindgang.web.frame.Words;
import dk.enindgang.web.organisation.Typed;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@code /contact/limits}: how many days a family may be silent, and how many families one may have. For leaders. */
@Named("contactLimits")
@ViewScoped
public class ContactLimitForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

    @Inject
    ContactLimits limits;

    @Inject
    Drafts drafts;

    @Inject
    Message message;

    @Inject
    Words words;

    private ContactLimitView view;

    private boolean typed;

    private @Nullable ContactLimitView theirs;

    /** By the name of the field. */
    private final Map<String, String> most = new HashMap<>();

    /** What was typed and not saved comes back. */
    public void load() {
        view = limits.get();
        var kept = new Typed(drafts.list(ContactLimits.DRAFT));
        typed = !kept.isEmpty();
        for (ContactLimit limit : ContactLimit.values()) {
            most.put(limit.field(), kept.needed(limit.field(), Integer.toString(view.of(limit))));
        }
        if (typed && !getSeen().equals(kept.fields().get("seen"))) {
            theirs = view;
        }
    }

    /** Stays on the page when somebody was first; the next press is a decision then. */
    public @Nullable String save() {
        var wanted = new EnumMap<ContactLimit, Integer>(ContactLimit.class);
        var rules = new Rules();
        for (ContactLimit limit : ContactLimit.values()) {
            rules.ask(() -> number(limit)).ifPresent(number -> wanted.put(limit, number));
        }
        rules.end();
        if (!limits.change(view.most(), wanted)) {
            view = limits.get();
            theirs = view;
            return null;
        }
        message.done("contact.limits.saved");
        return "/contact/limits?faces-redirect=true";
    }

    private Integer number(ContactLimit limit) {
        String written = Objects.requireNonNullElse(most.get(limit.field()), "").strip();
        if (!NUMBER.matcher(written).matches()) {
            throw new RuleViolation("contact.rule.limit", ContactLimits.MOST).at(limit.field());
        }
        return Integer.valueOf(written);
    }

    /** Begins again with what is saved. */
    public String forget() {
        drafts.clear(ContactLimits.DRAFT);
        return "/contact/limits?faces-redirect=true";
    }

    /** What somebody else saved, in words. */
    public String text(ContactLimitView shown) {
        return words.say(
                "contact.limits.now",
                shown.of(ContactLimit.SILENT_3),
                shown.of(ContactLimit.SILENT_2),
                shown.of(ContactLimit.SILENT_1),
                shown.of(ContactLimit.SILENT_0),
                shown.of(ContactLimit.FAMILIES));
    }

    /** Where what is typed here is kept. */
    public String getPlace() {
        return ContactLimits.DRAFT;
    }

    /** What the reader has before them, as the draft keeps it. */
    public String getSeen() {
        return Arrays.stream(ContactLimit.values())
                .map(limit -> Integer.toString(view.of(limit)))
                .collect(Collectors.joining("-"));
    }

    /** True if it shows what was typed before and not saved. */
    public boolean isTyped() {
        return typed;
    }

    /** What somebody else saved meanwhile, or null. */
    public @Nullable ContactLimitView getTheirs() {
        return theirs;
    }

    public ContactLimitView getView() {
        return view;
    }

    public Map<String, String> getMost() {
        return most;
    }
}
