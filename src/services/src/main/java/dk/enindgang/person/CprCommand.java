package dk.enindgang.person;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Consumer;

/** {@code deploy/rotate-cpr-keys}: puts all CPR numbers under the first of the keys, with the database the settings name (R6). */
public final class CprCommand {

    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("dk.enindgang.person.cpr", Locale.ROOT, CprCommand.class.getClassLoader());

    private static final int STRANGE = 3;

    private CprCommand() {}

    /** Ends with 0 if the old keys can go, with 3 if something is under a key that is not there, with 1 if it failed. */
    public static void main(String[] arguments) {
        var out = new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.exit(run(out::println));
    }

    private static int run(Consumer<String> say) {
        String url = setting("ENINDGANG_DB_URL", "jdbc:postgresql://127.0.0.1:5432/enindgang");
        String user = setting("ENINDGANG_DB_USER", "enindgang_app");
        try {
            CprKeys keys = CprKeys.of(setting("ENINDGANG_CPR_KEYS", ""), false);
            try (Connection connection = DriverManager.getConnection(url, user, setting("ENINDGANG_DB_PASSWORD", ""))) {
                return tell(new CprRotation(connection, keys), say);
            }
        } catch (IllegalArgumentException wrong) {
            say.accept(text("keys", String.valueOf(wrong.getMessage())));
        } catch (SQLException e) {
            say.accept(text("failed", url, String.valueOf(e.getMessage())));
        }
        return 1;
    }

    /** 0 if nothing is left under another key. */
    static int tell(CprRotation rotation, Consumer<String> say) throws SQLException {
        say.accept(text("done", rotation.run()));
        int strange = rotation.countStrange();
        say.accept(strange == 0 ? text("free") : text("strange", strange));
        return strange == 0 ? 0 : STRANGE;
    }

    private static String setting(String name, String otherwise) {
        String value = System.getenv(name);
        return value == null || value.isBlank() ? otherwise : value;
    }

    private static String text(String key, Object... about) {
        return new MessageFormat(TEXTS.getString(key), Locale.ROOT).format(about);
    }
}
