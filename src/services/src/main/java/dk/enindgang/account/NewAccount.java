package dk.enindgang.account;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * An account that is to be, from the command line, where there is Java and the database and no more (R10). Either the
 * password is there, which is a first one (R25), or how the person is known elsewhere (R11).
 */
record NewAccount(
        String userName,
        String displayName,
        Profession profession,
        Set<Role> roles,
        Optional<PasswordHash> password,
        Optional<Elsewhere> elsewhere) {

    /** How the person is known where the password is kept. */
    record Elsewhere(ExternalSource source, String id) {}

    private static final String INSERT = """
            insert into account (id, version, ref, user_name, display_name, profession, roles, password_hash, external_id,
                external_source, first_password_at)
            values (nextval('stored_seq'), 1, ?, ?, ?, ?, ?, ?, ?, ?, case when ? then now() end)
            on conflict do nothing""";

    /** Writes it, as the application's role; false if somebody has the user name or the external id already. */
    boolean insert(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            statement.setObject(1, UUID.randomUUID());
            statement.setString(2, userName);
            statement.setString(3, displayName);
            statement.setString(4, profession.name());
            statement.setString(5, roles.stream().sorted().map(Role::name).collect(Collectors.joining(",")));
            statement.setString(6, password.map(PasswordHash::toString).orElse(null));
            statement.setString(7, elsewhere.map(Elsewhere::id).orElse(null));
            statement.setString(8, elsewhere.map(one -> one.source().name()).orElse(null));
            statement.setBoolean(9, password.isPresent());
            return statement.executeUpdate() == 1;
        }
    }
}
