package dk.enindgang.account;

import dk.enindgang.account.NewAccount.Elsewhere;
import dk.enindgang.password.PasswordFault;
import dk.enindgang.password.PasswordRules;
import java.sql.Connection;
import java.sql.SQLException;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Asks somebody for all that makes an account, and makes it (R10). */
final class AccountDialogue {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle(
            "dk.enindgang.account.dialogue", Locale.ROOT, AccountDialogue.class.getClassLoader());

    private static final int LONGEST_NAME = 200;

    /** Where the questions are answered. */
    interface Terminal {

        String ask(String question);

        /** What is typed is not shown. */
        String askSecret(String question);

        void say(String sentence);
    }

    private final Terminal terminal;

    private final PasswordRules rules;

    AccountDialogue(Terminal terminal, PasswordRules rules) {
        this.terminal = terminal;
        this.rules = rules;
    }

    /** True when the account is made. */
    boolean hold(Connection connection) throws SQLException {
        String userName = until("userName", UserNames::plain);
        String displayName = until("displayName", AccountDialogue::name);
        Profession profession = until("profession", name -> value(Profession.class, name), professions());
        Set<Role> roles = until("roles", AccountDialogue::roles, all());
        Optional<PasswordHash> password = password(userName, displayName).map(PasswordHash::of);
        Optional<Elsewhere> elsewhere = password.isPresent() ? Optional.empty() : Optional.of(elsewhere());
        var account = new NewAccount(userName, displayName, profession, roles, password, elsewhere);
        boolean made = account.insert(connection);
        terminal.say(text(made ? "made" : "taken", userName));
        if (made && password.isPresent()) {
            terminal.say(text("first"));
        }
        return made;
    }

    private Elsewhere elsewhere() {
        ExternalSource source = until("externalSource", name -> value(ExternalSource.class, name));
        return new Elsewhere(source, until("externalId", AccountDialogue::name));
    }

    private <T> T until(String question, Function<String, Optional<T>> understood, Object... about) {
        while (true) {
            Optional<T> answer = understood.apply(terminal.ask(text(question, about)));
            if (answer.isPresent()) {
                return answer.get();
            }
            terminal.say(text(question + ".again"));
        }
    }

    /** Nothing typed: it is kept elsewhere (R11). */
    private Optional<String> password(String userName, String displayName) {
        while (true) {
            String first = terminal.askSecret(text("password", PasswordRules.SHORTEST));
            if (first.isEmpty()) {
                return Optional.empty();
            }
            Optional<PasswordFault> fault = rules.fault(first, userName, displayName);
            if (fault.isPresent()) {
                terminal.say(text(fault.get().key(), fault.get().about()));
            } else if (terminal.askSecret(text("password.repeat")).equals(first)) {
                return Optional.of(first);
            } else {
                terminal.say(text("password.different"));
            }
        }
    }

    private static Optional<String> name(String typed) {
        return Optional.of(typed.strip()).filter(name -> !name.isEmpty() && name.length() <= LONGEST_NAME);
    }

    /** Nothing typed gives none. */
    private static Optional<Set<Role>> roles(String typed) {
        var given = EnumSet.noneOf(Role.class);
        for (String name : typed.strip().split("[,\\s]+", -1)) {
            Optional<Role> role = value(Role.class, name).filter(known -> known != Role.STAFF);
            if (role.isEmpty() && !name.isEmpty()) {
                return Optional.empty();
            }
            role.ifPresent(given::add);
        }
        return Optional.of(given);
    }

    private static <E extends Enum<E>> Optional<E> value(Class<E> type, String typed) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equalsIgnoreCase(typed.strip()))
                .findFirst();
    }

    private static String professions() {
        return Arrays.stream(Profession.values()).map(Profession::name).collect(Collectors.joining(", "));
    }

    private static String all() {
        return Arrays.stream(Role.values())
                .filter(role -> role != Role.STAFF)
                .map(Role::name)
                .collect(Collectors.joining(", "));
    }

    static String text(String key, Object... about) {
        Object[] words = Arrays.stream(about).map(String::valueOf).toArray();
        return new MessageFormat(TEXTS.getString(key), Locale.ROOT).format(words);
    }
}
