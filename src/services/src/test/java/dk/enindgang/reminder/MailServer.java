package dk.enindgang.reminder;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.List;

/** A mail server that really is one, told to the settings. */
final class MailServer implements AutoCloseable {

    private static final List<String> SETTINGS = List.of("host", "port", "guard", "from", "user", "password");

    private final GreenMail server;

    private MailServer(GreenMail server) {
        this.server = server;
    }

    static MailServer started() {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        System.setProperty("enindgang.mail.host", "127.0.0.1");
        System.setProperty(
                "enindgang.mail.port", String.valueOf(server.getSmtp().getPort()));
        System.setProperty("enindgang.mail.guard", "NONE");
        System.setProperty("enindgang.mail.from", "enindgang@eksempelby.dk");
        return new MailServer(server);
    }

    /** Who may hand mail in. */
    MailServer asks(String user, String password) {
        server.setUser(user, password);
        System.setProperty("enindgang.mail.user", user);
        System.setProperty("enindgang.mail.password", password);
        return this;
    }

    List<jakarta.mail.internet.MimeMessage> received() {
        return List.of(server.getReceivedMessages());
    }

    static void forget() {
        SETTINGS.forEach(name -> System.clearProperty("enindgang.mail." + name));
    }

    @Override
    public void close() {
        server.stop();
        forget();
    }
}
