package dk.enindgang.it.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.it.browser.Axe;
import dk.enindgang.it.browser.Size;
import dk.enindgang.it.product.Databases;
import dk.enindgang.it.product.IdentityProvider;
import dk.enindgang.it.product.Keycloak;
import dk.enindgang.it.product.Micro;
import dk.enindgang.it.product.Session;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** In and out by a real Keycloak, where it is the only way in. Runs with {@code -Pkeycloak}. */
@EnabledIfSystemProperty(named = "keycloak.home", matches = ".+")
class KeycloakIT {

    private static final String WAY = "Log ind med kommunens log-in";

    private static @Nullable Micro application;
    private static @Nullable Keycloak keycloak;

    @BeforeAll
    static void start() {
        application = new Micro("keycloak-micro", Databases.create("it_keycloak"));
        keycloak = Keycloak.startFor(application);
        application.startAndWait();
        IdentityProvider.accounts(application);
    }

    @AfterAll
    static void stop() {
        if (application != null) {
            application.stop();
        }
        if (keycloak != null) {
            keycloak.stop();
        }
    }

    @Test
    void oneLogsInWithItsRolesAndOutAtBothEnds() {
        try (Person person = Person.stranger(application, Size.DESK)) {
            person.open("/outbox/list");
            assertThat(person.page().locator("input[type=password]").count())
                    .as("nothing is typed here")
                    .isZero();
            assertThat(Axe.faults(person.page())).isEmpty();
            logInThere(person, "sofie");
            person.page().waitForURL("**/outbox/list");
            assertThat(person.page().locator("header").innerText()).contains("sofie fra kommunen");

            person.page().locator(".e-who summary").click();
            person.press("Log ud");
            person.page().waitForURL("**/account/login?out=yes");
            person.sees("Du er logget ud.");

            person.follow(WAY);
            person.page().waitForURL(keycloak.issuer() + "/**");
            assertThat(person.page().locator("#password").isVisible())
                    .as("asked again")
                    .isTrue();
        }
    }

    @Test
    void whoeverIsUnknownHereStaysOutside() {
        try (Person person = Person.stranger(application, Size.PHONE)) {
            person.open("/guide/list");
            logInThere(person, "fremmed");
            person.page().waitForURL("**/signon/return?**");
            person.sees("Der er ikke oprettet noget.");
        }
    }

    @Test
    void accountsOfOursAreSwitchedOff() throws IOException {
        assertThat(Session.stranger(application)
                        .enter("laerer", Session.PASSWORD)
                        .statusCode())
                .isEqualTo(404);
    }

    private static void logInThere(Person person, String name) {
        person.follow(WAY);
        person.page().waitForURL(keycloak.issuer() + "/**");
        person.page().locator("#username").fill(name);
        person.page().locator("#password").fill(Session.PASSWORD);
        person.page().locator("#kc-login").click();
        person.page().waitForURL(application.base() + "/**");
    }
}
