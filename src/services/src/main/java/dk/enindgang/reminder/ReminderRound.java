package dk.enindgang.reminder;

import dk.enindgang.platform.MailSettings;
import dk.enindgang.platform.db.Readiness;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.Optional;

/** Goes the rounds: what is due is written, and what is written is handed in. On every node; each mail goes from one (R3). */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@PermitAll
public class ReminderRound {

    private static final System.Logger LOG = System.getLogger(ReminderRound.class.getName());

    /** So that one round ends before the next begins; the rest goes with that. */
    private static final int AT_A_TIME = 200;

    @Inject
    ReminderMails mails;

    @Inject
    Instance<Reminding> others;

    @Inject
    Post post;

    @Inject
    MailSettings settings;

    @Inject
    Readiness readiness;

    @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
    void everyMinute() {
        try {
            if (readiness.ready() && settings.sends()) {
                go();
            }
        } catch (RuntimeException e) {
            // A timer that throws twice is taken away by the server.
            LOG.log(Level.WARNING, "Reminders could not be sent; it is tried again in a minute.", e);
        }
    }

    @Schedule(hour = "3", minute = "40", persistent = false)
    void nightly() {
        try {
            if (readiness.ready()) {
                mails.sweep();
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Old reminders could not be removed tonight.", e);
        }
    }

    void go() {
        mails.morning();
        mails.atOnce();
        for (int tried = 0; tried < AT_A_TIME && sendNext(); tried++) {
            // The next one.
        }
        remind(others);
    }

    /** One that fails does not keep the others back. */
    static void remind(Iterable<Reminding> others) {
        for (Reminding one : others) {
            try {
                one.remind();
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "Some reminders could not be written; it is tried again in a minute.", e);
            }
        }
    }

    /** Outside of any transaction: a slow server holds nothing up. False if there is none, or the server is away. */
    boolean sendNext() {
        Optional<WaitingMail> next = mails.takeNext();
        if (next.isEmpty()) {
            return false;
        }
        if (!next.get().to().isEmpty() && !post.send(next.get())) {
            return false;
        }
        mails.sent(next.get());
        return true;
    }
}
