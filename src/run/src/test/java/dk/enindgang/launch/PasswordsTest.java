package dk.enindgang.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** R4. */
class PasswordsTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void aFile() {
        file = folder.resolve("passwords.properties");
    }

    @Test
    void eachRoleHasALongOneOfItsOwn() throws IOException {
        Passwords passwords = Passwords.in(file);

        assertThat(passwords.of("postgres")).hasSize(32).isNotEqualTo(passwords.of("enindgang_app"));
        assertThat(passwords.of("enindgang_owner")).hasSize(32).isNotEqualTo(passwords.of("enindgang_app"));
    }

    @Test
    void theyStayTheSame() throws IOException {
        String first = Passwords.in(file).of("enindgang_app");

        assertThat(Passwords.in(file).of("enindgang_app")).isEqualTo(first);
    }

    @Test
    void onlyTheirOwnerCanReadThem() throws IOException {
        Passwords.in(file);

        assertThat(Files.getPosixFilePermissions(file))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    }

    @Test
    void aRoleNobodyKnowsHasNone() throws IOException {
        Passwords passwords = Passwords.in(file);

        assertThatThrownBy(() -> passwords.of("guest")).isInstanceOf(IllegalArgumentException.class);
    }
}
