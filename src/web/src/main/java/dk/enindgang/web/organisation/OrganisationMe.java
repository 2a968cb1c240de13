package dk.enindgang.web.organisation;

import dk.enindgang.draft.Drafts;
import dk.enindgang.organisation.EmployeeView;
import dk.enindgang.organisation.Employees;
import dk.enindgang.organisation.Leaves;
import dk.enindgang.organisation.WorkingDay;
import dk.enindgang.platform.NotFound;
import dk.enindgang.web.frame.Message;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code /organisation/me}: what I keep myself: phone, mail, hours and leave. */
@Named
@ViewScoped
public class OrganisationMe implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String HERE = "/organisation/me?faces-redirect=true";

    @Inject
    Employees employees;

    @Inject
    Leaves absences;

    @Inject
    Drafts drafts;

    @Inject
    Message message;

    private @Nullable EmployeeView view;

    private @Nullable EmployeeView theirs;

    private boolean typed;

    private @Nullable String phone;

    private @Nullable String mail;

    private Map<String, String> hours = new HashMap<>();

    public void load() {
        view = employees.findMine().orElse(null);
        if (view != null) {
            phone = view.details().phone();
            mail = view.details().mail();
            view.hours().forEach(day -> hours.put(day.getWeekday().name(), day.getTimes()));
            var kept = new Typed(drafts.list(Employees.MY_DRAFT));
            bringBack(kept);
            theirs = kept.isOlderThan(view.version()) ? view : null;
        }
    }

    private void bringBack(Typed kept) {
        typed = !kept.isEmpty();
        phone = kept.text("phone", phone);
        mail = kept.text("mail", mail);
        for (DayOfWeek day : DayOfWeek.values()) {
            String written = kept.text(day.name().toLowerCase(Locale.ROOT), hours.get(day.name()));
            hours.put(day.name(), written == null ? "" : written);
        }
    }

    /** Begins again with what is saved. */
    public String forget() {
        drafts.clear(Employees.MY_DRAFT);
        return HERE;
    }

    /** Where what is typed here is kept. */
    public String getPlace() {
        return Employees.MY_DRAFT;
    }

    /** True if it shows what was typed before and not saved. */
    public boolean isTyped() {
        return typed;
    }

    /** Stays on the page when somebody was first; the next press is a decision then. */
    public @Nullable String save() {
        List<WorkingDay> week =
                Stream.of(DayOfWeek.values()).flatMap(day -> read(day).stream()).toList();
        long seen = view == null ? 0 : view.version();
        if (!employees.keepMine(seen, phone == null ? "" : phone, mail == null ? "" : mail, week)) {
            theirs = employees.findMine().orElseThrow(NotFound::new);
            view = theirs;
            return null;
        }
        message.done("organisation.me.saved");
        return HERE;
    }

    private java.util.Optional<WorkingDay> read(DayOfWeek day) {
        String written = hours.get(day.name());
        return WorkingDay.read(day, written == null ? "" : written);
    }

    public String cancel(UUID leave) {
        absences.cancelMine(leave);
        message.done("organisation.leave.cancelled");
        return HERE;
    }

    /** Which version the reader has before them, as the draft keeps it. */
    public long getSeen() {
        return view == null ? 0 : view.version();
    }

    /** What is known of me, or null if nobody has linked my account to a colleague. */
    public @Nullable EmployeeView getView() {
        return view;
    }

    /** What somebody else saved meanwhile, or null. */
    public @Nullable EmployeeView getTheirs() {
        return theirs;
    }

    public @Nullable String getPhone() {
        return phone;
    }

    public void setPhone(@Nullable String phone) {
        this.phone = phone;
    }

    public @Nullable String getMail() {
        return mail;
    }

    public void setMail(@Nullable String mail) {
        this.mail = mail;
    }

    /** By the weekday's name, as they are written. */
    public Map<String, String> getHours() {
        return hours;
    }
}
