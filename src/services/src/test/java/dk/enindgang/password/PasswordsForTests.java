package dk.enindgang.password;

import dk.enindgang.platform.PasswordSettings;
import dk.enindgang.platform.Settings;
import dk.enindgang.platform.db.Readiness;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Rules for passwords without a server. */
public final class PasswordsForTests {

    private PasswordsForTests() {}

    /** As the settings say. */
    public static PasswordPolicy policy() {
        var policy = new PasswordPolicy();
        policy.settings = new Settings();
        policy.passwords = new PasswordSettings();
        policy.readiness = new Readiness();
        return policy;
    }

    public static PasswordRules rules(String municipality) {
        return rules(municipality, "", "");
    }

    static PasswordRules rules(String municipality, String words, String list) {
        try {
            return PasswordRules.of(municipality, words, list);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
