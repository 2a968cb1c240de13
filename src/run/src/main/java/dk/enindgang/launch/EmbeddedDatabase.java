package dk.enindgang.launch;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * PostgreSQL 17 of our own in one folder: programs, data, passwords and log. Listens on 127.0.0.1 at a port that is free
 * at each start; knows the roles and the database the application needs. Also used by the tests and the bench.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    static final String NAME = "enindgang";
    static final String SUPERUSER = "postgres";

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int ATTEMPTS = 3;

    private final DatabaseFiles files;
    private final Passwords passwords;
    private final Account account;
    private int port;

    /** In a folder that exists; a relative or foreign owner's folder is refused where it cannot be used. */
    public EmbeddedDatabase(Path folder) throws IOException {
        files = new DatabaseFiles(folder.toAbsolutePath());
        passwords = Passwords.in(folder.resolve("passwords.properties"));
        account = Account.find(files.log());
    }

    /** Unpacks and creates what is missing, then starts. Returns when the database answers. */
    public void start() throws IOException {
        files.unpack(account);
        stopLeftOver();
        if (!files.created()) {
            files.create(account, passwords.of(SUPERUSER));
        }
        files.own(account);
        startOnFreePort();
        new DatabaseRoles(this).ensure();
    }

    /** R3: what a killed run left behind. */
    void stopLeftOver() throws IOException {
        if (files.process().isPresent()) {
            files.own(account);
            stop();
        }
        files.forgetStrangersNumber();
    }

    private void startOnFreePort() throws IOException {
        for (int attempt = 1; !started(); attempt++) {
            if (attempt == ATTEMPTS) {
                throw files.refusal("database.start");
            }
        }
    }

    private boolean started() throws IOException {
        port = freePort();
        List<String> start = files.control("start");
        start.addAll(List.of("-w", "-t", "60", "-l", files.log().toString(), "-o", "-p " + port));
        return files.run(account.command(start), PATIENCE) == 0;
    }

    /** Those who are connected are sent away; nothing that was committed is lost. */
    public void stop() {
        if (files.process().isEmpty()) {
            return;
        }
        List<String> stop = new ArrayList<>(files.control("stop"));
        stop.addAll(List.of("-m", "fast", "-w", "-t", "60"));
        if (files.run(account.command(stop), PATIENCE) != 0) {
            files.process().ifPresent(ProcessHandle::destroyForcibly);
        }
    }

    @Override
    public void close() {
        stop();
    }

    /** The server's process while it runs, for those who watch it or kill it. */
    public Optional<ProcessHandle> process() {
        return files.process();
    }

    public int port() {
        return port;
    }

    /** Of the application's database. */
    public String url() {
        return url(NAME);
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** Of a database role. */
    public String password(String role) {
        return passwords.of(role);
    }

    /** As the superuser, for what the application itself may not do. */
    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database), SUPERUSER, passwords.of(SUPERUSER));
    }

    /** Why it ended, if the log says that the disk is full. */
    Refusal refusal(String key) {
        return files.refusal(key);
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, Port.here())) {
            return socket.getLocalPort();
        }
    }

    /** Where PostgreSQL writes what happens. */
    public Path log() {
        return files.log();
    }

    static boolean isPresent(Path folder) {
        return Files.exists(new DatabaseFiles(folder).data());
    }
}
