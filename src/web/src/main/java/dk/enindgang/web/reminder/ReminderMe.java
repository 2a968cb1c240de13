package dk.enindgang.web.reminder;

import dk.enindgang.platform.Settings;
import dk.enindgang.reminder.ReminderPace;
import dk.enindgang.reminder.ReminderView;
import dk.enindgang.reminder.Reminders;
import dk.enindgang.web.frame.Language;
import dk.enindgang.web.frame.Message;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** {@code /reminder/me}: how often one wants mail, and the address of one's calendar, which is shown once. */
@Named
@RequestScoped
public class ReminderMe {

    private static final String SAME = "/reminder/me?faces-redirect=true";

    @Inject
    Reminders reminders;

    @Inject
    Settings settings;

    @Inject
    Language language;

    @Inject
    Message message;

    private @Nullable ReminderView view;

    private ReminderPace pace = ReminderPace.DAILY;

    private String secret = "";

    public void load() {
        view = reminders.find().orElse(null);
        pace = view == null ? ReminderPace.DAILY : view.pace();
    }

    public String choose() {
        reminders.choose(pace, language.getCode());
        message.done("reminder.me.saved");
        return SAME;
    }

    /** The page that answers is the only one that ever shows the address. */
    public void renew() {
        secret = reminders.renewCalendar();
        load();
    }

    public String end() {
        reminders.endCalendar();
        message.done("reminder.me.calendar.ended");
        return SAME;
    }

    /** What a calendar subscribes to; empty but for the one time it is told. */
    public String getAddress() {
        return secret.isEmpty()
                ? ""
                : settings.baseUrl().toString().replaceAll("/+$", "") + CalendarTasks.PATH + "?key=" + secret;
    }

    /** Null for those who are no colleague. */
    public @Nullable ReminderView getView() {
        if (view == null) {
            load();
        }
        return view;
    }

    public ReminderPace getPace() {
        return pace;
    }

    public void setPace(ReminderPace pace) {
        this.pace = pace;
    }
}
