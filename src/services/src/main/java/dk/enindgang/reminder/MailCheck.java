package dk.enindgang.reminder;

import dk.enindgang.platform.MailSettings;
import dk.enindgang.platform.db.Readiness;
import dk.enindgang.platform.db.SchemaReady;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Looks at the mail settings when the application starts; what could not work is refused then, not at six in the morning. */
@ApplicationScoped
public class MailCheck {

    private static final int HIGHEST_PORT = 65_535;

    @Inject
    MailSettings settings;

    @Inject
    Readiness readiness;

    void look(@Observes SchemaReady ready) {
        readiness.refuse("Mail er sat forkert op.", faults());
    }

    List<String> faults() {
        var faults = new ArrayList<String>();
        if (!settings.sends()) {
            return faults;
        }
        if (!settings.portAsWritten().matches("[1-9][0-9]{0,4}") || settings.port() > HIGHEST_PORT) {
            faults.add("ENINDGANG_MAIL_PORT skal være et tal fra 1 til 65535.");
        }
        if (Arrays.stream(MailSettings.Guard.values())
                .noneMatch(one -> one.name().equals(settings.guardAsWritten()))) {
            faults.add("ENINDGANG_MAIL_GUARD skal være en af: " + MailSettings.guards() + ".");
        }
        if (!isAddress(settings.from())) {
            faults.add("ENINDGANG_MAIL_FROM skal være en mailadresse.");
        }
        return faults;
    }

    private static boolean isAddress(String text) {
        try {
            new InternetAddress(text, true).validate();
            return text.contains("@");
        } catch (AddressException e) {
            return false;
        }
    }
}
