package dk.enindgang.ldap;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import javax.net.ssl.SSLSocketFactory;

/**
 * TLS over a connection that is open already (StartTLS), where each answer is waited for a short while. Java's own way
 * into directories waits for an answer to TLS for ever: its time limits count for the directory's answers alone.
 */
final class ImpatientSockets extends SSLSocketFactory {

    private final SSLSocketFactory own = (SSLSocketFactory) SSLSocketFactory.getDefault();
    private final Duration patience;

    ImpatientSockets(Duration patience) {
        this.patience = patience;
    }

    @Override
    public Socket createSocket(Socket open, String host, int port, boolean close) throws IOException {
        open.setSoTimeout((int) patience.toMillis());
        return own.createSocket(open, host, port, close);
    }

    @Override
    public String[] getDefaultCipherSuites() {
        return own.getDefaultCipherSuites();
    }

    @Override
    public String[] getSupportedCipherSuites() {
        return own.getSupportedCipherSuites();
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        throw new IOException("The connection is open already");
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress from, int fromPort) throws IOException {
        return createSocket(host, port);
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return createSocket(host.getHostAddress(), port);
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) throws IOException {
        return createSocket(host, port);
    }
}
