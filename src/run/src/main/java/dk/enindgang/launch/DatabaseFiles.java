package dk.enindgang.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The database's folder: its programs, its data and its log, and how they are made. */
final class DatabaseFiles {

    /** As in DatabaseBinaries; another version gets a folder of its own. */
    private static final String PROGRAMS = "postgresql-17";

    /** Who can reach it: only this machine, only with a password. What is committed is on the disk. */
    private static final String SETTINGS = """

            # Én Indgang
            listen_addresses = '127.0.0.1'
            unix_socket_directories = ''
            password_encryption = 'scram-sha-256'
            max_connections = 60
            shared_buffers = '64MB'
            lc_messages = 'C'
            timezone = 'Europe/Copenhagen'
            log_timezone = 'Europe/Copenhagen'
            """;

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path folder;
    private final DatabaseBinaries binaries;

    DatabaseFiles(Path folder) {
        this.folder = folder;
        this.binaries = new DatabaseBinaries(folder.resolve(PROGRAMS));
    }

    Path data() {
        return folder.resolve("database");
    }

    Path log() {
        return folder.resolve("database.log");
    }

    void unpack(Account account) throws IOException {
        binaries.unpack();
        account.requireReach(folder.resolve(PROGRAMS), log());
    }

    boolean created() {
        return Files.exists(data().resolve("PG_VERSION"));
    }

    /** Made beside and then moved: a first start that was broken off leaves nothing half done. */
    void create(Account account, String password) throws IOException {
        Path part = folder.resolve("database.part");
        Path secret = folder.resolve("database.secret");
        try {
            Folders.delete(part);
            Files.createDirectory(part);
            Folders.permit(part, "rwx------");
            Files.deleteIfExists(secret);
            Files.createFile(secret);
            Folders.permit(secret, "rw-------");
            Files.writeString(secret, password);
            account.own(part);
            account.own(secret);
            if (run(account.command(initdb(part, secret)), PATIENCE) != 0) {
                throw refusal("database.create");
            }
            Files.writeString(part.resolve("postgresql.conf"), SETTINGS, StandardOpenOption.APPEND);
            Folders.delete(data());
            Files.move(part, data());
        } finally {
            Files.deleteIfExists(secret);
        }
    }

    /** Letters and sorting of its own, the same on every system; Danish order is asked for where it is needed. */
    private List<String> initdb(Path data, Path secret) {
        return List.of(
                binaries.program("initdb").toString(),
                "--pgdata=" + data,
                "--username=" + EmbeddedDatabase.SUPERUSER,
                "--pwfile=" + secret,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C",
                "--lc-ctype=" + (Machine.isMac() ? "en_US.UTF-8" : Machine.isWindows() ? "C" : "C.UTF-8"),
                "--text-search-config=danish",
                "--no-instructions");
    }

    List<String> control(String verb) {
        return new ArrayList<>(List.of(binaries.program("pg_ctl").toString(), verb, "-D", data().toString()));
    }

    int run(List<String> command, Duration patience) {
        return Commands.run(folder, log(), patience, command);
    }

    void own(Account account) throws IOException {
        account.own(data());
        account.own(log());
    }

    Optional<ProcessHandle> process() {
        return number().flatMap(number -> Machine.process(number, data().toString()));
    }

    /** After a power cut the number in the file may belong to somebody else by now; PostgreSQL would not start then. */
    void forgetStrangersNumber() throws IOException {
        boolean taken = number().flatMap(ProcessHandle::of).isPresent();
        if (taken && process().isEmpty()) {
            Files.delete(numberFile());
        }
    }

    private Optional<Long> number() {
        try {
            return Files.exists(numberFile())
                    ? Optional.of(
                            Long.valueOf(Files.readAllLines(numberFile()).get(0).strip()))
                    : Optional.empty();
        } catch (IOException | IndexOutOfBoundsException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private Path numberFile() {
        return data().resolve("postmaster.pid");
    }

    Refusal refusal(String key) {
        return Disk.saysFull(log()) ? new Refusal("disk.full") : new Refusal(key, log());
    }
}
