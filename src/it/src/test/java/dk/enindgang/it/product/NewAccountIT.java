package dk.enindgang.it.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.it.Project;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The command that makes the first account of a municipality, from the program that lies on the server. */
@EnabledOnOs(OS.LINUX)
class NewAccountIT {

    private static final String PASSWORD = "Havregroed-paa-fad";
    private static final String OWN = "Havregroed-i-skaal";

    private final Product server = Packaging.SERVER.product();

    @Test
    void whoeverIsMadeAtTheTerminalCanLogIn() throws IOException {
        String typed = String.join("\\n", "foerste", "Den Foerste", "OPERATIONS", "OPERATIONS", PASSWORD, PASSWORD, "");

        assertThat(atTerminal(typed)).contains("Kontoen foerste er oprettet.", "Ved første log-in");

        var visitor = new FacesClient(server);
        visitor.open("/account/login?back=/outbox/list");
        visitor.press("Log ind", Map.of("userName", "foerste", "password", PASSWORD));
        assertThat(visitor.page().title()).startsWith("Vælg din egen adgangskode");
        assertThat(visitor.cookies().getCookieStore().getCookies())
                .as("nobody is in yet")
                .isEmpty();

        visitor.press("Gem og log ind", Map.of("password", PASSWORD, "newPassword", OWN, "repeat", OWN));
        assertThat(visitor.status()).isEqualTo(200);
        assertThat(visitor.page().location()).endsWith("/outbox/list");
        assertThat(visitor.page().text()).contains("Den Foerste");
    }

    @Test
    void withoutATerminalNothingIsDone() {
        assertThatThrownBy(() ->
                        Child.run(List.of("sh", "-c", command()), Map.of(), Project.path("src/it/target/account.log")))
                .hasMessageContaining("ended with 2:")
                .hasMessageContaining("Adgangskoden skrives ved en terminal.");
    }

    /** Typed faster than anybody can, but at a real terminal. */
    private String atTerminal(String typed) {
        String all = "printf '" + typed + "' | script -qec '" + command() + "' /dev/null";
        return Child.run(
                List.of("sh", "-c", all), server.database().environment(), Project.path("src/it/target/account.log"));
    }

    private static String command() {
        return Project.path("deploy/new-account") + " --program " + Project.path("src/ear/target/en-indgang.ear")
                + " --driver " + Jars.named("postgresql");
    }
}
