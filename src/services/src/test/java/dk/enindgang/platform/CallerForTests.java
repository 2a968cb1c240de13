package dk.enindgang.platform;

import dk.enindgang.platform.db.TestDatabase;
import java.util.List;
import java.util.UUID;

/** Somebody who asks, for tests without a container. */
public final class CallerForTests {

    private CallerForTests() {}

    /** A caller signed in to that account; STAFF, and what else is given. */
    public static Caller as(UUID account, String... roles) {
        return new Caller() {
            @Override
            public UUID ref() {
                return account;
            }

            @Override
            public boolean has(String role) {
                return role.equals("STAFF") || List.of(roles).contains(role);
            }
        };
    }

    /** A new account in the test database; nobody can log in to it. */
    public static UUID anAccount() {
        UUID ref = UUID.randomUUID();
        TestDatabase.sql("""
                insert into account (id, version, ref, user_name, display_name, profession, password_hash)
                values (nextval('stored_seq'), 1, '%1$s', '%1$s', 'Prøve Person', 'TEACHER',
                        'pbkdf2-sha256$1$AA==$AA==')""".formatted(ref));
        return ref;
    }
}
