package dk.enindgang.reminder;

import dk.enindgang.task.DueTally;
import java.net.URI;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** What a mail says (R2), in the language that was chosen. */
final class MailWords {

    private final WaitingMail mail;
    private final String base;
    private final String municipality;
    private final ResourceBundle texts;

    MailWords(WaitingMail mail, URI base, String municipality) {
        this.mail = mail;
        this.base = base.toString().replaceAll("/+$", "");
        this.municipality = municipality;
        texts = in(mail.language());
    }

    static ResourceBundle in(Locale language) {
        return ResourceBundle.getBundle("dk.enindgang.reminder.mail", language, MailWords.class.getClassLoader());
    }

    String subject() {
        return say("mail.subject." + mail.kind().name());
    }

    String text() {
        List<String> lines = new ArrayList<>();
        lines.add(say("mail.begin." + mail.kind().name(), mail.due().late()));
        lines.add("");
        if (mail.kind() == ReminderKind.MORNING) {
            DueTally due = mail.due();
            add(lines, "mail.late", due.late());
            add(lines, "mail.today", due.today());
            add(lines, "mail.fresh", due.fresh());
            add(lines, "mail.asked", due.asked());
            add(lines, "mail.declined", due.declined());
            add(lines, "mail.inbox", due.inbox());
            lines.add("");
        }
        lines.add(say("mail.way", base + way()));
        lines.add("");
        lines.add(say("mail.end", base + "/reminder/me"));
        lines.add("");
        lines.add(say("mail.from", municipality));
        return String.join("\r\n", lines) + "\r\n";
    }

    /** Where she sees it: one task, those she is asked to take, the list of guides, or the first page with all. */
    private String way() {
        return switch (mail.kind()) {
            case NEW_TASK -> "/task/read?task=" + mail.about();
            case ASKED -> "/task/list?show=HANDED";
            case MORNING, DECLINED -> "/";
            case REVIEW_SOON, REVIEW_LATE -> "/writing/list";
            case CONTACTS_STALE -> "/directory/list?show=MINE";
        };
    }

    private void add(List<String> lines, String key, int count) {
        if (count > 0) {
            lines.add("- " + say(key, count));
        }
    }

    private String say(String key, Object... arguments) {
        return new MessageFormat(texts.getString(key), texts.getLocale()).format(arguments);
    }
}
