package dk.enindgang.platform.audit;

import dk.enindgang.platform.audit.Chain.Finding;
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

/** {@code deploy/verify-access-log}: tells whether the log is as it was sealed, with the database the settings name (R6). */
public final class ChainCommand {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle(
            "dk.enindgang.platform.audit.chain", Locale.ROOT, ChainCommand.class.getClassLoader());

    private static final int BROKEN = 3;

    private ChainCommand() {}

    /** Ends with 0 if all fits, with 3 if not, with 1 if the database cannot be asked. */
    public static void main(String[] arguments) {
        var out = new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.exit(run(out::println));
    }

    private static int run(Consumer<String> say) {
        String url = setting("ENINDGANG_DB_URL", "jdbc:postgresql://127.0.0.1:5432/enindgang");
        String user = setting("ENINDGANG_DB_USER", "enindgang_app");
        try (Connection connection = DriverManager.getConnection(url, user, setting("ENINDGANG_DB_PASSWORD", ""))) {
            return tell(Chain.verify(connection), say) ? 0 : BROKEN;
        } catch (SQLException e) {
            say.accept(text("failed", url, String.valueOf(e.getMessage())));
            return 1;
        }
    }

    /** True if all fits. */
    static boolean tell(Finding found, Consumer<String> say) {
        say.accept(text("read", found.blocks(), found.rows(), found.taken()));
        if (!found.broken().isEmpty()) {
            say.accept(text("broken", found.broken()));
            return false;
        }
        say.accept(text("whole", found.blocks(), found.last()));
        return true;
    }

    private static String setting(String name, String otherwise) {
        String value = System.getenv(name);
        return value == null || value.isBlank() ? otherwise : value;
    }

    private static String text(String key, Object... about) {
        return new MessageFormat(TEXTS.getString(key), Locale.ROOT).format(about);
    }
}
