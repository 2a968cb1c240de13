package dk.enindgang.ldap;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.listener.interceptor.InMemoryInterceptedSearchRequest;
import com.unboundid.ldap.listener.interceptor.InMemoryInterceptedSimpleBindRequest;
import com.unboundid.ldap.listener.interceptor.InMemoryOperationInterceptor;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.Modification;
import com.unboundid.ldap.sdk.ModificationType;
import com.unboundid.ldap.sdk.ResultCode;
import com.unboundid.ldif.LDIFException;
import com.unboundid.util.ssl.KeyStoreKeyManager;
import com.unboundid.util.ssl.SSLUtil;
import com.unboundid.util.ssl.TrustAllTrustManager;
import com.unboundid.util.ssl.cert.ManageCertificates;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;

/** A directory in memory with LDAPS and StartTLS, whose certificate this virtual machine trusts while it is open. */
public final class TestDirectory implements AutoCloseable {

    public static final String BASE = "dc=eksempelby,dc=dk";
    public static final String SERVICE = "cn=tjeneste," + BASE;
    public static final String SERVICE_PASSWORD = "tjenestens-egen";

    public static final String PIN = "kun-i-hukommelsen";

    private final InMemoryDirectoryServer server;
    private final File certificate;
    private final SSLContext before;
    private final SSLContext trusting;
    private final AtomicInteger binds = new AtomicInteger();
    private volatile boolean silent;
    private final List<String> questions = new CopyOnWriteArrayList<>();

    private TestDirectory() throws LDAPException, LDIFException, GeneralSecurityException, IOException {
        certificate = certificate();
        var tls = new SSLUtil(
                new KeyStoreKeyManager(certificate, PIN.toCharArray(), "PKCS12", null), new TrustAllTrustManager());
        var config = new InMemoryDirectoryServerConfig(BASE);
        config.setSchema(null);
        config.addAdditionalBindCredentials(SERVICE, SERVICE_PASSWORD);
        config.setAuthenticationRequiredOperationTypes(com.unboundid.ldap.sdk.OperationType.SEARCH);
        InetAddress here = InetAddress.getByName("127.0.0.1");
        config.setListenerConfigs(
                InMemoryListenerConfig.createLDAPConfig("plain", here, 0, tls.createSSLSocketFactory()),
                InMemoryListenerConfig.createLDAPSConfig(
                        "tls", here, 0, tls.createSSLServerSocketFactory(), tls.createSSLSocketFactory()));
        config.addInMemoryOperationInterceptor(new InMemoryOperationInterceptor() {
            @Override
            public void processSearchRequest(InMemoryInterceptedSearchRequest request) {
                questions.add(request.getRequest().getFilter().toString());
            }

            @Override
            public void processSimpleBindRequest(InMemoryInterceptedSimpleBindRequest request) throws LDAPException {
                if (request.getConnectionID() >= 0
                        && !request.getRequest().getBindDN().equals(SERVICE)) {
                    binds.incrementAndGet();
                }
                if (silent || request.getRequest().getBindDN().contains("treg")) {
                    throw new LDAPException(ResultCode.BUSY, "not now");
                }
            }
        });
        server = new InMemoryDirectoryServer(config);
        server.add("dn: " + BASE, "objectClass: domain", "dc: eksempelby");
        before = SSLContext.getDefault();
        trusting = trusting(certificate);
        SSLContext.setDefault(trusting);
        server.startListening();
    }

    public static TestDirectory open() {
        try {
            return new TestDirectory();
        } catch (LDAPException | LDIFException | GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Somebody, with the groups they are in. */
    public TestDirectory knows(String name, String password, String... groups) {
        try {
            var lines = new java.util.ArrayList<String>();
            lines.add("dn: cn=" + name + "," + BASE);
            lines.add("objectClass: user");
            lines.add("cn: " + name);
            lines.add("sAMAccountName: " + name);
            lines.add("userPassword: " + password);
            for (String group : groups) {
                lines.add("memberOf: " + group);
            }
            server.add(lines.toArray(String[]::new));
            return this;
        } catch (LDAPException | LDIFException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same user name at a second place. */
    public void knowsTwice(String name) {
        try {
            server.add("dn: cn=anden," + BASE, "objectClass: user", "cn: anden", "sAMAccountName: " + name);
        } catch (LDAPException | LDIFException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Another value of what is known of somebody; nothing takes it away. */
    public void set(String name, String attribute, @Nullable String value) {
        change(() -> server.modify(
                dn(name),
                value == null
                        ? new Modification(ModificationType.DELETE, attribute)
                        : new Modification(ModificationType.REPLACE, attribute, value)));
    }

    /** Somebody who does not work there any more. */
    public void forget(String name) {
        change(() -> server.delete(dn(name)));
    }

    /** Lets nobody speak, until it does again. */
    public void silent(boolean now) {
        silent = now;
    }

    /** What another process must trust to speak with it; {@link #PIN} opens it. */
    public Path trustStore() throws GeneralSecurityException, IOException {
        Path file = Files.createTempFile("trusted", ".p12");
        file.toFile().deleteOnExit();
        try (OutputStream out = Files.newOutputStream(file)) {
            trusted(certificate).store(out, PIN.toCharArray());
        }
        return file;
    }

    private interface Change {
        void make() throws LDAPException;
    }

    private static void change(Change change) {
        try {
            change.make();
        } catch (LDAPException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String dn(String name) {
        return "cn=" + name + "," + BASE;
    }

    public String plainUrl() {
        return "ldap://127.0.0.1:" + server.getListenPort("plain");
    }

    public String tlsUrl() {
        return "ldaps://127.0.0.1:" + server.getListenPort("tls");
    }

    /** How often somebody's password was tried. */
    public int binds() {
        return binds.get();
    }

    /** For whom it was asked. */
    public List<String> questions() {
        return List.copyOf(questions);
    }

    /** As on a server that has never heard of the directory's certificate. */
    public void distrust() {
        SSLContext.setDefault(before);
    }

    @Override
    public void close() {
        SSLContext.setDefault(before);
        server.shutDown(true);
    }

    /** Of this machine, signed by nobody else. */
    private static File certificate() throws IOException {
        File file = File.createTempFile("directory", ".p12");
        if (!file.delete()) {
            throw new IOException(file + " stays");
        }
        file.deleteOnExit();
        ManageCertificates.main(
                null,
                OutputStream.nullOutputStream(),
                System.err,
                "generate-self-signed-certificate",
                "--keystore",
                file.getPath(),
                "--keystore-password",
                PIN,
                "--keystore-type",
                "PKCS12",
                "--alias",
                "directory",
                "--subject-dn",
                "CN=localhost",
                "--subject-alternative-name-ip-address",
                "127.0.0.1");
        return file;
    }

    private static SSLContext trusting(File certificate) throws GeneralSecurityException, IOException {
        KeyStore trusted = trusted(certificate);
        TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context;
    }

    private static KeyStore trusted(File certificate) throws GeneralSecurityException, IOException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream file = new FileInputStream(certificate)) {
            keys.load(file, PIN.toCharArray());
        }
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry(
                "directory", keys.getCertificate(keys.aliases().nextElement()));
        return trusted;
    }
}
