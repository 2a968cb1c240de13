package dk.enindgang.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * R5: the account the database runs as. PostgreSQL refuses root, so root starts it in a user namespace, where root's
 * files stay root's; where the machine forbids namespaces it runs as a system user without rights.
 *
 * @param prefix what stands before each command
 * @param owner who must own the database's files
 */
record Account(List<String> prefix, String owner) {

    /** Hidden switch, for tests: run the database as this system user. */
    static final String FORCED = "run.databaseUser";

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    static Account find(Path log) {
        String forced = System.getProperty(FORCED, "");
        if (!Machine.isRoot()) {
            return new Account(List.of(), System.getProperty("user.name", ""));
        }
        if (forced.isBlank() && runs(log, List.of("unshare", "-U", "true"))) {
            return new Account(List.of("unshare", "-U"), "root");
        }
        List<String> users = forced.isBlank() ? List.of("nobody", "daemon", "postgres") : List.of(forced);
        return users.stream()
                .flatMap(user -> ways(user).map(way -> new Account(way, user)))
                .filter(account -> runs(log, account.command(List.of("true"))))
                .findFirst()
                .orElseThrow(() -> new Refusal("database.root"));
    }

    private static Stream<List<String>> ways(String user) {
        return Stream.of(
                List.of("setpriv", "--reuid=" + user, "--regid=" + groupOf(user), "--clear-groups"),
                List.of("runuser", "-u", user, "--"));
    }

    private static String groupOf(String user) {
        try {
            return Files.readAllLines(Path.of("/etc/passwd")).stream()
                    .map(line -> line.split(":", -1))
                    .filter(fields -> fields.length > 3 && fields[0].equals(user))
                    .map(fields -> fields[3])
                    .findFirst()
                    .orElse(user);
        } catch (IOException e) {
            return user;
        }
    }

    List<String> command(List<String> command) {
        List<String> whole = new ArrayList<>(prefix);
        whole.addAll(command);
        return whole;
    }

    /** Gives a file or a whole folder to the account, where it is not the account's already. */
    void own(Path path) throws IOException {
        if (!Machine.isRoot()
                || !Files.exists(path)
                || Files.getOwner(path).getName().equals(owner)) {
            return;
        }
        var principal = path.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(owner);
        try (Stream<Path> all = Files.walk(path)) {
            for (Path file : (Iterable<Path>) all::iterator) {
                if (!Files.getOwner(file, LinkOption.NOFOLLOW_LINKS).equals(principal)) {
                    Files.setOwner(file, principal);
                }
            }
        }
    }

    /** A system user must be able to walk to the folder; root's home, for one, is closed to it. */
    void requireReach(Path folder, Path log) {
        if (!runs(log, command(List.of("test", "-x", folder.toString())))) {
            throw new Refusal("database.unreachable", folder, owner);
        }
    }

    private static boolean runs(Path log, List<String> command) {
        return Commands.run(Path.of("/"), log, PATIENCE, command) == 0;
    }
}
