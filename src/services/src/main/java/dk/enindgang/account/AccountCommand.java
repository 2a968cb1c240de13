package dk.enindgang.account;

import dk.enindgang.password.PasswordRules;
import java.io.Console;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;

/** {@code deploy/new-account}: the dialogue at a terminal, with the database the settings name (R10). */
public final class AccountCommand {

    private AccountCommand() {}

    /** Ends with 0 when the account is made, else with 1. */
    public static void main(String[] arguments) {
        var terminal = new Shown(Objects.requireNonNull(System.console(), "there is no terminal"));
        System.exit(made(terminal) ? 0 : 1);
    }

    private static boolean made(AccountDialogue.Terminal terminal) {
        String url = setting("ENINDGANG_DB_URL", "jdbc:postgresql://127.0.0.1:5432/enindgang");
        String user = setting("ENINDGANG_DB_USER", "enindgang_app");
        String password = setting("ENINDGANG_DB_PASSWORD", "");
        if (password.isEmpty()) {
            password = terminal.askSecret(AccountDialogue.text("database", user));
        }
        try (Connection connection = DriverManager.getConnection(url, user, password)) {
            return new AccountDialogue(terminal, rules()).hold(connection);
        } catch (IOException e) {
            terminal.say(AccountDialogue.text("list", setting("ENINDGANG_PASSWORD_LIST", "")));
            return false;
        } catch (SQLException e) {
            terminal.say(AccountDialogue.text("failed", url, String.valueOf(e.getMessage())));
            return false;
        }
    }

    /** The same as in the program, as far as the settings stand in the environment of this command too. */
    private static PasswordRules rules() throws IOException {
        return PasswordRules.of(
                setting("ENINDGANG_MUNICIPALITY", ""),
                setting("ENINDGANG_PASSWORD_WORDS", ""),
                setting("ENINDGANG_PASSWORD_LIST", ""));
    }

    private static String setting(String name, String otherwise) {
        String value = System.getenv(name);
        return value == null || value.isBlank() ? otherwise : value;
    }

    private record Shown(Console console) implements AccountDialogue.Terminal {

        @Override
        public String ask(String question) {
            return Objects.requireNonNull(console.readLine("%s ", question), "the terminal was closed");
        }

        @Override
        public String askSecret(String question) {
            return new String(Objects.requireNonNull(console.readPassword("%s ", question), "the terminal was closed"));
        }

        @Override
        public void say(String sentence) {
            console.printf("%s%n", sentence);
        }
    }
}
