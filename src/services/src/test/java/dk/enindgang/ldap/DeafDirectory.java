package dk.enindgang.ldap;

import com.unboundid.asn1.ASN1StreamReader;
import com.unboundid.ldap.protocol.ExtendedResponseProtocolOp;
import com.unboundid.ldap.protocol.LDAPMessage;
import com.unboundid.ldap.sdk.LDAPException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;

/** Agrees to begin with TLS, and never says another word. */
final class DeafDirectory implements AutoCloseable {

    private final ServerSocket door;
    private volatile boolean agreed;

    private DeafDirectory(ServerSocket door) {
        this.door = door;
    }

    static DeafDirectory open() throws IOException {
        var deaf = new DeafDirectory(new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1")));
        var thread = new Thread(deaf::answer, "deaf directory");
        thread.setDaemon(true);
        thread.start();
        return deaf;
    }

    String url() {
        return "ldap://127.0.0.1:" + door.getLocalPort();
    }

    boolean agreed() {
        return agreed;
    }

    private void answer() {
        try (Socket one = door.accept()) {
            LDAPMessage asked = LDAPMessage.readFrom(new ASN1StreamReader(one.getInputStream()), false);
            var yes = new ExtendedResponseProtocolOp(0, null, null, List.of(), "1.3.6.1.4.1.1466.20037", null);
            one.getOutputStream()
                    .write(new LDAPMessage(asked.getMessageID(), yes).encode().encode());
            agreed = true;
            while (one.getInputStream().read() >= 0) {
                Thread.onSpinWait();
            }
        } catch (IOException closed) {
            if (!door.isClosed() && !agreed) {
                throw new UncheckedIOException(closed);
            }
        } catch (LDAPException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
