package dk.enindgang.it.product;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The municipality's mail server in this run, for every product that is told of it. */
public final class PostOffice {

    private static final GreenMail SERVER = started();

    private PostOffice() {}

    private static GreenMail started() {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }

    /** What a product must be told to use it. */
    static Map<String, String> settings() {
        return Map.of(
                "ENINDGANG_MAIL_HOST",
                "127.0.0.1",
                "ENINDGANG_MAIL_PORT",
                String.valueOf(SERVER.getSmtp().getPort()),
                "ENINDGANG_MAIL_GUARD",
                "NONE",
                "ENINDGANG_MAIL_FROM",
                "enindgang@eksempelby.dk");
    }

    /** Every mail that has come, as it came. */
    public static List<String> all() {
        return Arrays.stream(SERVER.getReceivedMessages())
                .map(GreenMailUtil::getWholeMessage)
                .toList();
    }

    /** What has come for an address, each as its subject and its text. */
    public static List<String> mailFor(String address) {
        var found = new ArrayList<String>();
        for (Message one : SERVER.getReceivedMessages()) {
            try {
                if (one.getAllRecipients()[0].toString().equals(address)) {
                    found.add(one.getSubject() + "\n" + GreenMailUtil.getWholeMessage(one));
                }
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        }
        return found;
    }
}
